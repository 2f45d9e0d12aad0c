/** Of two who refer the same person in the same second, the second waits, and then sees what the first did. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { comparableOf, type ComparedDetails } from './blocks.ts'
import { ready } from './comparable.ts'

/** What is surely one person's: whoever shares one of these waits for the other. Names are taken in either order. */
export function surelyOnes(details: ComparedDetails): string[] {
  const { first, family, born, nhsNumber } = ready(comparableOf('', details))
  const names = [first, family].filter(name => name !== '').toSorted()
  return [
    ...(nhsNumber ? [`nhs:${nhsNumber}`] : []),
    ...(born && names.length > 0 ? [`person:${names.join(' ')} ${born}`] : []),
  ]
}

/**
 * Locks them until the transaction ends. Called before looking for the same person. The locks are taken in one order
 * by everybody, so nobody waits for somebody who waits for them.
 */
export const lockSame = (tx: Tx, details: ComparedDetails): Promise<void> => lockAllSame(tx, [details])

/** The same for many people at once: one statement, so that their locks too are taken in the one order. */
export async function lockAllSame(tx: Tx, people: readonly ComparedDetails[]): Promise<void> {
  await sql`
    with ordered as materialized (
      select distinct hashtextextended(said, ${tx.place.place_id}) as key
      from unnest(${people.flatMap(surelyOnes)}::text[]) as said order by key
    )
    select pg_advisory_xact_lock(key) from ordered
  `.execute(tx.db)
}
