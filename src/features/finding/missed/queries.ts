/** What was searched for and hardly found, with counts that give nobody away. */
import { sql } from 'kysely'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'

/** Words that fewer of the public searched for are not shown: rare words may say who it was. */
export const smallest = 3

export interface MissedSearch {
  words: string
  /** Null where it is too small to show. */
  by_public: number | null
  by_staff: number
  /** On the last day: none where nothing at all was found at least once. */
  found: 'none' | 'few'
  last: string
}

/**
 * Most searched first; one row more than a page. Words that only the public searched for, once or twice, are left
 * out; where staff searched for them too, the small count is.
 */
export async function missedSearches(tx: Tx, page: number): Promise<MissedSearch[]> {
  const { limit, offset } = onPage(page)
  const { rows } = await sql<MissedSearch>`
    select words, case when by_public = 0 or by_public >= ${smallest} then by_public end as by_public,
      by_staff, found, last
    from (
      select words,
        coalesce(sum(times) filter (where asked_by = 'public'), 0)::integer as by_public,
        coalesce(sum(times) filter (where asked_by = 'staff'), 0)::integer as by_staff,
        (array_agg(found order by day desc, found desc))[1] as found,
        max(day)::text as last
      from missed_search group by words
    ) as counted
    where by_staff > 0 or by_public >= ${smallest}
    order by by_staff + case when by_public >= ${smallest} then by_public else 0 end desc, words
    limit ${limit} offset ${offset}
  `.execute(tx.db)
  return rows
}
