/**
 * Telling the person: chooses the way they prefer among those we have, makes the link to their page,
 * and says nothing of why where other people may see the message.
 */
import { createLink } from '../accounts/links.ts'
import { isMobile } from '../people/contact-details.ts'
import { firstNameOf, type Named } from '../people/person.ts'
import { howToTell } from '../people/profile/safe-texts.ts'
import type { Channel } from '../../platform/mail/port.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Say } from '../../platform/words/say.ts'
import { sendMessage } from './changes.ts'
import { words } from './words.ts'

export interface Reachable extends Named {
  person_id: string
  phone: string | null
  email: string | null
  prefers: 'email' | 'text' | 'phone' | 'letter'
  is_neutral: boolean
  /** What they said when they were asked whether a text message is safe. */
  texts?: string | null
}

/** What is told: the lines of an e-mail, and one short line for a text. */
export interface News {
  about: string
  subject: string
  /** Paragraphs of the e-mail. Those under `why` are left out of a neutral one. */
  lines: readonly string[]
  why?: string
  next: string
  /** For a text: at most a sentence or two before the link. */
  short: string
}

/** How a message can reach this person by one of these channels; null when only a letter or a call can. */
export function wayTo(
  person: Reachable,
  channels: readonly Channel[],
): { channel: Channel; to: string } | null {
  const by = (channel: Channel, to: string | null) =>
    to !== null && channels.includes(channel) ? { channel, to } : null
  const mayText = person.texts !== 'no' && person.phone !== null && isMobile(person.phone)
  const text = by('text', mayText ? person.phone : null)
  const email = by('email', person.email)
  if (person.prefers === 'email') return email ?? text
  return text ?? email
}

/** Tells the person in their language, if a message can reach them. Returns whether one was sent. */
export async function tellPerson(tx: Tx, person: Reachable, saidIn: (say: Say) => News): Promise<boolean> {
  const { texts, language } = await howToTell(tx, person.person_id)
  const way = wayTo({ ...person, texts }, tx.channels)
  if (!way) return false
  const link = await createLink(tx, { kind: 'person', personId: person.person_id, sentTo: way.to })
  const say = tx.sayIn(language)
  const news = saidIn(say)
  const email = [
    say(words.hello, { name: firstNameOf(person) }),
    ...news.lines,
    ...(news.why && !person.is_neutral ? [news.why] : []),
    news.next,
    link,
    say(words.closing, { service: tx.place.service_name, phone: tx.place.phone }),
    tx.place.crisis_words,
  ].join('\n\n')
  const text = `${news.short} ${say(words.more)} ${link}`
  await sendMessage(tx, {
    channel: way.channel,
    to: way.to,
    subject: news.subject,
    body: way.channel === 'email' ? email : text,
    about: news.about,
    personId: person.person_id,
  })
  return true
}
