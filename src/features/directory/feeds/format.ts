/** How the services of a feed become entries: each by the id that the feed gives it, so that it is known again. */
import type { ServiceRecord } from '../record.ts'
import { notesFor, type Format } from '../import/format.ts'
import { entryOf } from '../import/formats/open-referral/entries.ts'
import { openActive } from '../import/formats/openactive.ts'
import type { Table } from '../import/table.ts'
import { kinds, type FeedKind } from './schedule.ts'

const readers: Record<FeedKind, Format<ServiceRecord>['read']> = {
  'open referral': servicesIn,
  openactive: tables => openActive.read(tables),
}

/** `isWholeOf`: what it no longer names is gone from its source, unless it says that nothing has changed. */
export const formatOfFeed = (kind: FeedKind, isWholeOf: 'source' | 'nothing'): Format<ServiceRecord> => ({
  kind: 'directory',
  name: `Live feed (${kinds[kind]})`,
  isWholeOf,
  columns: [],
  recognises: () => false,
  read: readers[kind],
})

async function* servicesIn(tables: readonly Table[]): ReturnType<Format<ServiceRecord>['read']> {
  for (const table of tables)
    for await (const rows of table.rows)
      yield rows.map(row => {
        const notes = notesFor(row, table.name)
        const entry = notes.isGood() ? entryOf(row.record, notes) : null
        const place = { file: table.file, row: row.number }
        return { ...place, entry: notes.isGood() ? entry : null, faults: notes.faults }
      })
}
