/** The order of a list: numbered from one, without a gap, whatever came or went. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'

/** Numbers the options of a list that is locked, with one of them at a place of its own where that is asked. */
export async function renumber(tx: Tx, personId: string, moved?: { id: string; to: number }): Promise<void> {
  const found = await tx.db
    .selectFrom('shortlist_option')
    .select('option_id')
    .where('person_id', '=', personId)
    .where('status', '<>', 'off')
    .orderBy(sql`position nulls last`)
    .orderBy('option_id')
    .execute()
  const ids = found.map(row => row.option_id)
  const order = moved ? ids.filter(id => id !== moved.id) : ids
  if (moved) order.splice(moved.to - 1, 0, moved.id)
  await sql`
    update shortlist_option set position = wanted.position
    from unnest(${order}::uuid[]) with ordinality as wanted (option_id, position)
    where shortlist_option.place_id = ${tx.place.place_id} and shortlist_option.option_id = wanted.option_id
      and shortlist_option.position is distinct from wanted.position
  `.execute(tx.db)
}

/** Puts options where they stood, as far as they are on the list: two records that were merged are two again. */
export async function putBack(tx: Tx, personId: string, places: Record<string, number>): Promise<void> {
  await sql`
    update shortlist_option set position = was.place::integer
    from jsonb_each_text(${JSON.stringify(places)}::jsonb) as was (option_id, place)
    where shortlist_option.place_id = ${tx.place.place_id} and shortlist_option.person_id = ${personId}::uuid
      and shortlist_option.option_id = was.option_id::uuid and status <> 'off'
  `.execute(tx.db)
  await renumber(tx, personId)
}
