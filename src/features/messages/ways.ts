/** By which ways somebody can be told, the best first. A way that is not safe for them is not among them. */
import type { Channel } from '../../platform/mail/port.ts'
import { isMobile } from '../people/contact-details.ts'
import type { Format } from './formats.ts'

export interface Reached {
  phone: string | null
  email: string | null
  prefers: 'email' | 'text' | 'phone' | 'letter'
  /** What they said when they were asked whether a text message is safe. */
  texts?: string | null
}

export type Way =
  | { channel: Channel; to: string }
  | { channel: 'letter'; format: Format }
  | { channel: 'call'; to: string }

/** How a message can reach this person by one of these channels; null when only a letter or a call can. */
export function wayTo(
  person: Reached,
  channels: readonly Channel[],
): { channel: Channel; to: string } | null {
  return sentWays(person, channels)[0] ?? null
}

function sentWays(person: Reached, channels: readonly Channel[]): { channel: Channel; to: string }[] {
  const by = (channel: Channel, to: string | null) =>
    to !== null && channels.includes(channel) ? [{ channel, to }] : []
  const mayText = person.texts !== 'no' && person.phone !== null && isMobile(person.phone)
  const text = by('text', mayText ? person.phone : null)
  const email = by('email', person.email)
  return person.prefers === 'email' ? [...email, ...text] : [...text, ...email]
}

/**
 * Every way, the best first. Paper comes first for whoever prefers it, or reads what we write in large print or easy
 * read; a call comes last, so that somebody always hears that there is something to tell.
 */
export function waysTo(
  person: Reached & { format: Format; hasAddress: boolean },
  channels: readonly Channel[],
): [Way, ...Way[]] {
  const sent = sentWays(person, channels)
  const { format, hasAddress } = person
  // Braille is made and sounds are recorded by hand, whether or not there is an address yet.
  const letter: Way[] = hasAddress || isMade(format) ? [{ channel: 'letter', format }] : []
  const call: Way = { channel: 'call', to: person.phone ?? '' }
  const paperFirst = person.prefers === 'letter' || format !== 'standard'
  const [first, ...more] = paperFirst ? [...letter, ...sent, call] : [...sent, ...letter, call]
  return [first, ...more]
}

/** Somebody has to make it: no printer can. */
export const isMade = (format: Format): boolean => format === 'audio' || format === 'braille'

/** Why they are not told in the way they prefer: for staff. Null where they are. */
export function whyOtherwise(
  { phone, email, prefers, texts }: Reached,
  channels: readonly Channel[],
): string | null {
  if (prefers === 'text') {
    if (texts === 'no') return 'A text message is not safe for them, so none is sent'
    if (phone === null) return 'They prefer a text message, and we have no number'
    if (!isMobile(phone)) return `${phone} is a landline, which gets no text message`
    if (!channels.includes('text')) return 'No text message can be sent from here'
  }
  return prefers === 'email' && email === null ? 'They prefer email, and we have no address' : null
}
