/** How long people wait for a first conversation now, before anybody knows which team it will be. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { waitFrom, waitOf, type Wait, type WaitCounted } from '../capacity/expected-wait.ts'

/** Of the team where it is longest, so that nobody is promised less; null where no team can say yet. */
export async function waitNow(tx: Tx): Promise<Wait | null> {
  const { rows } = await sql<{ counted: WaitCounted }>`
    select ${waitOf(tx, sql<string>`team.team_id`)} as counted from team
  `.execute(tx.db)
  const waits = rows.map(({ counted }) => waitFrom(counted, tx.today)).filter(({ weeks }) => weeks !== null)
  return waits.toSorted((one, other) => (other.weeks?.to ?? 0) - (one.weeks?.to ?? 0))[0] ?? null
}
