/** The list is sent to the person by the way they chose: the names of places only where nobody else may read along. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellPerson, wayTo, type Reachable } from '../../messages/to-person.ts'
import { personToRead } from '../../people/queries.ts'
import { shortlistOf, type Option } from '../queries.ts'
import { sent } from '../words.ts'

/** Why the list cannot be sent. Empty means it can. */
export function whyNotSend(tx: Tx, person: Reachable, on: readonly Pick<Option, 'answer'>[]): string[] {
  if (wayTo(person, tx.channels) === null)
    return ['We have no mobile number or email address for them. Print the list instead']
  return sendable(on).length === 0 ? ['There is nothing on the list that they have not said no to'] : []
}

/** What the person has not said no to. */
export const sendable = <One extends Pick<Option, 'answer'>>(on: readonly One[]): One[] =>
  on.filter(({ answer }) => answer !== 'declined')

/** What the message says. Left out of a neutral one: `why`, which names the places. */
export const newsOf = (tx: Tx, linkWorker: string, on: readonly Option[]) =>
  sent({
    linkWorker,
    service: tx.place.service_name,
    places: sendable(on),
  })

/** Sends it. The message and the link in it are the person's own. */
export async function sendShortlist(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const person = await personToRead(tx, actor, 'shortlist.write', personId)
  const { on } = await shortlistOf(tx, actor, personId)
  refuseIf(whyNotSend(tx, person, on))
  await tellPerson(tx, person, newsOf(tx, person.link_worker ?? tx.place.service_name, on))
}
