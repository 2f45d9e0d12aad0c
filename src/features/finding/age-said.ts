/** An age that was said ("my 12 year old", "she is 83"), taken out of the words: "old" is then nobody's age. */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { countsFor, type Term } from './terms.ts'
import { wished } from './words.ts'

const inWords = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const number = `(\\d{1,3}|${inWords.join('|')})`
const patterns = [
  new RegExp(`\\b${number}[ -]?(?:years?|yrs?|yo)[ -]?(?:olds?)?\\b`, 'i'),
  new RegExp(
    `\\b(?:aged?|turned|(?:i|he|she|dad|mum|nan|gran|husband|wife|son|daughter)(?:['’]?m|['’]?s| is| am))\\s+${number}\\b`,
    'i',
  ),
]

/** The words without the age, and the age in years; null where none was said. */
export function ageSaid(typed: string): { rest: string; age: number | null } {
  for (const pattern of patterns) {
    const [said, word = ''] = pattern.exec(typed) ?? []
    if (said === undefined) continue
    const age = /^\d/.test(word) ? Number(word) : inWords.indexOf(word.toLowerCase()) + 1
    if (age <= 120 && !/years? (ago|now|of)/i.test(typed)) return { rest: typed.replace(said, ' '), age }
  }
  return { rest: typed, age: null }
}

const ages = [
  {
    until: 5,
    words: ['early years', 'preschool', 'pre school', 'toddler*', 'playgroup', 'nursery', 'under fives'],
  },
  { until: 13, words: ['children', 'kids', 'junior*', 'youth', 'young people'] },
  { until: 25, words: ['young people', 'youth', 'young adult*', 'teenager*'] },
  { until: 60, words: ['adult*'] },
  { until: Infinity, words: ['older people', 'elderly', 'over 60*', 'senior*', 'pensioner*', 'age uk'] },
]

/** What is asked by an age: things for people of that age. */
export const ageTerm = (age: number, say: Say = english): Term => ({
  says: say(wished.forAge, { age }),
  words: [],
  alike: ages.find(({ until }) => age < until)?.words ?? [],
  needs: [],
  countsFor: countsFor.audience,
})
