/** What was searched for and hardly found is written down for a while, so that words and services can be added. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { wordsToKeep } from './may-keep.ts'

/** So many different searches of one place and day are kept: nobody fills the database by searching. */
export const mostADay = 500
/** Two services or fewer are hardly a choice. */
export const few = 2
const keptDays = 90

export interface Missed {
  /** What was typed, as it was typed: capitals tell names. */
  typed: string
  askedBy: 'public' | 'staff'
  /** How many services were found. */
  found: number
}

/**
 * Counts a search that found nothing or few; nothing else is kept of it, and nothing of what may name somebody. One
 * statement, for any transaction that commits: a page that is only read (GET) may call it.
 */
export async function recordMissed(tx: Tx, { typed, askedBy, found }: Missed): Promise<void> {
  if (found > few) return
  const words = wordsToKeep(typed)
  if (words === '') return
  const day = tx.today.toString()
  await sql`
    insert into missed_search as missed (day, words, asked_by, found)
    select ${day}::date, ${words}, ${askedBy}, ${found === 0 ? 'none' : 'few'}
    where (select count(*) from missed_search where day = ${day}::date) < ${mostADay}
      or exists (select from missed_search where day = ${day}::date and words = ${words}
        and asked_by = ${askedBy} and found = ${found === 0 ? 'none' : 'few'})
    on conflict (place_id, day, words, asked_by, found) do update set times = missed.times + 1
  `.execute(tx.db)
}

/** Lets go of what is older than 90 days. */
export async function forgetOldMissed(tx: Tx): Promise<void> {
  await sql`delete from missed_search where day < ${tx.today.subtract({ days: keptDays }).toString()}::date`.execute(
    tx.db,
  )
}
