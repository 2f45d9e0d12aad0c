/** A text of the program in one language, as a place says it: what counts, who has read it, and why it cannot be said. Pure. */
import type { Message } from '../../platform/words/message.ts'
import { faultsIn, sentencesIn, type Fault } from '../../platform/words/text.ts'
import { asked } from '../measures/words.ts'

/** The newest that the place wrote of it. */
export interface Correction {
  version: number
  /** Null: as the program has it. */
  text: string | null
  is_checked: boolean
  /** As both were when it was written. */
  english: string
  program_text: string | null
}

export interface Text {
  key: string
  english: string
  /** What the program has in this language. Null: nothing yet, so English is said. */
  program: string | null
  correction: Correction | null
}

/** A correction is said as long as it fits what the program fills in. */
const fits = ({ english, correction }: Text): boolean =>
  correction !== null && correction.text !== null && faultsIn(correction.text, english).length === 0

export const isCorrected = (text: Text): boolean => fits(text)

/** What the place wrote fills in what a newer program does not: it is not said. */
export const isOutgrown = (text: Text): boolean => text.correction?.text != null && !fits(text)

/** What is said now; null where it is the English. */
export const saidNow = (text: Text): string | null =>
  fits(text) ? (text.correction?.text ?? null) : text.program

/** What was read is what is said, in the meaning it had then. */
const isWhatWasRead = ({ english, program, correction }: Text): boolean =>
  correction !== null &&
  correction.english === english &&
  (correction.text !== null || correction.program_text === program)

export type State = 'unsaid' | 'unchecked' | 'again' | 'checked'

/** Has somebody who speaks it read it? English as the program has it was written by people who do. */
export function stateOf(text: Text, language: string): State {
  if (saidNow(text) === null) return 'unsaid'
  if (language === 'en' && !isCorrected(text)) return 'checked'
  const { correction } = text
  if (!correction?.is_checked) return 'unchecked'
  return !isOutgrown(text) && isWhatWasRead(text) ? 'checked' : 'again'
}

export const stateWords: Record<State, string> = {
  unsaid: 'Not said yet',
  unchecked: 'Not checked',
  again: 'Changed since it was checked',
  checked: 'Checked',
}

const official = new Set(Object.values(asked).map(({ key }) => key))

/** The four questions are the ONS's own in English: answers could not be compared with anybody's otherwise. */
export const whyNotWrite = (language: string, { key }: Pick<Message, 'key'>): string[] =>
  language === 'en' && official.has(key)
    ? ['This is the wording of the Office for National Statistics. It stays as it is in English']
    : []

const whyUnreadable: Record<string, string> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: 'A { has no } that closes it',
  UNMATCHED_CLOSING_TAG: 'A } has no { before it',
  EMPTY_ARGUMENT: 'There is nothing between { and }',
  MALFORMED_ARGUMENT: 'Between { and } only a name can stand',
  INVALID_ARGUMENT_TYPE: 'After a name and a comma only “plural” or “select” can stand',
  EXPECT_ARGUMENT_TYPE: 'After a name and a comma only “plural” or “select” can stand',
  MISSING_OTHER_CLAUSE: 'It needs a text for “other”',
}

function sentenceFor(fault: Fault): string {
  if (fault.fault === 'unreadable') {
    const why = whyUnreadable[fault.kind] ?? 'The braces { and } do not fit together'
    const line = fault.line > 1 ? `line ${fault.line}, ` : ''
    return `${why}: look at ${line}character ${fault.column}, near “${fault.near}”`
  }
  const blank = `{${fault.blank}}`
  if (fault.fault === 'missing') return `${blank} is missing: put it where it belongs`
  if (fault.fault === 'unknown') return `Nothing is filled in for ${blank}: take it out`
  return `${blank} can only stand as it does in English`
}

/** Why a text cannot be said instead of the English: sentences that stand beside its field. */
export const whyNotSay = (text: string, { english }: Pick<Message, 'english'>): string[] =>
  faultsIn(text, english).map(sentenceFor)

export const mostWords = 20

/** Sentences that are hard to read. A language may need more words, so they can be kept. */
export const longSentences = (text: string, language: string): { sentence: string; words: number }[] =>
  sentencesIn(text, language)
    .map(sentence => ({ sentence, words: sentence.trim().split(/\s+/).length }))
    .filter(({ words }) => words > mostWords)

/** The plurals a language tells apart, beside “other”. */
export const pluralsOf = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
