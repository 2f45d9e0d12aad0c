/** Before anything on a list changes: nobody else changes this person's list until the transaction ends. */
import type { Permission } from '../../../permissions.ts'
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { visiblePeople } from '../../people/visibility.ts'

/** Locks the list of one person within the actor's reach. */
export async function lockList(
  tx: Tx,
  actor: Actor,
  permission: Permission,
  personId: string,
): Promise<void> {
  orNotFound(
    await tx.db
      .selectFrom('person')
      .select('person_id')
      .where('person_id', '=', personId)
      .where(visiblePeople(actor, permission))
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )
}

/** The options of a list that is locked, on it and off it. */
export const lockedOptions = (tx: Tx, personId: string) =>
  tx.db
    .selectFrom('shortlist_option')
    .select(['option_id', 'service_id', 'status'])
    .where('person_id', '=', personId)
    .execute()
