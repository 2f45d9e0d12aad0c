/** The card for a wallet: who is my link worker, how to reach them, what happens next, and help in a crisis. */
import { crisisIn } from '../../../ui/crisis.tsx'
import type { Tx } from '../../../platform/tx.ts'
import type { Say } from '../../../platform/words/say.ts'
import { words as page } from '../../../ui/words.ts'
import { photosOf } from '../../accounts/photos.ts'
import type { Face } from '../../messages/letters/draw.ts'
import { whoPart } from '../../messages/letters/parts.ts'
import { toldTo } from '../../messages/to-person.ts'
import { whomToTell } from '../../messages/whom.ts'
import { answerWords } from '../answer-words.ts'
import type { Named } from '../person.ts'
import { nextFor, words } from '../words.ts'
import { cardWords } from './words.ts'

export interface Side {
  heading: string
  lines: readonly string[]
}

export interface WalletCard {
  sides: readonly [Side, Side]
  name: string
  face: Face | null
}

interface Of extends Named {
  person_id: string
  link_worker_id: string | null
  stage: keyof typeof nextFor
  pausedUntil: Temporal.PlainDate | null
}

/** In this voice. The name on it is the link worker's, or the service's before there is one. */
export async function cardOf(tx: Tx, say: Say, person: Of): Promise<WalletCard> {
  const whom = await whomToTell(tx, person.person_id)
  const { contact } = toldTo(
    tx,
    { person: { ...person, is_neutral: false }, whom, say },
    { about: 'card', subject: '', lines: [], next: '', short: '' },
  )
  const ids = contact?.isPerson && person.link_worker_id ? [person.link_worker_id] : []
  const [face = null] = await photosOf(tx, ids)
  const who = contact && whoPart(contact, say)
  const { pausedUntil } = person
  return {
    name: contact?.name ?? tx.place.service_name,
    face,
    sides: [
      { heading: who?.heading ?? '', lines: who?.lines ?? [] },
      {
        heading: say(words.next),
        lines: [
          pausedUntil ? say(answerWords.paused, { date: say.date(pausedUntil) }) : say(nextFor[person.stage]),
          say(cardWords.sayNo),
          `${say(page.help)}: ${crisisIn(say, tx.place.crisis_words)}`,
        ],
      },
    ],
  }
}
