/** What a rule of triage is: when it holds, how pressing that makes it, why, and the door it leads to. Pure. */
import { givenTo, isAnswer, questionNames, skipped, type Answers, type QuestionName } from './question.ts'

/** From what can wait to what cannot. */
export const urgencies = ['routine', 'soon', 'urgent-practical', 'crisis'] as const
export type Urgency = (typeof urgencies)[number]

/** Kinds of doors, in the order they are shown. */
export const doorKinds = {
  crisis: 'Crisis help',
  urgent: 'Help today',
  clinical: 'Health care',
  practical: 'Practical advice',
  'social-prescribing': 'A link worker',
  find: 'Something near by',
  later: 'When the time is right',
} as const
export type DoorKind = keyof typeof doorKinds

export interface Door {
  title: string
  words: string
  phone?: string
  /** A page of this program, or of somebody else. */
  url?: string
  kind: DoorKind
}

/** Holds where, of every question named here, one of the answers named was given. Naming none, it always holds. */
export type When = { readonly [Name in QuestionName]?: readonly string[] }

export interface Rule {
  key: string
  when: When
  urgency: Urgency
  /** One sentence that whoever was asked reads. */
  because: string
  door: Door
  /** Its door gives something hopeful. */
  isHope?: boolean
  isOff?: boolean
}

export type Rules = readonly Rule[]

const fitsOne = (rule: Rule, name: QuestionName, given: readonly string[]): boolean => {
  const wanted = rule.when[name]
  if (wanted === undefined || wanted.length === 0) return true
  return given.length === 0 ? wanted.includes(skipped) : given.some(code => wanted.includes(code))
}

/** Those of the rules that hold for what was answered to one question. */
export const fittingFor = (rules: Rules, name: QuestionName, given: readonly string[]): Rules =>
  rules.filter(rule => fitsOne(rule, name, given))

/** The rules that are on and hold. */
export const fitting = (rules: Rules, answers: Answers): Rules =>
  questionNames.reduce<Rules>(
    (left, name) => fittingFor(left, name, givenTo(name, answers)),
    rules.filter(rule => !rule.isOff),
  )

export const mostPressing = (among: readonly Urgency[]): Urgency =>
  urgencies.findLast(urgency => among.includes(urgency)) ?? 'routine'

export const longest = { because: 200, title: 80, words: 300, phone: 30, url: 300 } as const
const mostWords = 20

/** Why people could not read it: each sentence has 20 words or fewer (NHS service manual). */
export const whyNotSay = (words: string): string[] =>
  words.split(/(?<=[.?!:])\s+/).some(sentence => sentence.trim().split(/\s+/).length > mostWords)
    ? [`Write sentences of ${mostWords} words or fewer. A person reads them`]
    : []

export const whyNotPhone = (phone: string): string[] =>
  /^\+?\d[\d ]{1,28}$/.test(phone) ? [] : ['Enter a phone number in digits, like 116 123']

export const whyNotUrl = (url: string): string[] =>
  /^\/(?!\/)[^\s\\]*$/.test(url) || (/^https:\/\/[^\s\\]+$/.test(url) && URL.canParse(url))
    ? []
    : ['Enter an address that begins with https://, or a page of this site like /find?need=food']

/** Why a door leads nowhere. */
export const whyNotDoor = ({ kind, phone, url }: Door): string[] =>
  (kind === 'crisis' || kind === 'urgent') && !phone && !url
    ? ['A door for now needs a phone number or an address']
    : []

/** Answers that a rule names and nobody can give: an older version of the program knew them. */
export const unknownAnswers = ({ when }: Rule): string[] =>
  questionNames.flatMap(name =>
    (when[name] ?? [])
      .filter(code => code !== skipped && !isAnswer(name, code))
      .map(code => `${name}: ${code}`),
  )
