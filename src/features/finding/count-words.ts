/**
 * The job that counts the words of a place's directory: how rare each is, and which words there are at all. Run after
 * an import and once a day. Also gives services of an earlier version of the program what a search finds them by.
 */
import { sql } from 'kysely'
import { asProgram, type Ground, type Tx } from '../../platform/tx.ts'
import { renew } from '../directory/renew.ts'

export async function countWords(ground: Ground, place: number): Promise<void> {
  let after: string | undefined = firstId
  while (after !== undefined) {
    const from: string = after
    after = await asProgram(ground, place, tx => renewAfter(tx, from))
  }
  await asProgram(ground, place, async tx => {
    await sql`select pg_advisory_xact_lock(hashtext('count-words'), ${place})`.execute(tx.db)
    await sql`delete from search_word where place_id = ${place}`.execute(tx.db)
    // ts_stat takes its query as text: the place is a number, and nothing else is put into it.
    const services = `from service where place_id = ${place} and merged_into is null and not is_gone`
    const words = `select to_tsvector('simple', plain_letters(concat_ws(' ', content ->> 'name',
      content -> 'organisation' ->> 'name', content ->> 'description', content ->> 'eligibility',
      jsonb_path_query_array(content, '$.locations[*] ? (!(@.isConfidential == true)).address')::text,
      jsonb_path_query_array(content, '$.attributes[*].name')::text))) ${services}`
    const needs = `select array_to_tsvector(array(
      select facet from unnest(facets) as facet where facet like 'need:%')) ${services}`
    await sql`
      insert into search_word (word, stem, services)
      select word, (ts_lexize('english_stem', word))[1], ndoc from ts_stat(${words})
      where word ~ '^[a-z]{3,30}$' and cardinality(ts_lexize('english_stem', word)) = 1
      union all select word, word, ndoc from ts_stat(${needs})
    `.execute(tx.db)
    await sql`
      insert into search_count (services, middle, counted_at)
      select count(*), case when count(position) > 0 then point(avg(position[0]), avg(position[1])) end, ${tx.now}
      ${sql.raw(services)}
      on conflict (place_id) do update
        set services = excluded.services, middle = excluded.middle, counted_at = excluded.counted_at
    `.execute(tx.db)
  })
}

/** Asks for the words to be counted where that is due. Run by the sweep. */
export async function countWordsWhenDue(tx: Tx): Promise<void> {
  if (await isDue(tx)) await tx.later('count-words', {})
}

/** Were they not counted for a day, or is there a service that no search would find? */
export async function isDue(tx: Tx): Promise<boolean> {
  const { rows } = await sql`
    select from place where place_id = ${tx.place.place_id} and (
      not exists (select from search_count where search_count.place_id = place.place_id
        and counted_at > ${tx.now.subtract({ hours: 24 })})
      or exists (select from service where service.place_id = place.place_id and merged_into is null
        and facets = '{}'))
  `.execute(tx.db)
  return rows.length > 0
}

const firstId = '00000000-0000-0000-0000-000000000000'

/** Services whose facets nobody has taken from their record yet, a part at a time; the last of them, if any. */
async function renewAfter(tx: Tx, after: string): Promise<string | undefined> {
  const found = await tx.db
    .selectFrom('service')
    .select('service_id')
    .where('place_id', '=', tx.place.place_id)
    .where('facets', '=', sql<string[]>`'{}'::text[]`)
    .where('merged_into', 'is', null)
    .where('service_id', '>', after)
    .orderBy('service_id')
    .limit(500)
    .execute()
  await renew(
    tx,
    found.map(({ service_id }) => service_id),
  )
  return found.at(-1)?.service_id
}
