/** Terms of one taxonomy. A term that its source no longer has stays, and is suggested no more. */
import { sql } from 'kysely'
import type { Source } from '../source.ts'
import type { Known, Target } from '../target.ts'

export const termsOf = ({ name: taxonomy }: Source): Target => ({
  async known(tx, asked) {
    const { rows } = await sql<Known & { key: string }>`
      select code as key, is_gone as "isGone", false as "isSame", jsonb_strip_nulls(jsonb_build_object('code', code,
        'name', name, 'rule', rule, 'except', except_rule)) || jsonb_build_object('parent', parent) as content
      from taxonomy_term
      where taxonomy = ${taxonomy} and code = any(${asked.map(({ key }) => key)}::text[])
    `.execute(tx.db)
    return new Map(rows.map(row => [row.key, row]))
  },

  async count(tx) {
    const { count } = await tx.db
      .selectFrom('taxonomy_term')
      .select(query => query.fn.countAll<number>().as('count'))
      .where('taxonomy', '=', taxonomy)
      .where('is_gone', '=', false)
      .executeTakeFirstOrThrow()
    return count
  },

  gone: async function* (tx, named) {
    const rows = await tx.db
      .selectFrom('taxonomy_term')
      .select(['code', 'name'])
      .where('taxonomy', '=', taxonomy)
      .where('is_gone', '=', false)
      .orderBy('code')
      .execute()
    yield rows
      .filter(row => !named.has(row.code))
      .map((row, index) => ({
        file_number: 1,
        row_number: -1 - index,
        change: 'gone' as const,
        key: row.code,
        content: { name: row.name },
        differences: [],
        fingerprint: '',
        summary: {},
      }))
  },

  summaryOf: () => ({}),
  check: () => Promise.resolve([]),

  async apply(tx, id) {
    await sql`
      insert into taxonomy_term (taxonomy, code, name, parent, rule, except_rule, fingerprint)
      select ${taxonomy}, row.key, term.name, term.parent, term.rule, term.except, row.fingerprint
      from import_row as row
      cross join jsonb_to_record(row.content) as term (name text, parent text, rule text, "except" text)
      where row.import_id = ${id} and row.change <> 'gone'
      on conflict (place_id, taxonomy, code) do update set name = excluded.name, parent = excluded.parent,
        rule = excluded.rule, except_rule = excluded.except_rule, fingerprint = excluded.fingerprint, is_gone = false
    `.execute(tx.db)
    await sql`
      update taxonomy_term set is_gone = true from import_row as row
      where row.import_id = ${id} and row.change = 'gone' and taxonomy = ${taxonomy} and code = row.key
    `.execute(tx.db)
  },
})
