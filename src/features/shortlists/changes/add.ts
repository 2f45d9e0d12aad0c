/** A link worker sets a service aside for a person. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Need } from '../../directory/needs.ts'
import { serviceToRead } from '../../directory/queries.ts'
import { whyNotAdd } from '../option.ts'
import { onShortlist } from '../queries.ts'
import { lockedOptions, lockList } from './lock.ts'
import { record, recordEvent } from './record.ts'

interface Wanted {
  serviceId: string
  need: Need | null
}

/** Puts a service at the end of the list. On the list already: nothing changes, and it says so. */
export async function addToShortlist(
  tx: Tx,
  actor: Actor,
  personId: string,
  { serviceId, need }: Wanted,
): Promise<'added' | 'on it already'> {
  await lockList(tx, actor, 'shortlist.write', personId)
  const service = await serviceToRead(tx, serviceId)
  if (service.merged_into) throw new NotFound()
  refuseIf(whyNotAdd(service))
  if ((await onShortlist(tx, actor, personId)).has(serviceId)) return 'on it already'
  const options = await lockedOptions(tx, personId)
  const position = options.filter(({ status }) => status !== 'off').length + 1
  const known = options.find(option => option.service_id === serviceId)
  if (known) await record(tx, actor, known.option_id, { move: 'put-back', position })
  else {
    const { option_id } = await tx.db
      .insertInto('shortlist_option')
      .values({
        person_id: personId,
        service_id: serviceId,
        need,
        status: 'offered',
        position,
        added_at: tx.now,
        changed_at: tx.now,
        changed_by: accountOf(actor),
      })
      .returning('option_id')
      .executeTakeFirstOrThrow()
    await recordEvent(tx, actor, option_id, 'add')
  }
  return 'added'
}
