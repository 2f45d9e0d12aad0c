/** What a referral that came back teaches: what to do next time, a plain sentence for each reason. Pure. */
import {
  declineReasons,
  isOurs,
  returnReasons,
  type DeclineReason,
  type ReturnReason,
  type Status,
} from './referral.ts'

const returned: Record<ReturnReason, string> = {
  'no-agreement': 'Say who will contact them and why, and ask whether they agree, before you send.',
  'outside-area': 'Check the postcode first. The team where the person lives can help.',
  age: 'Check the ages this place works with. The return says who helps the others.',
  crisis:
    'Somebody in crisis needs help today: 999, 111 option 2, or the duty doctor. Refer when it is calmer.',
  'social-care': 'Personal care and safety at home belong to the council first. Ask adult social care.',
  clinical: 'Have new or worse symptoms seen first, and write in the reason that it was done.',
  'already-supported': 'Ask who helps them already. That worker is often the quicker door.',
  duplicate: 'Look at your list before you refer. A referral that waits can be corrected there.',
  information: 'Write what the person would like to be different, and what they have tried.',
  'not-reached': 'Check the number together, and ask when and how they like to be reached.',
  died: 'Nobody did anything wrong. Check your own record, so that no letter goes out.',
  capacity: 'This is our failure, not yours: we had no room. Your referral was right.',
}

const declined: Record<DeclineReason, string> = {
  'not-now': 'Ask when a good time would be, and refer then.',
  supported: 'Ask what support they have before you offer more.',
  expected: 'Say what a link worker does: listens, and goes with them to what matters to them.',
  private: 'Say who reads what is written, and that they decide what is.',
  other: 'Ask what they would rather do. Their own idea often works best.',
  travel: 'Say that it is free, and that a link worker can ring, visit, or meet nearby.',
  language: 'Write which language and way of talking suits them, so that the right person rings.',
  unaware: 'They did not know. Talk with them before you send: every time.',
}

/** Whatever else the person said: they did not know about it. */
export const unawareLesson = declined.unaware

/** What to do next time; null where nothing came back. A person who gives no reason need not give one. */
export function lessonOf(status: Status, why: string | null): string | null {
  if (status === 'returned') return returned[why as ReturnReason] ?? null
  if (status !== 'declined') return null
  return declined[why as DeclineReason] ?? 'They gave no reason, and need not.'
}

/** What came back, in a few words: the heading over its lesson. */
export function cameBackWords(status: Status, why: string | null): string | null {
  if (status === 'returned')
    return isOurs(why) ? 'We had no capacity: counted apart' : (returnReasons[why as ReturnReason] ?? null)
  if (status !== 'declined') return null
  return `The person said: ${declineReasons[why as DeclineReason] ?? 'no reason given'}`
}
