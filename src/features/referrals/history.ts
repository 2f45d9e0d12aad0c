/** What happened to a referral, told in sentences. Events keep the facts; the words are written when read. */
import { asDate } from '../../ui/dates.ts'
import type { ReferralEvent } from './story.ts'
import { amendmentInWords, type Amendment } from './amendment.ts'
import { declineReasons, returnReasons, withdrawReasons, type MoveName, type ReferredBy } from './referral.ts'

interface Particulars extends Partial<Amendment> {
  door?: string
  told?: string
  otherwise?: string
  /** What else was said of them that the record does not take: for the team alone. */
  notTaken?: string
  words?: string
  /** The words of the question that is answered. */
  asked?: string
  /** Nobody with an account sent it: the person, or whoever asked for them. */
  by?: 'self' | ReferredBy
  /** The list it was brought from, and where on it. */
  file?: string
  row?: string
  /** The day a pause ends. */
  until?: string
  /** The answer that was taken back. */
  answer?: string
  /** The hub where the person asked for it. */
  hub?: string
}

/**
 * `name` of who did it, where they have an account; a person or the program is told in their own way. `isTeam`: whether
 * the team reads it, which knows how to reach the person.
 */
export function tell(
  {
    move,
    name,
    why,
    particulars,
    by_role,
  }: Pick<ReferralEvent, 'move' | 'name' | 'why' | 'particulars'> & { by_role?: string },
  isTeam = true,
): { title: string; more?: string } {
  const {
    door,
    told,
    otherwise,
    notTaken,
    words,
    asked,
    file,
    row,
    until,
    answer,
    hub,
    by,
    changes = [],
    toAsk = [],
    same = [],
  } = particulars as Particulars
  const because = why === null ? undefined : reasonWords(why)
  const lines = (...all: (string | false | undefined)[]) => all.filter(Boolean).join('\n') || undefined
  const sentences: Record<MoveName, { title: string; more?: string | undefined }> = {
    send: {
      title: file
        ? `${name} brought it in from a list`
        : hub
          ? `The person asked ${name} for support, at ${hub}`
          : `${by ? whoWrote(by) : name} ${by ? 'asked us' : 'sent the referral'}`,
      more:
        [
          told === 'no' &&
            'No message could reach the person. Tell them when you first speak, or send a letter.',
          told === 'letter' && 'The person hears of it by a letter, which the team posts.',
          file &&
            `Row ${row ?? ''} of ${file}. Nobody was sent a message. When you first speak, say who you are and ask whether they agree.`,
          isTeam &&
            notTaken &&
            `${by ? 'Also said' : 'The referrer also said'}: ${notTaken}. The record says otherwise: ask the person.`,
          otherwise && `They were also given as: ${otherwise}. The record says otherwise: ask the person.`,
        ]
          .filter(Boolean)
          .join(' ') || undefined,
    },
    agree: {
      title: name
        ? `${name} asked the person, who would like to hear from us`
        : 'The person said they would like to hear from us',
    },
    pause: { title: 'The person said: not now', more: until && `Come back on ${dateOf(until)}.` },
    resume: { title: name ? `${name} noted that they are ready now` : resumedBy(by_role) },
    unsay: { title: `The person took back their ${answer === 'yes' ? 'yes please' : 'no thank you'}` },
    unaware: { title: 'The person said that they did not know about this referral' },
    aware: { title: 'The person took back that they did not know about it' },
    accept: { title: `${name} accepted the referral` },
    return: { title: `${name} returned the referral: ${because ?? ''}`, more: door },
    decline: { title: 'The person said no thank you', more: because },
    withdraw: { title: `${name} withdrew the referral: ${withdrawnBecause(why)}`, more: words },
    amend: {
      title: `${name} corrected the referral`,
      more: lines(
        ...amendmentInWords({ changes, toAsk, same }, isTeam),
        why !== null && why !== '' && `Why: ${why}`,
        // Of a new number or address it would tell those who gave it that the record had another.
        told === 'no' && (isTeam || !isAboutReach(changes)) && 'No message could reach the person.',
      ),
    },
    ask: { title: `${name} asked`, more: words },
    answer: { title: `${name} answered`, more: lines(asked && `“${asked}”`, words) },
    write: {
      title: `${by ? whoWrote(by) : 'The person'} wrote to us`,
      more: lines(
        words,
        isTeam &&
          otherwise &&
          `They were also given as: ${otherwise}. The record says otherwise: ask the person.`,
      ),
    },
    thank: { title: `${name} said thank you`, more: words },
  }
  const { title, more } = sentences[move as MoveName]
  return more === undefined ? { title } : { title, more }
}

/** What they wrote came from nobody with an account. */
const whoWrote = (by: 'self' | ReferredBy): string =>
  by === 'self' ? 'The person' : `${by.name}${by.relation && ` (${by.relation})`}`

const isAboutReach = (changes: Amendment['changes']): boolean =>
  changes.some(({ what }) => what === 'phone' || what === 'email')

const dateOf = (day: string): string => asDate(Temporal.PlainDate.from(day))

const resumedBy = (role: string | undefined): string =>
  role === 'program' ? 'The day to come back has come' : 'The person said that they are ready now'

const withdrawnBecause = (why: string | null): string =>
  (withdrawReasons as Record<string, string>)[why ?? ''] ?? ''

/** The words behind a reason's code; words that were typed stand for themselves. */
export const reasonWords = (why: string): string =>
  (returnReasons as Record<string, string>)[why] ?? (declineReasons as Record<string, string>)[why] ?? why
