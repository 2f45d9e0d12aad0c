/**
 * Telling the person: chooses the way they prefer among those that are safe, makes the link to their page, and says
 * nothing of why where other people may see the message. Where no message can go, a letter waits to be posted, or a
 * call to be made: nobody is left untold in silence.
 */
import { crisisIn } from '../../ui/crisis.tsx'
import { createLink } from '../accounts/links.ts'
import { firstNameOf, type Named } from '../people/person.ts'
import { words } from '../people/words.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Say } from '../../platform/words/say.ts'
import { sendMessage, writeByHand } from './changes.ts'
import type { News, Told } from './news.ts'
import { emailOf, subjectOf, textOf } from './say-it.ts'
import { isMade, waysTo, type Reached, type Way } from './ways.ts'
import { whomToTell, type Whom } from './whom.ts'

export type { News } from './news.ts'
export { wayTo } from './ways.ts'

export interface Reachable extends Named, Reached {
  person_id: string
  is_neutral: boolean
}

/** How somebody hears: by a message that is on its way, a letter that waits to be posted, or when somebody rings. */
export type Heard = 'message' | 'letter' | 'call'

/** Tells the person in their language, by the best way that is safe. */
export async function tellPerson(tx: Tx, person: Reachable, saidIn: (say: Say) => News): Promise<Heard> {
  const whom = await whomToTell(tx, person.person_id)
  const say = tx.sayIn(whom.language)
  const told = toldTo(tx, { person, whom, say }, saidIn(say))
  const ways = waysTo({ ...person, texts: whom.texts, ...formOf(whom) }, tx.channels)
  const [first] = ways
  const about = { personId: person.person_id, teamId: whom.team_id, told }
  await tellBy(tx, first, about)
  // What is made by hand takes days: where a message can go ahead, it does.
  const ahead = ways.find(({ channel }) => channel === 'email' || channel === 'text')
  if (first.channel === 'letter' && isMade(first.format) && ahead) await tellBy(tx, ahead, about)
  return first.channel === 'letter' || first.channel === 'call' ? first.channel : 'message'
}

/** What is written of it beside the change: yes, a letter, or no. */
export const toldBy = (heard: Heard): 'yes' | 'letter' | 'no' =>
  heard === 'message' ? 'yes' : heard === 'letter' ? 'letter' : 'no'

const formOf = ({ format, hasAddress }: Whom) => ({ format, hasAddress })

interface Toward {
  person: Named & { is_neutral: boolean }
  whom: Whom
  say: Say
}

/** The news with all that every message says: who to ask, and who each organisation is. */
export function toldTo(tx: Tx, { person, whom, say }: Toward, news: News): Told {
  const { link_worker: name, team, organisation, organisation_about } = whom
  const service = tx.place.service_name
  return {
    language: say.language,
    isNeutral: person.is_neutral || whom.is_neutral || whom.isShared,
    firstName: firstNameOf(person),
    news,
    contact: name
      ? {
          name,
          role: say(words.linkWorker, { service }),
          phone: whom.link_worker_phone ?? whom.team_phone ?? tx.place.phone,
          when: whom.reached_when,
          isPerson: true,
        }
      : {
          name: service,
          role: say(words.team, { team: team ?? service }),
          phone: whom.team_phone ?? tx.place.phone,
          when: null,
          isPerson: false,
        },
    organisations: [
      { name: service, about: tx.place.about },
      ...(organisation && organisation_about ? [{ name: organisation, about: organisation_about }] : []),
    ],
  }
}

interface About {
  personId: string
  /** In whose hands a letter or a call is. */
  teamId: string | null
  told: Told
  /** The message that did not arrive. */
  insteadOf?: string
}

/** Says it by one way: sends it, or writes down what somebody has to print, make or say. */
export async function tellBy(tx: Tx, way: Way, { personId, teamId, told, insteadOf }: About): Promise<void> {
  const say = tx.sayIn(told.language)
  const common = { about: told.news.about, personId, content: told, insteadOf }
  const linkTo = (sentTo: string, isTyped = false) =>
    createLink(tx, { kind: 'person', personId, sentTo, isTyped })
  if (way.channel === 'call') {
    await writeByHand(tx, { ...common, channel: 'call', to: way.to, teamId })
    return
  }
  if (way.channel === 'letter') {
    const address = await linkTo('letter', true)
    await writeByHand(tx, { ...common, channel: 'letter', format: way.format, teamId, address })
    return
  }
  const link = await linkTo(way.to)
  const { service_name: service, phone, crisis_words } = tx.place
  await sendMessage(tx, {
    ...common,
    channel: way.channel,
    to: way.to,
    subject: subjectOf(told, say),
    body:
      way.channel === 'email'
        ? emailOf(told, say, { link, service, phone, crisis: crisisIn(say, crisis_words) })
        : textOf(told, say, link),
  })
}
