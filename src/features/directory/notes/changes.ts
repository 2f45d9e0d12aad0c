/** A note on a service is written, or taken back: then it is shown no more, and stays in history. */
import { isStaff, reachOf, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { serviceToRead } from '../queries.ts'
import { whyNotTakeBack } from './note.ts'
import { noteToRead } from './queries.ts'

/** Whoever may write notes, as staff. */
function writerOf(actor: Actor) {
  if (!isStaff(actor) || reachOf(actor, 'service-note.write') === undefined) throw new NotFound()
  return actor
}

export async function writeNote(tx: Tx, actor: Actor, serviceId: string, words: string): Promise<void> {
  const { accountId } = writerOf(actor)
  await serviceToRead(tx, serviceId)
  await tx.db
    .insertInto('service_note')
    .values({ service_id: serviceId, words, written_by: accountId, written_at: tx.now })
    .execute()
}

export async function takeNoteBack(tx: Tx, actor: Actor, id: string): Promise<void> {
  const taker = writerOf(actor)
  await tx.db.selectFrom('service_note').select('note_id').where('note_id', '=', id).forUpdate().execute()
  refuseIf(whyNotTakeBack(await noteToRead(tx, id), taker))
  await tx.db
    .updateTable('service_note')
    .set({ taken_back_at: tx.now, taken_back_by: taker.accountId })
    .where('note_id', '=', id)
    .execute()
}
