/**
 * Who has a referral, since when, and what is next: for the top of its page and for every list, the same for those who
 * sent it and those who answer it. Pure.
 */
import { asDate, asDay } from '../../ui/dates.ts'
import type { TellBack } from './draft.ts'
import type { Status, Way } from './referral.ts'

/** A referral, with the support it led to: null before it is accepted. */
export interface Standing {
  status: Status
  team: string
  /** Who sent it, or is told of it; null: nobody. */
  organisation: string | null
  way: Way
  sent_at: Temporal.Instant
  moved_at: Temporal.Instant | null
  moved_why: string | null
  open_questions: number
  link_worker: string | null
  support_status: 'open' | 'ended' | null
  /** Since when this link worker has it: from the start, a hand-over or a return. */
  held_since: Temporal.Instant | null
  ended_at: Temporal.Instant | null
  ending: string | null
  /** Until when the person asked us to wait. */
  paused_until?: Temporal.PlainDate | null
  support_paused_until?: Temporal.PlainDate | null
  /** How many providers were asked and have not answered. */
  asked_providers: number | null
  /** The person lets us tell those who sent it no more than who has it, and when it ended. */
  isOnlyStatus?: true
}

/** The same for those who sent it: no more of it than the person lets us tell. */
export const asTold = (referral: Standing & { tell_back: TellBack }): Standing =>
  referral.tell_back === 'status'
    ? { ...referral, asked_providers: null, ending: null, isOnlyStatus: true }
    : referral

export interface WhereItIs {
  /** A whole sentence but for its end: "North team has it". */
  who: string
  since: Temporal.Instant
  next: string
  /** It happened that day, and nobody has it now: "on", not "since". */
  isOver?: true
}

/** In sentences, for every status. No provider and no condition is named: both sides read it. */
export function whereItIs(referral: Standing): WhereItIs {
  const { status, team, link_worker, sent_at, moved_at, open_questions } = referral
  const isOwn = referral.way === 'self'
  const organisation = referral.organisation ?? 'Whoever asked'
  const since = moved_at ?? sent_at
  const question = `${organisation} answers ${open_questions === 1 ? 'a question' : `${open_questions} questions`} of the team`
  switch (status) {
    case 'sent':
      return {
        who: `${team} has it`,
        since,
        next: referral.paused_until
          ? pausedWords(referral.paused_until)
          : open_questions > 0
            ? question
            : 'a link worker reads it and gets in touch',
      }
    case 'accepted':
      return accepted(referral, link_worker ?? team, open_questions > 0 ? question : null)
    case 'returned':
      return {
        who: isOwn ? 'The person was shown a better door' : `Back with ${organisation}`,
        ...(isOwn && { isOver: true as const }),
        since,
        next:
          referral.moved_why === 'died'
            ? 'nothing more is to be done'
            : isOwn
              ? 'they can ask us again whenever they like'
              : 'talk with the person about the better door',
      }
    case 'declined':
      return {
        who: 'The person said no thank you',
        isOver: true,
        since,
        next: 'nobody contacts them, and they can be referred again when they wish',
      }
    case 'withdrawn':
      return { who: `Taken back by ${organisation}`, isOver: true, since, next: 'nobody contacts the person' }
  }
}

const pausedWords = (until: Temporal.PlainDate): string =>
  `the person said not now, and we come back on ${asDate(until)}`

function accepted(
  {
    support_status,
    support_paused_until,
    held_since,
    ended_at,
    ending,
    asked_providers,
    moved_at,
    sent_at,
    isOnlyStatus,
  }: Standing,
  holder: string,
  question: string | null,
): WhereItIs {
  if (support_status === 'ended')
    return {
      who: 'The support ended',
      isOver: true,
      since: ended_at ?? sent_at,
      next: isOnlyStatus
        ? 'we tell no more than this, as they asked'
        : ending === 'died'
          ? 'nothing more is to be done'
          : 'the summary is there to read, and the person can come back',
    }
  if (support_paused_until && !isOnlyStatus)
    return {
      who: `${holder} has it`,
      since: held_since ?? moved_at ?? sent_at,
      next: pausedWords(support_paused_until),
    }
  const together = isOnlyStatus
    ? 'when the support ends, you read it here'
    : 'they work together until the support ends'
  const provider = asked_providers === 1 ? 'a provider answers' : `${asked_providers ?? 0} providers answer`
  return {
    who: `${holder} has it`,
    since: held_since ?? moved_at ?? sent_at,
    next: question ?? ((asked_providers ?? 0) > 0 ? `${provider}, whom they were introduced to` : together),
  }
}

/** The same as one sentence: "North team has it since 1 April 2026. Next: a link worker reads it and gets in touch". */
export function whereItIsInWords(referral: Standing): string {
  const { who, since, next, isOver } = whereItIs(referral)
  return `${who} ${isOver ? 'on' : 'since'} ${asDay(since)}. Next: ${next}.`
}
