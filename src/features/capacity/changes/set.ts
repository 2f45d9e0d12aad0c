/** A manager sets what a link worker can take on; a place sets what each factor of a weight adds. */
import { accountOf, isStaff, type Actor } from '../../../platform/actor.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { lockWorkers } from '../lock.ts'
import { workerOfMyTeam } from '../queries.ts'
import type { Weights } from '../weight.ts'
import { record } from './record.ts'

export interface Capacity {
  people: number | null
  minutes_a_week: number | null
  days: string[]
  languages: string[]
  areas: string[]
  practices: string[]
}

/** Refuses with Conflict where somebody saved after `from`. */
export async function setCapacity(
  tx: Tx,
  actor: Actor,
  accountId: string,
  { from, practices, ...capacity }: Capacity & { from: number },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  await lockWorkers(tx, [accountId])
  const { worker } = await workerOfMyTeam(tx, actor, accountId)
  if (worker.version !== from) throw await whoSetIt(tx, accountId)
  const row = { ...capacity, version: from + 1, changed_at: tx.now, changed_by: actor.accountId }
  await tx.db
    .insertInto('capacity')
    .values({ account_id: accountId, ...row })
    .onConflict(conflict => conflict.columns(['place_id', 'account_id']).doUpdateSet(row))
    .execute()
  await tx.db.deleteFrom('capacity_practice').where('account_id', '=', accountId).execute()
  if (practices.length > 0)
    await tx.db
      .insertInto('capacity_practice')
      .values(practices.map(organisation_id => ({ account_id: accountId, organisation_id })))
      .execute()
  await record(tx, actor, { accountId, move: 'set', particulars: { ...capacity, practices } })
}

async function whoSetIt(tx: Tx, accountId: string): Promise<Conflict> {
  const newest = await tx.db
    .selectFrom('capacity')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'capacity.place_id')
        .onRef('account.account_id', '=', 'capacity.changed_by'),
    )
    .select(['account.name', 'capacity.changed_at'])
    .where('capacity.account_id', '=', accountId)
    .executeTakeFirst()
  return new Conflict(newest?.name ?? 'Somebody', newest?.changed_at ?? tx.now)
}

/** A new version of what factors add, and of when somebody is overdue. */
export async function setWeights(
  tx: Tx,
  actor: Actor,
  { weights, quietWeeks, from }: { weights: Weights; quietWeeks: number; from: number },
): Promise<void> {
  const written_by = accountOf(actor)
  if (written_by === null) throw new NotFound()
  const kept = await tx.db
    .insertInto('capacity_setting')
    .values({
      version: from + 1,
      weights: JSON.stringify(weights),
      quiet_weeks: quietWeeks,
      written_at: tx.now,
      written_by,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (kept) return
  const newest = await tx.db
    .selectFrom('capacity_setting')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'capacity_setting.place_id')
        .onRef('account.account_id', '=', 'capacity_setting.written_by'),
    )
    .select(['account.name', 'capacity_setting.written_at'])
    .orderBy('capacity_setting.version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  throw new Conflict(newest.name, newest.written_at)
}
