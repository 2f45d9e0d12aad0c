/**
 * The four ONS personal wellbeing questions (ONS, Personal well-being user guidance; harmonised standard).
 * Each is answered 0 to 10 and stands alone: they are never added or averaged, and a question that was
 * not answered has no score. For the anxiety question a lower answer is better. Pure.
 */
import type { Say } from '../../platform/words/say.ts'
import { asked, words } from './words.ts'

export const questions = {
  satisfied: { words: asked.satisfied, short: words.satisfied, betterIs: 'higher' },
  worthwhile: { words: asked.worthwhile, short: words.worthwhile, betterIs: 'higher' },
  happy: { words: asked.happy, short: words.happy, betterIs: 'higher' },
  anxious: { words: asked.anxious, short: words.anxious, betterIs: 'lower' },
} as const

export type Question = keyof typeof questions
export const questionNames = Object.keys(questions) as Question[]

/** What was answered: a question that is absent was not answered. */
export type Answers = Partial<Record<Question, number>>

/** The thresholds ONS publishes; whole scores only (shared/data/reference/ons4_bands.csv). */
export function bandOf(
  question: Question,
  score: number,
): 'very low' | 'low' | 'medium' | 'high' | 'very high' {
  if (questions[question].betterIs === 'lower') {
    if (score <= 1) return 'very low'
    if (score <= 3) return 'low'
    return score <= 5 ? 'medium' : 'high'
  }
  if (score <= 4) return 'low'
  if (score <= 6) return 'medium'
  return score <= 8 ? 'high' : 'very high'
}

export interface Change {
  question: Question
  first: number
  latest: number
  /** In points: above zero it is better for the person, whichever way the scale runs. */
  better: number
}

/** One person's own change on one question: only where it was answered both times. */
export function changeOf(question: Question, first: Answers, latest: Answers): Change | null {
  const from = first[question]
  const to = latest[question]
  if (from === undefined || to === undefined) return null
  const better = questions[question].betterIs === 'higher' ? to - from : from - to
  return { question, first: from, latest: to, better }
}

/** In words that say whether it is better for the person, never just up or down. */
export const changeIn = (say: Say, { better }: Pick<Change, 'better'>): string =>
  better === 0 ? say(words.same) : say(better > 0 ? words.better : words.worse, { points: Math.abs(better) })

/** Answers as they are stored, checked: whole numbers from 0 to 10 under known names. */
export function readAnswers(stored: unknown): Answers {
  const answers: Answers = {}
  for (const name of questionNames) {
    const score = (stored as Record<string, unknown> | null)?.[name]
    if (Number.isInteger(score) && Number(score) >= 0 && Number(score) <= 10) answers[name] = Number(score)
  }
  return answers
}
