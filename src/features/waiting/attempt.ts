/**
 * An attempt to reach somebody: how, what came of it, which of them count, and what comes next. Answers in sentences.
 * Nothing here stops anybody from writing down an attempt that happened. Pure.
 */
import { asDate, asMoment, asTime } from '../../ui/dates.ts'
import {
  afterGap,
  counted,
  dayName,
  dayOf,
  hoursInWords,
  isWithinHours,
  letGoOn,
  momentOn,
  withinHours,
  type Policy,
} from './policy.ts'

export const channels = {
  phone: { label: 'By phone', did: 'rang', way: 'ring' },
  text: { label: 'By text message', did: 'sent a text message', way: 'send a text message' },
  email: { label: 'By email', did: 'wrote an email', way: 'write an email' },
  letter: { label: 'By letter', did: 'wrote a letter', way: 'write a letter' },
  visit: { label: 'By a visit', did: 'visited', way: 'visit' },
} as const
export type Channel = keyof typeof channels
const allChannels = Object.keys(channels) as Channel[]
export const channelOptions = allChannels.map(value => ({ value, label: channels[value].label }))

export const outcomes = {
  reached: { label: 'Reached', hint: 'You spoke, or they wrote back' },
  'no-answer': { label: 'No answer' },
  'left-message': { label: 'Left a message, or wrote to them' },
  'ring-later': { label: 'They asked to be rung another time' },
  'wrong-number': { label: 'Wrong number or address', hint: 'Somebody else answered, or nobody knows them' },
  bounced: { label: 'It came back', hint: 'Not delivered, returned, or the number does not exist' },
} as const satisfies Record<string, { label: string; hint?: string }>
export type Outcome = keyof typeof outcomes
export const outcomeOptions = Object.entries(outcomes).map(([value, words]) => ({
  value: value as Outcome,
  ...words,
}))

export interface Attempt {
  at: Temporal.Instant
  channel: Channel
  outcome: Outcome
  ring_at: Temporal.Instant | null
  tried: string | null
}

/** How the person can be reached, as far as it is known. */
export interface Ways {
  phone: string | null
  /** A text message can reach the number, and they did not say no to it. */
  mayText: boolean
  /** They want no phone calls. */
  noPhone: boolean
  email: string | null
  address: string | null
  /** Neither of them: “knock at number 7”. Somebody goes there. */
  other: string | null
}

const answered: readonly Outcome[] = ['reached', 'ring-later']
const failed: readonly Outcome[] = ['wrong-number', 'bounced']

const inOrder = (attempts: readonly Attempt[]): Attempt[] =>
  attempts.toSorted((one, other) => Temporal.Instant.compare(one.at, other.at))

/** What is tried by each way: a text goes where a call goes. */
export const triedBy = (channel: Channel, { phone, email, address, other }: Ways): string | null => {
  if (channel === 'phone' || channel === 'text') return phone
  if (channel === 'email') return email
  return address ?? (channel === 'visit' ? other : null)
}

/**
 * Those that count: since they began to wait and since they last answered. A wrong number or what came back reached
 * nobody: it says that the way is wrong, never that somebody did not answer.
 */
export function counting(attempts: readonly Attempt[], since: Temporal.Instant): Attempt[] {
  const all = inOrder(attempts).filter(({ at }) => Temporal.Instant.compare(at, since) >= 0)
  const answer = all.findLastIndex(({ outcome }) => answered.includes(outcome))
  return all.slice(answer + 1).filter(({ outcome }) => !failed.includes(outcome))
}

/** Ways that do not work: the newest attempt by them says so, and the record has no other number or address since. */
export function broken(attempts: readonly Attempt[], ways: Ways): Channel[] {
  const newest = (one: readonly Channel[]) =>
    inOrder(attempts).findLast(({ channel }) => one.includes(channel))
  const isWrong = (one: Attempt | undefined, outcome: Outcome) =>
    one?.outcome === outcome && one.tried === triedBy(one.channel, ways)
  const groups: readonly (readonly Channel[])[] = [['phone', 'text'], ['email'], ['letter', 'visit']]
  return allChannels.filter(channel => {
    const group = groups.find(one => one.includes(channel)) ?? [channel]
    return isWrong(newest(group), 'wrong-number') || isWrong(newest([channel]), 'bounced')
  })
}

/** Ways that are known and work, in the order in which they are tried. */
export function open(attempts: readonly Attempt[], ways: Ways): Channel[] {
  const wrong = broken(attempts, ways)
  const known: Record<Channel, boolean> = {
    phone: ways.phone !== null && !ways.noPhone,
    text: ways.mayText,
    email: ways.email !== null,
    letter: ways.address !== null,
    visit: ways.address !== null || Boolean(ways.other),
  }
  return allChannels.filter(channel => known[channel] && !wrong.includes(channel))
}

/** Said of each number or address that does not work. */
export function brokenInWords(attempts: readonly Attempt[], ways: Ways): string[] {
  const wrong = broken(attempts, ways)
  return [
    wrong.includes('phone') && 'The phone number does not work.',
    !wrong.includes('phone') && wrong.includes('text') && 'Text messages do not arrive.',
    wrong.includes('email') && 'The email address does not work.',
    (wrong.includes('letter') || wrong.includes('visit')) && 'The postal address does not work.',
  ].filter(words => words !== false)
}

