/** The questions of each page, in the language of whoever reads them; and what is wrong with an answer. */
import { WrongAnswer } from '../../platform/errors.ts'
import { date } from '../../platform/screen/date-field.ts'
import { choice, choices, longText, optionalChoice, text, textOf } from '../../platform/screen/field.ts'
import type { Languages } from '../../platform/words/languages.ts'
import type { Say } from '../../platform/words/say.ts'
import { needOptionsIn } from '../directory/needs.ts'
import { isMobile, readEmail, readPhone, readPostcode } from '../people/contact-details.ts'
import type { Answers, Serving } from './self-referral.ts'
import { words } from './words.ts'

/** Whether the page speaks to whom it is about, or of them. */
export const isOfThem = ({ forWhom }: Pick<Answers, 'forWhom'>): boolean => forWhom === 'somebody'

const yes = 'yes' as const

type Read = (typed: string) => { value: string } | { problem: string }

/** Reads what must be of a form, and says what is wrong with it in the reader's language. */
const readAs = (read: Read, problem: string) => (typed: string) => {
  const answer = read(typed)
  return 'value' in answer ? answer : { problem }
}

/** A phone number comes back as it was typed; only the record has it as numbers are kept. */
const phoneAsTyped = (problem: string) => (typed: string) =>
  'value' in readPhone(typed) ? { value: typed.trim() } : { problem }

/** As the record has it. */
export function phoneKept(typed: string | null | undefined): string | null {
  const answer = typed ? readPhone(typed) : null
  return answer && 'value' in answer ? answer.value : null
}

export const phone = (say: Say, initial?: string | null) =>
  textOf(
    {
      label: say(words.phone),
      initial,
      attributes: { type: 'tel', inputMode: 'tel', autoComplete: 'tel', width: 20 },
    },
    phoneAsTyped(say(words.phoneWrong)),
  )

const emailAttributes = {
  type: 'email',
  inputMode: 'email',
  autoComplete: 'email',
  spellCheck: false,
  width: 30,
} as const

/** One box for whichever they have: what has an @ is an email address. */
export const phoneOrEmail = (say: Say, label: string, initial?: string | null) =>
  textOf(
    {
      label,
      initial,
      attributes: { autoComplete: 'on', spellCheck: false, width: 30 },
    },
    typed =>
      typed.includes('@')
        ? readAs(readEmail, say(words.emailWrong))(typed)
        : phoneAsTyped(say(words.phoneWrong))(typed),
  )

export const bornField = (
  say: Say,
  today: Temporal.PlainDate,
  {
    label,
    required,
    initial,
  }: {
    label: string
    required?: string
    initial?: string | null | undefined
  },
) =>
  date({
    label,
    name: say(words.bornName),
    hint: say(words.bornHint),
    ...(required !== undefined && { required }),
    initial: initial ? Temporal.PlainDate.from(initial) : null,
    latest: { date: today, message: say(words.bornPast) },
    earliest: { date: Temporal.PlainDate.from('1900-01-01'), message: say(words.bornOld) },
  })

export const nameFields = (say: Say, today: Temporal.PlainDate, known: Partial<Answers> = {}) => ({
  first_name: text({
    label: say(words.firstName),
    hint: say(words.firstNameHint),
    required: say(words.firstNameMissing),
    max: 120,
    initial: known.first_name,
    attributes: { autoComplete: 'given-name', spellCheck: false },
  }),
  family_name: text({
    label: say(words.familyName),
    max: 120,
    initial: known.family_name,
    attributes: { autoComplete: 'family-name', spellCheck: false },
  }),
  born: bornField(say, today, { label: say(words.born), initial: known.date_of_birth }),
})

export const wayWords = {
  text: words.text,
  phone: words.call,
  email: words.byEmail,
  letter: words.letter,
} as const

/** Why they cannot be reached in the way they like best, and what to do; null where they can. */
export function whyNotThatWay(say: Say, { prefers, phone, email, other }: Answers): string | null {
  if (prefers === 'text' && phone && !isMobile(phone)) return say(words.textLandline, { phone })
  if (prefers === 'text' && !phone) return say(words.textNoMobile)
  if (prefers === 'phone' && !phone && !other) return say(words.callNoPhone)
  if (prefers === 'email' && !email) return say(words.emailNone)
  return prefers === 'letter' && !other ? say(words.letterNone) : null
}

