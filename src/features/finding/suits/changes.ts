/** What suits a person is written down: a new version, the old ones stay. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { personToRead } from '../../people/queries.ts'
import { newestSuits } from './queries.ts'
import type { Suits } from './suits.ts'

/** Keeps what suits them. Conflict when somebody saved since version `from`. */
export async function writeWhatSuits(
  tx: Tx,
  actor: Actor,
  personId: string,
  { suits, from }: { suits: Suits; from: number },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  await personToRead(tx, actor, 'plan.write', personId)
  await tx.db.selectFrom('person').select('person_id').where('person_id', '=', personId).forUpdate().execute()
  const newest = await newestSuits(tx, personId)
  if (newest && newest.version !== from) throw new Conflict(newest.name, newest.written_at)
  await tx.db
    .insertInto('what_suits')
    .values({
      ...suits,
      person_id: personId,
      version: from + 1,
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .execute()
}
