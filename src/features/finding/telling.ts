/**
 * Which words of a turn of phrase say by themselves what is needed: "autistic" in "autistic son". They are searched
 * besides, as words like it: an entry that has them answers, though it does not say the whole turn. Pure.
 */
import { hear, type Phrase } from './vocabulary/phrase.ts'

export const tellingWords = ({ says, needs = [] }: Phrase, phrases: readonly Phrase[]): string[] =>
  needs.length === 0 || !says.includes(' ')
    ? []
    : says.split(' ').filter(word => !word.endsWith('*') && isTelling(word, phrases))

const isTelling = (word: string, phrases: readonly Phrase[]): boolean =>
  hear(word, phrases).heard.some(({ needs = [] }) => needs.length > 0)
