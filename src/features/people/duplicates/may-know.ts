/**
 * What a referrer may know of people who may be the one they refer: that they are with us since a day, and only where
 * the referrer has shown that they know them, by name and date of birth or by NHS number. Never where they live, how
 * to reach them, which team or who supports them. Pure.
 */
import { asDate } from '../../../ui/dates.ts'

/** In what two records can be the same: the names of the comparisons in duplicates.ts. */
export type Agreeing =
  | 'first name'
  | 'family name'
  | 'date of birth'
  | 'NHS number'
  | 'postcode'
  | 'town'
  | 'phone'
  | 'email'

/** Somebody on record who may be the person. */
export interface Candidate {
  personId: string
  /** From `worthAsking` to 1. */
  probability: number
  /** Why they may be the same and why not, in words. For those who may see both records. */
  evidence: string[]
  /** In what they are the same. */
  agrees: readonly Agreeing[]
  /** In what they are altogether different. */
  differs: readonly Agreeing[]
  /** With us since: supported, or waiting. Null: not now. */
  since: Temporal.Instant | null
  /** Our record says that their support ended because they died. */
  hasDied: boolean
}

type Agrees = Pick<Candidate, 'agrees'> & Partial<Pick<Candidate, 'differs'>>

const hasSameNumber = ({ agrees }: Agrees): boolean => agrees.includes('NHS number')

const hasSameNameAndBirth = ({ agrees }: Agrees): boolean =>
  (['first name', 'family name', 'date of birth'] as const).every(part => agrees.includes(part))

/** Nobody doubts it: one NHS number; or not two, and one name, date of birth, and home, phone or email address. */
export const isSurelyTheSame = (candidate: Agrees): boolean =>
  hasSameNumber(candidate) ||
  (hasSameNameAndBirth(candidate) &&
    !(candidate.differs ?? []).includes('NHS number') &&
    (['postcode', 'phone', 'email'] as const).some(part => candidate.agrees.includes(part)))

/** A sentence for the referrer before they send, or null: nothing that they may know. */
export function whatReferrerMayKnow(
  { since, ...candidate }: Pick<Candidate, 'agrees' | 'since'>,
  today: Temporal.PlainDate,
): string | null {
  if (since === null) return null
  const known = hasSameNumber(candidate)
    ? 'this NHS number'
    : hasSameNameAndBirth(candidate)
      ? 'this name and date of birth'
      : null
  return known && `Somebody with ${known} is already with us ${sinceWhen(since, today)}`
}

/** "since 3 May", "since 3 May 2025", "since today". */
function sinceWhen(since: Temporal.Instant, today: Temporal.PlainDate): string {
  const day = since.toZonedDateTimeISO('Europe/London').toPlainDate()
  if (day.equals(today)) return 'since today'
  const words = asDate(day)
  return `since ${day.year === today.year ? words.replace(/ \d{4}$/, '') : words}`
}

/** Why a referral cannot be sent: the person is surely with us already, and nobody said that it is somebody else. */
export function whyNotTheSamePerson(
  candidates: readonly (Pick<Candidate, 'agrees' | 'since'> & { hasDied?: boolean })[],
  { isSomebodyElse, today }: { isSomebodyElse: boolean; today: Temporal.PlainDate },
): string[] {
  const sure = candidates.filter(isSurelyTheSame)
  const asked = isSomebodyElse ? sure.filter(hasSameNumber) : sure
  if (asked.some(({ hasDied }) => hasDied))
    return ['Our record says that this person has died. If that is wrong, or this is somebody else, ring us']
  const [first] = asked.flatMap(candidate => {
    const known = whatReferrerMayKnow(candidate, today)
    const what = hasSameNumber(candidate)
      ? 'If this is somebody else, check the NHS number or leave it out'
      : 'If this is somebody else, say so'
    return known ? [`${known}. ${what}`] : []
  })
  return first === undefined ? [] : [first]
}
