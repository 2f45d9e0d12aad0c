/** Who waits to be taken on by a team, in the order of the waiting list: for the inbox and a manager's morning. */
import { sql, type RawBuilder } from 'kysely'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import { keysOf, type Key } from './keys.ts'
import { waitingTeam } from './visibility.ts'

/** Keys of one page. How long is too long decides nothing about who is among them. */
export function keysToTakeOn(
  tx: Tx,
  actor: Actor,
  permission: Permission,
  { limit, offset }: { limit: number; offset: number },
): RawBuilder<Key> {
  const keys = keysOf(
    {
      teamId: waitingTeam(actor, permission),
      wanted: { show: 'to-take-on', after: null },
      accountId: '00000000-0000-0000-0000-000000000000',
      lateBefore: tx.now,
      now: tx.now,
    },
    limit + offset,
  )
  return sql<Key>`(select * from ${keys} as first order by rank, since, referral_id offset ${offset})`
}
