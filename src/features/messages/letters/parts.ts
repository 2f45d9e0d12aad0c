/** What stands in a letter, part by part, in the order of what somebody wants to know first. */
import type { Say } from '../../../platform/words/say.ts'
import { words as page } from '../../people/words.ts'
import { words as aboutHelp } from '../../../ui/words.ts'
import type { Contact, Told } from '../news.ts'
import { neutralAsk } from '../say-it.ts'
import { words } from '../words.ts'

export type Sign = 'letter' | 'who' | 'why' | 'next' | 'no' | 'page' | 'house' | 'help'

export interface Part {
  symbol: Sign
  heading?: string
  lines: readonly string[]
}

interface With {
  /** The web address of their page; null where the letter has none. */
  address: string | null
  crisis: string
}

export function partsOf(told: Told, say: Say, { address, crisis }: With): Part[] {
  const { news, contact, isNeutral } = told
  const typed: Part[] =
    address === null ? [] : [{ symbol: 'page', lines: [say(words.address), address, say(words.addressHint)] }]
  if (isNeutral)
    return [{ symbol: 'letter', lines: [say(words.neutralLine), neutralAsk(told, say)] }, ...typed]
  const isWhyReferred = news.about === 'referred' || news.about === 'reason-changed'
  const said = [...news.lines, ...(news.why && !isWhyReferred ? [news.why] : [])]
  return [
    ...(said.length > 0 ? [{ symbol: 'letter' as const, lines: said }] : []),
    ...(contact ? [whoPart(contact, say)] : []),
    ...(news.why && isWhyReferred
      ? [{ symbol: 'why' as const, heading: say(page.why), lines: [news.why] }]
      : []),
    ...(news.whatNext ? [{ symbol: 'next' as const, heading: say(page.next), lines: [news.whatNext] }] : []),
    ...(news.isOver || !contact
      ? []
      : [
          {
            symbol: 'no' as const,
            heading: say(page.no),
            lines: [say(words.sayNo, { phone: contact.phone }), say(words.noChange)],
          },
        ]),
    ...typed,
    ...(told.organisations.length > 0
      ? [
          {
            symbol: 'house' as const,
            heading: say(page.whoIsWho),
            lines: told.organisations.map(({ name, about }) => say(words.whoIs, { name, about })),
          },
          { symbol: 'help' as const, heading: say(aboutHelp.help), lines: [crisis] },
        ]
      : []),
  ]
}

/** The card for whom they deal with, and how to reach them. */
export const whoPart = (contact: Contact, say: Say): Part => ({
  symbol: 'who',
  heading: say(contact.isPerson ? page.who : words.whoContacts),
  lines: [
    contact.name,
    contact.role,
    say(words.phoneLine, { phone: contact.phone }),
    ...(contact.when ? [say(words.reachedWhen, { when: contact.when })] : []),
  ],
})

/** One idea a line, for easy read: a sentence each. A telephone number has no full stop in it. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?؟۔])\s+|\n/)
    .map(sentence => sentence.trim())
    .filter(Boolean)
