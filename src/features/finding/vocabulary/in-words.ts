/** What was heard, in words for a page. Pure. */
import { needLabel } from '../../directory/needs.ts'
import type { Day, Hearing, Phrase, Wish } from './phrase.ts'

const days: Record<Day, string> = {
  mo: 'Mondays',
  tu: 'Tuesdays',
  we: 'Wednesdays',
  th: 'Thursdays',
  fr: 'Fridays',
  sa: 'Saturdays',
  su: 'Sundays',
}
const ways = { walk: 'walking', bus: 'by bus', car: 'by car' }
const languages = new Intl.DisplayNames('en-GB', { type: 'language' })

/** "free", "on Tuesdays", "in Polish". */
export function wishInWords(wish: Wish): string {
  if ('cost' in wish) return wish.cost
  if ('peer' in wish) return 'with people who have been through it'
  if ('open' in wish) return 'open to newcomers now'
  if ('where' in wish) return wish.where === 'online' ? 'online' : 'in person'
  if ('access' in wish) return wish.access
  if ('language' in wish) return `in ${languages.of(wish.language) ?? wish.language}`
  if ('day' in wish) return `on ${days[wish.day]}`
  if ('days' in wish) return `on ${wish.days.map(day => days[day]).join(', ')}`
  return 'time' in wish ? `in the ${wish.time}` : ways[wish.by]
}

/** What a phrase means: its needs, or its wish. */
export const meaningOf = ({ needs = [], wish }: Pick<Phrase, 'needs' | 'wish'>): string =>
  [...needs.map(needLabel), ...(wish ? [`A wish: ${wishInWords(wish)}`] : [])].join('; ')

/** What becomes of what somebody typed, line by line; nothing for what there is none of. */
export function hearingInWords({ heard, left, without }: Hearing): { what: string; words: string }[] {
  const wishes = heard.flatMap(({ wish }) => (wish ? [wishInWords(wish)] : []))
  const needs = heard.flatMap(phrase => (phrase.needs ?? []).map(needLabel))
  const lines: [string, readonly string[]][] = [
    ['We hear', heard.map(({ says }) => `“${says}”`)],
    ['Needs', needs],
    ['Also searched for', heard.flatMap(({ words = [] }) => words)],
    ['Wishes', wishes],
    ['Not wanted', without],
    ['Other words', left],
  ]
  return lines
    .filter(([, words]) => words.length > 0)
    .map(([what, words]) => ({ what, words: [...new Set(words)].join(', ') }))
}
