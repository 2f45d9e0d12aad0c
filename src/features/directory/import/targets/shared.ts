/**
 * Lists that every place shares: a row says some of what is known of its key, and what it leaves out stays as it
 * was, so that several files together tell the whole. Nothing is ever gone: no file is the whole of such a list.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../../platform/tx.ts'
import type { Source } from '../source.ts'
import type { Doubt, Known, Target } from '../target.ts'

type Stored = RawBuilder<{ key: string; content: unknown }>

export interface SharedList {
  /** What is stored of these keys: `key` and `content`. */
  stored(keys: readonly string[]): Stored
  /** Brings in the rows of an import that are this list's. */
  put(tx: Tx, id: string): Promise<void>
  check?: Target['check']
}

/** One target of one list or several, whose keys never meet. */
export const sharedTarget = (lists: readonly SharedList[], { name, licence }: Source): Target => ({
  leavesRest: true,
  async known(tx, asked) {
    const keys = asked.map(({ key }) => key)
    const known = new Map<string, Known>()
    for (const list of lists) {
      const { rows } = await list.stored(keys).execute(tx.db)
      for (const { key, content } of rows)
        known.set(key, { id: undefined, isSame: false, isGone: false, content })
    }
    return known
  },
  count: () => Promise.resolve(0),
  gone: async function* () {},
  summaryOf: () => ({}),
  async check(tx, entries) {
    const doubts: Doubt[] = []
    for (const list of lists) if (list.check) doubts.push(...(await list.check(tx, entries)))
    return doubts
  },
  async apply(tx, id) {
    // Whatever they are called, such lists are of the same things: one at a time, in every place.
    await sql`select pg_advisory_xact_lock(hashtext('alongside geography'))`.execute(tx.db)
    for (const list of lists) await list.put(tx, id)
    await sql`
      insert into geography_file (source_name, kind, licence, file_name, brought_in_at)
      select ${name}, kind, ${licence}, file_name, ${tx.now} from import where import_id = ${id}
      on conflict (source_name, kind) do update set
        licence = excluded.licence, file_name = excluded.file_name, brought_in_at = excluded.brought_in_at
    `.execute(tx.db)
  },
})
