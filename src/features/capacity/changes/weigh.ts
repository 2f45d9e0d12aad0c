/** A link worker ticks what makes one support take more time, for planning. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Factor } from '../weight.ts'
import { record } from './record.ts'

/** The caller has found the support within reach. Conflict where somebody saved after `from`. */
export async function weighSupport(
  tx: Tx,
  actor: Actor,
  supportId: string,
  { ticked, from }: { ticked: readonly Factor[]; from: number },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  const row = {
    factors: [...ticked],
    version: from + 1,
    changed_at: tx.now,
    changed_by: actor.accountId,
  }
  const kept = await tx.db
    .insertInto('support_weight')
    .values({ support_id: supportId, ...row })
    .onConflict(conflict =>
      conflict
        .columns(['place_id', 'support_id'])
        .doUpdateSet(row)
        .where('support_weight.version', '=', from),
    )
    .returning('version')
    .executeTakeFirst()
  if (!kept) {
    const { changed_at, by } = await weighedNow(tx, supportId)
    throw new Conflict(by ?? 'Somebody', changed_at ?? tx.now)
  }
  await record(tx, actor, {
    accountId: actor.accountId,
    move: 'weigh',
    supportId,
    particulars: { factors: ticked },
  })
}

/** What is ticked now, and who ticked it; version 0 where nobody has. */
export async function weighedNow(tx: Tx, supportId: string) {
  const row = await tx.db
    .selectFrom('support_weight')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'support_weight.place_id')
        .onRef('account.account_id', '=', 'support_weight.changed_by'),
    )
    .select([
      'support_weight.factors',
      'support_weight.version',
      'support_weight.changed_at',
      'account.name as by',
    ])
    .where('support_weight.support_id', '=', supportId)
    .executeTakeFirst()
  return row ?? { factors: [] as string[], version: 0, changed_at: null, by: null }
}
