/**
 * The needs people come with, in plain words. One list for referrals, services, matching and figures.
 * Source: standards/domain.md 2.1, drawn from the PRSB "needs and concerns" and published service lists. Pure.
 */
import { catalogue } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'

export const needs = {
  loneliness: 'Loneliness and connection',
  wellbeing: 'Emotional wellbeing',
  bereavement: 'Bereavement',
  money: 'Money, benefits and debt',
  housing: 'Housing',
  food: 'Food and energy bills',
  work: 'Work, skills and volunteering',
  activity: 'Physical activity and healthy living',
  condition: 'Living with a long-term condition',
  dementia: 'Memory and dementia',
  caring: 'Caring for somebody',
  family: 'Relationships and family',
  anger: 'Anger',
  abuse: 'Feeling safe at home',
  substance: 'Alcohol, drugs and gambling',
  digital: 'Getting online',
  transport: 'Getting about',
  legal: 'Legal help and immigration',
  practical: 'Practical help at home',
  purpose: 'Purpose, culture and nature',
  other: 'Something else',
} as const

/** The same as messages: what a person reads, in their language. */
export const needWords = catalogue('need', needs)

/** What the needs are called where others read them as categories. */
export const needsTaxonomy = 'Alongside needs'

export type Need = keyof typeof needs

export const needOptions = Object.entries(needs).map(([value, label]) => ({ value: value as Need, label }))

/** The same in the language of whoever reads them. */
export const needOptionsIn = (say: Say) =>
  needOptions.map(({ value }) => ({ value, label: say(needWords[value]) }))

export const isNeed = (word: string): word is Need => Object.hasOwn(needs, word)

/** The words for a code, also for one that an older version knew. Staff read it as it is. */
export const needLabel = (code: string): string => (isNeed(code) ? needs[code] : code)

/** The same to people and the public. */
export const needSaid = (code: string, say: Say): string => (isNeed(code) ? say(needWords[code]) : code)

/** In the middle of a sentence: "money, benefits and debt". */
export const needInSentence = (code: string, say: Say): string =>
  needSaid(code, say).toLocaleLowerCase(say.language)
