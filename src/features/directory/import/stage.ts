/** What an import would change: each new or changed row is kept, field by field, beside what is known now. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import type { GoodRow } from './seen.ts'
import type { Staged, Target } from './target.ts'

export interface Difference {
  field: string
  was: unknown
  now: unknown
}

/** Keeps of these rows what would be new or changed. Returns how many are as before, and how many the source had. */
export async function stage(
  tx: Tx,
  id: string,
  target: Target,
  good: readonly GoodRow[],
): Promise<{ same: number; known: number }> {
  const known = await target.known(
    tx,
    good.map(({ entry, fingerprint }) => ({ key: entry.key, fingerprint })),
  )
  const staged: Staged[] = []
  const same: { id: string; print: string }[] = []
  for (const { file, row, entry, fingerprint, print } of good) {
    const before = known.get(entry.key)
    if (before?.isSame) {
      if (before.id !== undefined && print !== null && before.print !== print)
        same.push({ id: before.id, print })
      continue
    }
    const content = target.complete?.(entry.content) ?? entry.content
    const differences = before ? differencesOf(before, content, target.leavesRest) : []
    if (before && differences.length === 0) continue
    staged.push({
      entry_id: before?.id,
      file_number: file,
      row_number: row,
      change: before ? 'changed' : 'new',
      key: entry.key,
      content,
      differences,
      fingerprint,
      print,
      summary: target.summaryOf(content),
    })
  }
  await keep(tx, id, staged)
  if (same.length > 0) await target.remember?.(tx, same)
  const there = [...known.values()].filter(before => !before.isGone).length
  return { same: good.length - staged.length, known: there }
}

function differencesOf(
  before: { content: unknown; isGone: boolean },
  content: unknown,
  leavesRest = false,
): Difference[] {
  const [was, now] = [before.content, content] as Record<string, unknown>[]
  const fields = new Set([...(leavesRest ? [] : Object.keys(was ?? {})), ...Object.keys(now ?? {})])
  const back: Difference[] = before.isGone ? [{ field: 'isGone', was: true, now: false }] : []
  return [...fields].reduce((all, field) => {
    const [one, other] = [was?.[field] ?? null, now?.[field] ?? null]
    return stable(one) === stable(other) ? all : [...all, { field, was: one, now: other }]
  }, back)
}

/** The same text for the same value, however its names are ordered: the database orders them its own way. */
const stable = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )

/** Adds rows to what the import would change. Two that claim one place in a file are a fault of its format. */
export async function keep(tx: Tx, id: string, rows: readonly Staged[]): Promise<void> {
  if (rows.length === 0) return
  const column = <Name extends keyof Staged>(name: Name) => rows.map(row => row[name] ?? null)
  const json = (name: 'content' | 'differences' | 'summary') => rows.map(row => JSON.stringify(row[name]))
  await sql`
    insert into import_row (import_id, entry_id, file_number, row_number, change, key, fingerprint, row_print,
      content, differences, summary)
    select ${id}, coalesce(entry_id, uuidv7()), file_number, row_number, change, key, fingerprint, row_print,
      content::jsonb, differences::jsonb, summary::jsonb
    from unnest(${column('entry_id')}::uuid[], ${column('file_number')}::integer[],
      ${column('row_number')}::integer[], ${column('change')}::text[], ${column('key')}::text[],
      ${column('fingerprint')}::text[], ${column('print')}::text[], ${json('content')}::text[], ${json('differences')}::text[],
      ${json('summary')}::text[])
      as row (entry_id, file_number, row_number, change, key, fingerprint, row_print, content, differences, summary)
  `.execute(tx.db)
}
