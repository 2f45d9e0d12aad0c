/** One account, locked for a change, and who changed it last. */
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleAccounts } from './visibility.ts'

/** The same, locked for a change. */
export async function accountToChange(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await tx.db
      .selectFrom('account')
      .select([
        'account_id',
        'name',
        'email',
        'role',
        'job_title',
        'organisation_id',
        'team_id',
        'phone',
        'is_active',
        'version',
        'password_hash',
        'totp_secret',
        'totp_last_step',
        'oidc_subject',
      ])
      .where('account_id', '=', id)
      .where(visibleAccounts(actor, permission))
      .forUpdate()
      .executeTakeFirst(),
  )
}
export type AccountToChange = Awaited<ReturnType<typeof accountToChange>>

/** When the newest change was made, and by whom: told to somebody who was writing meanwhile. */
export async function newestChange(tx: Tx, id: string): Promise<{ by: string; at: Temporal.Instant }> {
  const newest = await tx.db
    .selectFrom('account_event')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'account_event.place_id')
        .onRef('account.account_id', '=', 'account_event.by_account_id'),
    )
    .select(['account_event.at', 'account.name'])
    .where('account_event.account_id', '=', id)
    .orderBy('account_event.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { by: newest?.name ?? 'Somebody', at: newest?.at ?? tx.now }
}
