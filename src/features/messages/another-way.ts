/** A message did not arrive: what it said is said another way, once, and staff see both. */
import type { Tx } from '../../platform/tx.ts'
import type { Told } from './news.ts'
import { tellBy } from './to-person.ts'
import { waysTo } from './ways.ts'
import { whomToTell } from './whom.ts'

interface Undelivered {
  message_id: string
  person_id: string | null
  channel: string
  to_address: string
  instead_of: string | null
  content: unknown
}

/** Tries the next way there is. A message that was another way already is not tried again: somebody looks at it. */
export async function anotherWay(tx: Tx, message: Undelivered): Promise<void> {
  const { message_id, person_id: personId, content, instead_of } = message
  if (personId === null || content === null || instead_of !== null) return
  const whom = await whomToTell(tx, personId)
  const way = waysTo(whom, tx.channels).find(({ channel }) => channel !== message.channel)
  if (!way) return
  // What was safe to say then may not be now.
  const told = content as Told
  const isNeutral = told.isNeutral || whom.is_neutral || whom.isShared
  await tellBy(tx, way, {
    personId,
    teamId: whom.team_id,
    told: { ...told, isNeutral },
    insteadOf: message_id,
  })
}
