/** Where a person gets a code who gave no date of birth: where their link went. */
import type { Channel } from '../../platform/mail/port.ts'
import { isMobile } from '../people/contact-details.ts'
import { safeContactIn } from '../people/ringing.ts'

interface Known {
  date_of_birth: unknown
  phone: string | null
  email: string | null
  is_neutral: boolean
  /** What they said of safe contact. */
  safely: unknown
  /** The number or address the link went to; none of both for a letter. */
  sentTo: string
}

/**
 * Null: a code would not be safe, or none can go. Whoever has a date of birth on record is asked that. Where others see
 * their messages, a code proves nothing. A letter’s link is opened by a code to what the record has.
 */
export function codeGoesTo(
  { date_of_birth, phone, email, is_neutral, safely, sentTo }: Known,
  channels: readonly Channel[],
): { channel: Channel; to: string } | null {
  const safe = safeContactIn(safely)
  if (date_of_birth !== null || is_neutral || safe.shared_phone === 'yes') return null
  const [address] = [sentTo, phone, email].filter(one => one !== null && channelOf(one) !== null)
  if (address == null) return null
  const channel = channelOf(address)
  return channel !== null && channels.includes(channel) && !(channel === 'text' && safe.texts === 'no')
    ? { channel, to: address }
    : null
}

const channelOf = (address: string): Channel | null =>
  address.includes('@') ? 'email' : /\d/.test(address) && isMobile(address) ? 'text' : null
