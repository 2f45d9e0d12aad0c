/** How long people wait for a first conversation now, before anybody knows which team it will be. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { waitFrom, waitOf, type Wait, type WaitCounted } from '../capacity/expected-wait.ts'

interface WaitNow {
  /** Of the team where it is longest, so that nobody is promised less; null where no team can say yet. */
  wait: Wait | null
  /** Where every team is full: of the team that has room first. Null while one has room, or there is none yet. */
  full: Wait | null
}

export async function waitNow(tx: Tx): Promise<WaitNow> {
  const { rows } = await sql<{ counted: WaitCounted }>`
    select ${waitOf(tx, sql<string>`team.team_id`)} as counted from team
  `.execute(tx.db)
  const waits = rows.map(({ counted }) => waitFrom(counted, tx.today))
  return { wait: longest(waits), full: waits.every(({ isFull }) => isFull) ? soonestFree(waits) : null }
}

const longest = (waits: readonly Wait[]): Wait | null =>
  waits
    .filter(({ weeks }) => weeks !== null)
    .toSorted((one, other) => (other.weeks?.to ?? 0) - (one.weeks?.to ?? 0))[0] ?? null

/** A team that cannot say from when it has room comes last. */
const soonestFree = (waits: readonly Wait[]): Wait | null =>
  waits.toSorted((one, other) =>
    one.freeFrom && other.freeFrom
      ? Temporal.PlainDate.compare(one.freeFrom, other.freeFrom)
      : Number(other.freeFrom !== null) - Number(one.freeFrom !== null),
  )[0] ?? null