type Part = 'morning' | 'afternoon' | 'evening'
function partOf(at: Temporal.Instant): Part {
  const { hour } = at.toZonedDateTimeISO('Europe/London')
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening'
}

const atTheDoor: readonly Channel[] = ['phone', 'visit']
const partsOf = (attempts: readonly Attempt[]): Part[] =>
  attempts.filter(({ channel }) => atTheDoor.includes(channel)).map(({ at }) => partOf(at))

/** What is still missing beside the number of attempts, in sentences. Nobody can use a way that is not there. */
function missing(policy: Policy, tried: readonly Attempt[], usable: readonly Channel[]): string[] {
  const used = new Set(tried.map(({ channel }) => channel))
  const wanted = Math.min(policy.channels, new Set([...used, ...usable]).size)
  const parts = partsOf(tried)
  return [
    used.size > 0 &&
      used.size < wanted &&
      `Try another way: this place asks for ${counted(policy.channels, 'way')}.`,
    policy.times_differ &&
      parts.length > 1 &&
      new Set(parts).size === 1 &&
      `Try another time of day: so far it was always in the ${parts[0]}.`,
  ].filter(words => words !== false)
}

export interface Known {
  since: Temporal.Instant
  attempts: readonly Attempt[]
  ways: Ways
}

export interface Next {
  state: 'reached' | 'asked' | 'due' | 'not-yet' | 'no-way' | 'done'
  /** When it is due; null where nothing is. */
  at: Temporal.Instant | null
  /** Why not yet, or what to think of, in sentences. */
  why: string[]
}

/** What is the next attempt, when, and why not yet? */
export function nextAttempt(policy: Policy, known: Known, now: Temporal.Instant): Next {
  const { since, attempts, ways } = known
  const tried = counting(attempts, since)
  const answer = inOrder(attempts).findLast(
    ({ at, outcome }) => answered.includes(outcome) && Temporal.Instant.compare(at, since) >= 0,
  )
  const usable = open(attempts, ways)
  const wrong = brokenInWords(attempts, ways)
  if (tried.length === 0 && answer?.outcome === 'reached')
    return { state: 'reached', at: null, why: [`Reached on ${asDate(dayOf(answer.at))}.`] }
  if (tried.length === 0 && answer?.ring_at)
    return {
      state: 'asked',
      at: answer.ring_at,
      why: [`They asked to be rung on ${asMoment(answer.ring_at)}.`],
    }
  const lacking = missing(policy, tried, usable)
  const last = tried.at(-1)
  if (last && tried.length >= policy.attempts && lacking.length === 0)
    return { state: 'done', at: null, why: [doneInWords(policy, last.at)] }
  if (usable.length === 0)
    return { state: 'no-way', at: null, why: [...wrong, 'No way to reach them is left.'] }
  return whenDue(policy, { last, now, hints: [...wrong, ...lacking] })
}

const doneInWords = (policy: Policy, last: Temporal.Instant): string =>
  `All attempts are done. Without an answer we let go on ${asDate(letGoOn(policy, last))}, or ask a manager.`

function whenDue(
  policy: Policy,
  { last, now, hints }: { last: Attempt | undefined; now: Temporal.Instant; hints: readonly string[] },
): Next {
  const free = last && momentOn(afterGap(policy, last.at), 0)
  const isTooSoon = free !== undefined && Temporal.Instant.compare(free, now) > 0
  const at = withinHours(policy, isTooSoon ? free : now)
  if (last && isTooSoon) return { state: 'not-yet', at, why: [tooSoon(policy, last, now), ...hints] }
  if (!isWithinHours(policy, now)) return { state: 'not-yet', at, why: [ringsInWords(policy), ...hints] }
  return { state: 'due', at, why: [...hints] }
}

/** Said beside one wait; above a list of many it stands once. */
export const ringsInWords = (policy: Policy): string => `This place rings ${hoursInWords(policy)}.`

/** "Somebody rang yesterday. This place leaves 2 days between." */
const tooSoon = (policy: Policy, last: Attempt, now: Temporal.Instant): string =>
  `Somebody ${channels[last.channel].did} ${dayInWords(last.at, now)}. This place leaves ${counted(policy.gap_days, 'day')} between.`

function dayInWords(at: Temporal.Instant, now: Temporal.Instant): string {
  const days = dayOf(at).until(dayOf(now), { largestUnit: 'days' }).days
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `on ${asDate(dayOf(at))}`
}

/** "Due now", "Due on Thursday 5 March, from 9am". */
export function nextInWords(next: Next, now: Temporal.Instant): string {
  if (next.state === 'reached') return 'Write down what was said'
  if (next.state === 'done') return 'No more attempts'
  if (next.state === 'no-way' || next.at === null) return 'Find another way'
  if (Temporal.Instant.compare(next.at, now) <= 0) return next.state === 'asked' ? 'Ring now' : 'Due now'
  const day = dayOf(next.at)
  const from = next.state === 'asked' ? 'at' : 'from'
  if (day.equals(dayOf(now))) return `Due today ${from} ${asTime(next.at)}`
  return `Due on ${dayName(day)} ${asDate(day)}, ${from} ${asTime(next.at)}`
}

export const whyNotTakeBack = ({ by_account_id }: { by_account_id: string }, me: string): string[] =>
  by_account_id === me ? [] : ['Only whoever wrote it down can take it back']