/** Who asks for somebody they care for. */
export const carerFields = (say: Say, known?: Answers['carer']) => ({
  name: text({
    label: say(words.carerName),
    max: 120,
    initial: known?.name,
    attributes: { autoComplete: 'name' },
  }),
  relation: text({
    label: say(words.relation),
    hint: say(words.relationHint),
    max: 60,
    initial: known?.relation,
  }),
  reach: phoneOrEmail(say, say(words.carerReach), known?.phone ?? known?.email),
})

/** The carer as they are kept, or what is missing beside its box. */
export function carerIn(
  say: Say,
  { name, relation, reach }: { name: string; relation: string; reach: string | null },
): NonNullable<Answers['carer']> {
  if (name === '') throw new WrongAnswer('name', say(words.carerNameMissing))
  if (reach === null) throw new WrongAnswer('reach', say(words.carerReachMissing))
  const isEmail = reach.includes('@')
  return { name, relation, phone: isEmail ? null : reach, email: isEmail ? reach : null }
}

export const reachFields = (say: Say, known: Answers) => ({
  phone: phone(say, known.phone),
  email: textOf(
    { label: say(words.email), initial: known.email, attributes: emailAttributes },
    readAs(readEmail, say(words.emailWrong)),
  ),
  other: text({
    label: say(isOfThem(known) ? words.otherThey : words.other),
    hint: say(words.otherHint),
    max: 250,
    initial: known.other,
  }),
  prefers: optionalChoice({
    label: say(isOfThem(known) ? words.prefersThey : words.prefers),
    options: (['text', 'phone', 'email', 'letter'] as const).map(value => ({
      value,
      label: say(wayWords[value]),
    })),
    initial: known.prefers,
  }),
  times: text({ label: say(words.times), hint: say(words.timesHint), max: 250, initial: known.times }),
  safe: choices({
    label: say(words.safe),
    options: [
      { value: 'others', label: say(words.othersSee) },
      { value: 'voicemail', label: say(words.noVoicemail) },
    ],
    initial: [
      ...(known.othersSee ? (['others'] as const) : []),
      ...(known.noVoicemail ? (['voicemail'] as const) : []),
    ],
  }),
})

export const wordsFields = (say: Say, known: Answers) => ({
  words: longText({
    label: say(isOfThem(known) ? words.ownThey : words.own),
    name: say(words.ownName),
    hint: say(isOfThem(known) ? words.ownHintThey : words.ownHint),
    max: 5000,
    initial: known.words,
  }),
  needs: choices({ label: say(words.needs), options: needOptionsIn(say), initial: known.needs }),
})

export const formatWords = {
  standard: words.standard,
  'large-print': words.largePrint,
  'easy-read': words.easyRead,
  audio: words.audio,
  braille: words.braille,
} as const

export const easierFields = (say: Say, languages: Languages['all'], known: Answers) => ({
  access: longText({
    label: say(words.access),
    hint: say(words.accessHint),
    max: 1000,
    initial: known.access,
  }),
  language: choice<string>({
    label: say(words.language),
    options: [...languages].map(([value, { name }]) => ({ value, label: name, language: value })),
    required: say(words.languageMissing),
    initial: known.language ?? say.language,
  }),
  otherLanguage: text({ label: say(words.otherLanguage), max: 120, initial: known.otherLanguage }),
  format: choice({
    label: say(words.format),
    options: (Object.keys(formatWords) as (keyof typeof formatWords)[]).map(value => ({
      value,
      label: say(formatWords[value]),
    })),
    required: say(words.formatMissing),
    initial: known.format ?? 'standard',
  }),
})

export const whereFields = (say: Say, { practices }: Serving, known: Answers) => ({
  practice: optionalChoice<string>({
    label: say(words.practice),
    options: practices.map(({ organisation_id, name }) => ({ value: organisation_id, label: name })),
    initial: known.practice,
  }),
  postcode: textOf(
    {
      label: say(words.postcode),
      initial: known.postcode,
      attributes: { autoComplete: 'postal-code', spellCheck: false, width: 10 },
    },
    readAs(readPostcode, say(words.postcodeWrong)),
  ),
  postcode_sure: choices({
    label: say(words.outsideLabel),
    options: [{ value: 'sure', label: say(words.outsideSure) }],
  }),
  tellsPractice: choices({
    label: say(words.tellsPractice),
    options: [{ value: yes, label: say(words.tellsPracticeYes) }],
    initial: known.tellsPractice ? [yes] : [],
  }),
})
