/**
 * The job that looks for duplicates: services that are new or changed, compared with those that share something
 * rare with them. Done in parts, each its own transaction: killed, the next run goes on where it stopped.
 */
import { sql } from 'kysely'
import { asProgram, type Ground, type Tx } from '../../../platform/tx.ts'
import { ready, type Comparable, type Ready } from '../duplicates/comparable.ts'
import { compare, probabilityOf, verdict, worthAsking, type Verdict } from '../duplicates/duplicates.ts'
import { mergeDuplicate } from './changes.ts'
import {
  comparablesOf,
  countsFor,
  indexForComparing,
  pairsOf,
  toCompare,
  type Uncompared,
} from './comparables.ts'
import { sidesOf } from './queries.ts'

/** Services compared in one transaction. */
const part = 200

/** Compares until nothing is left. */
export async function findDuplicates(ground: Ground, place: number): Promise<void> {
  while ((await asProgram(ground, place, tx => comparePart(tx, part))) > 0);
}

/** Asks for the job where services wait to be compared: added or changed by hand, or merges taken back. */
export async function lookForDuplicates(tx: Tx): Promise<void> {
  const { rows } = await sql`
    select from service
    where place_id = ${tx.place.place_id} and merged_into is null and (compared_at is null or compared_at < updated_at)
    limit 1
  `.execute(tx.db)
  if (rows.length > 0) await tx.later('find-duplicates', {})
}

/** Compares so many services with all others. Returns how many there were. */
export async function comparePart(tx: Tx, most: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('find-duplicates'), ${tx.place.place_id})`.execute(tx.db)
  const services = await toCompare(tx, most)
  if (services.length === 0) return 0
  await indexForComparing(tx, services)
  const found = await compared(tx, services)
  await propose(tx, found)
  const ids = services.map(one => one.service_id)
  await sql`
    update service set compared_at = greatest(updated_at, ${tx.now}::timestamptz)
    where place_id = ${tx.place.place_id} and service_id = any(${ids}::uuid[])
  `.execute(tx.db)
  if (tx.place.merges_by_itself) await mergeTheSure(tx, found)
  return services.length
}

interface Found {
  one: string
  other: string
  probability: number
  evidence: string[]
  verdict: Verdict
}

async function compared(tx: Tx, services: readonly Uncompared[]): Promise<Found[]> {
  const pairs = await pairsOf(
    tx,
    services.map(one => one.service_id),
  )
  const known = await comparablesOf(tx, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))])
  const counts = await countsFor(tx, known.values())
  const made = new Map<string, Ready>()
  const readyOf = (id: string, comparable: Comparable): Ready => {
    const before = made.get(id) ?? ready(comparable, counts)
    made.set(id, before)
    return before
  }
  return pairs.flatMap(({ one, other }) => {
    const [first, second] = [known.get(one), known.get(other)]
    if (!first || !second) return []
    const [mine, theirs] = [readyOf(one, first), readyOf(other, second)]
    if (probabilityOf(mine, theirs) < worthAsking) return []
    const result = compare(mine, theirs)
    return [
      {
        one,
        other,
        probability: result.probability,
        evidence: result.evidence.map(({ words }) => words),
        verdict: verdict(result),
      },
    ]
  })
}

/** Proposed once. What somebody has answered stays answered; what waits is brought up to date. */
async function propose(tx: Tx, found: readonly Found[]): Promise<void> {
  if (found.length === 0) return
  await sql`
    insert into duplicate (service_id, other_id, probability, evidence, status, found_at)
    select one, other, probability, evidence, 'waiting', ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb)
      as pair (one uuid, other uuid, probability double precision, evidence jsonb)
    on conflict (place_id, service_id, other_id) do update set probability = excluded.probability,
      evidence = excluded.evidence
    where duplicate.status = 'waiting'
  `.execute(tx.db)
}

/** Where the place wants it, what is surely one is merged without asking. Each merge can be taken back. */
async function mergeTheSure(tx: Tx, found: readonly Found[]): Promise<void> {
  for (const { one, other } of found.filter(pair => pair.verdict === 'same')) {
    const sides = await sidesOf(tx, [one, other])
    if (sides.some(side => side.merged_into !== null)) continue
    const waiting = await tx.db
      .selectFrom('duplicate')
      .select('duplicate_id')
      .where('service_id', '=', one)
      .where('other_id', '=', other)
      .where('status', '=', 'waiting')
      .executeTakeFirst()
    if (waiting) await mergeDuplicate(tx, waiting.duplicate_id, { choices: {}, by: 'Alongside' })
  }
}
