/** How the services of a feed become entries: each by the id that the feed gives it, so that it is known again. */
import type { ServiceRecord } from '../record.ts'
import { notesFor, type Entry, type Format, type Notes } from '../import/format.ts'
import { entryOf } from '../import/formats/open-referral.ts'
import type { Row } from '../import/table.ts'
import { kinds, type FeedKind } from './schedule.ts'

type Read = (record: unknown, notes: Notes) => Entry<ServiceRecord> | null

const readers: Record<FeedKind, Read> = { 'open referral': entryOf, openactive: () => null }

/** The whole of a source, whatever a page leaves out: what is unchanged is named beside it. */
export const formatOfFeed = (kind: FeedKind): Format<ServiceRecord> => ({
  kind: 'directory',
  name: `Live feed (${kinds[kind]})`,
  isWholeOf: 'source',
  columns: [],
  recognises: () => false,
  async *read(tables) {
    const read = (row: Row, file: string) => {
      const notes = notesFor(row, file)
      const entry = notes.isGood() ? readers[kind](row.record, notes) : null
      return { entry: notes.isGood() ? entry : null, faults: notes.faults }
    }
    for (const table of tables)
      for await (const rows of table.rows)
        yield rows.map(row => ({ file: table.file, row: row.number, ...read(row, table.name) }))
  },
})
