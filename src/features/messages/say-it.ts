/** The same news as an e-mail, and as a text that is short enough. Neutral ones name nobody and nothing. */
import { shortEnough } from '../../platform/mail/text-length.ts'
import type { Say } from '../../platform/words/say.ts'
import type { Told } from './news.ts'
import { words } from './words.ts'

interface Around {
  link: string
  service: string
  phone: string
  /** Whom to turn to in a crisis. */
  crisis: string
}

export const subjectOf = ({ news, isNeutral }: Told, say: Say): string =>
  isNeutral ? say(words.neutral) : news.subject

export function emailOf(told: Told, say: Say, { link, service, phone, crisis }: Around): string {
  const { news, contact, organisations, isNeutral, firstName } = told
  const hello = say(words.hello, { name: firstName })
  if (isNeutral)
    return [hello, say(words.neutralLine), say(words.neutralNext), link, neutralAsk(told, say)].join('\n\n')
  return [
    hello,
    ...news.lines,
    ...(news.why ? [news.why] : []),
    ...(news.whatNext ? [news.whatNext] : []),
    contact && say(words.who, { name: contact.name, role: contact.role, phone: contact.phone }),
    news.next,
    link,
    organisations.map(({ name, about }) => say(words.whoIs, { name, about })).join('\n'),
    say(words.closing, { service, phone }),
    crisis,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** The fullest that three parts of a text have room for. The link stands in every one. */
export function textOf({ news, isNeutral }: Told, say: Say, link: string): string {
  const neutral = `${say(words.neutralText)} ${link}`
  if (isNeutral) return shortEnough([neutral, link])
  const end = `${say(words.more)} ${link}`
  return shortEnough([
    ...(news.why && news.whatNext ? [[news.short, news.why, news.whatNext, end].join(' ')] : []),
    ...(news.whatNext ? [`${news.short} ${news.whatNext} ${end}`] : []),
    `${news.short} ${end}`,
    neutral,
    link,
  ])
}

/** By name, or by their own: nobody who reads along learns who is behind the number. */
export function neutralAsk({ contact }: Told, say: Say): string {
  if (!contact) return ''
  return contact.isPerson
    ? say(words.neutralAsk, { phone: contact.phone, name: contact.name })
    : say(words.neutralRing, { phone: contact.phone })
}
