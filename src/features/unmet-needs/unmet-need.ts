/**
 * An unmet need: what somebody looked for and could not get, and why nothing fitted. It is never changed:
 * whoever recorded too little records it again in its place, and whoever was wrong takes it back. Pure.
 */
export const reasons = {
  none: 'There is none',
  full: 'All of them are full',
  far: 'It is too far away',
  cost: 'It costs too much',
  language: 'It is not in a language they speak',
  access: 'They could not get in or take part',
  time: 'It is not on a day or at a time they can come',
  group: 'It is not for their age or group',
  other: 'Something else',
} as const
export type Reason = keyof typeof reasons

export const reasonOptions = Object.entries(reasons).map(([value, label]) => ({
  value: value as Reason,
  label,
}))

export const isReason = (word: string): word is Reason => Object.hasOwn(reasons, word)

/** The reasons in words, with what else was said. */
export const reasonWords = (codes: readonly string[], other: string): string =>
  codes
    .map(code => (code === 'other' && other !== '' ? other : isReason(code) ? reasons[code] : code))
    .join('; ')

/** Words for something else are a reason too, ticked or not. */
export const allReasons = (ticked: readonly Reason[], other: string): Reason[] =>
  other === '' || ticked.includes('other') ? [...ticked] : [...ticked, 'other']

/**
 * For so long the same need of the same person is one record, whoever looked: two colleagues do not make two
 * gaps of one. For so long, too, more can be added.
 */
export const oneRecordFor = { days: 7 } as const

/** When a record must have been made to be still the same one. */
export const stillTheSame = (now: Temporal.Instant): Temporal.Instant =>
  now.subtract({ hours: 24 * oneRecordFor.days })

/** Why nothing is recorded about this person any more. Ended support is no reason: they may look on. */
export const whyNotAbout = (ending: string | null): string[] =>
  ending === 'died' ? ['They have died, so we do not record what they look for'] : []

/** Why something else has to be said in words. */
export const whyNotOther = (ticked: readonly Reason[], other: string): string | undefined =>
  ticked.includes('other') && other === '' ? 'Say what else stood in the way' : undefined

interface Recorded {
  recorded_at: Temporal.Instant
  taken_back_at: Temporal.Instant | null
}

/** Why it cannot be taken back. */
export const whyNotTakeBack = ({ taken_back_at }: Pick<Recorded, 'taken_back_at'>): string[] =>
  taken_back_at === null ? [] : ['This was taken back already']

/** Why nothing can be added to it: a new search, weeks later, is a new record. */
export function whyNotAddMore({ recorded_at, taken_back_at }: Recorded, now: Temporal.Instant): string[] {
  if (taken_back_at !== null) return ['This was taken back, so nothing can be added to it']
  return Temporal.Instant.compare(recorded_at, stillTheSame(now)) < 0
    ? [`This was recorded more than ${oneRecordFor.days} days ago. Record it again`]
    : []
}
