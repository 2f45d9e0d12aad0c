/** Who supports whom: the link workers of a team, and the support of a person. */
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleSupports } from './visibility.ts'

/** Active link workers of a team. */
export const teamLinkWorkers = (tx: Tx, teamId: string) =>
  tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'phone', 'email'])
    .where('team_id', '=', teamId)
    .where('role', '=', 'linkWorker')
    .where('is_active', '=', true)
    .orderBy('name')
    .execute()

/** Whether somebody supports this person. Until this transaction ends no other begins to. */
export async function isSupportedNow(tx: Tx, personId: string): Promise<boolean> {
  await tx.db
    .selectFrom('person')
    .select('person_id')
    .where('person_id', '=', personId)
    .forNoKeyUpdate()
    .execute()
  const open = await tx.db
    .selectFrom('support')
    .select('support_id')
    .where('person_id', '=', personId)
    .where('status', '=', 'open')
    .executeTakeFirst()
  return open !== undefined
}

/** The newest support of a person, open or ended, in the actor's reach. */
export async function newestSupport(tx: Tx, actor: Actor, permission: Permission, personId: string) {
  return orNotFound(
    await tx.db
      .selectFrom('support')
      .select(['support_id', 'status', 'referral_id'])
      .where('person_id', '=', personId)
      .where(visibleSupports(actor, permission))
      .orderBy('status', 'desc')
      .orderBy('started_at', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
}
