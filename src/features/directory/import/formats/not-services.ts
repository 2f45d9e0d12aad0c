/** Files that come with directories and hold no services: each is refused with what it is, and what to bring instead. */
import type { ServiceRecord } from '../../record.ts'
import type { Format } from '../format.ts'
import { unusable, type Head } from '../table.ts'

interface Other {
  columns: readonly string[]
  words: string
}

const others: readonly Other[] = [
  {
    columns: ['import_id', 'field_type', 'field_options'],
    words: 'These are the custom fields of Outpost, not its services. Bring in the services sheet',
  },
  {
    columns: ['profile', 'path', 'schema'],
    words: 'This describes a set of tables. Bring in the tables themselves: services.csv and those beside it',
  },
  {
    columns: ['isServicesValid', 'schemaType'],
    words: 'This is the validator’s list of feeds, not a directory. Bring in one of the feeds by its address',
  },
  {
    columns: ['isServiceFound', 'level1Pass'],
    words:
      'This is what the validator found out about a feed, not the feed. Bring in the feed by its address',
  },
  {
    columns: ['statusIsUp', 'statusIsValid', 'lastTested'],
    words: 'This is the validator’s list of feeds, not a directory. Bring in one of the feeds by its address',
  },
  {
    columns: ['serviceUrl', 'lastTested', 'publisher'],
    words:
      'This is what the validator found out about a feed, not the feed. Bring in the feed by its address',
  },
]

/** By its columns, or by what stands around the list that was found in it. */
const like = ({ columns, around = {} }: Head): Other | undefined =>
  others.find(other => other.columns.every(column => columns.includes(column) || column in around))

export const notServices: Format<ServiceRecord> = {
  kind: 'directory',
  name: 'A file without services',
  isWholeOf: 'nothing',
  columns: [],
  recognises: tables => tables.length > 0 && tables.every(table => like(table) !== undefined),
  // oxlint-disable-next-line require-yield -- it holds nothing to give
  async *read(tables) {
    const [table] = tables
    throw unusable((table && like(table)?.words) ?? 'This file holds no services', null, null, table?.name)
  },
}
