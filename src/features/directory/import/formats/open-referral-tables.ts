/**
 * Open Referral as tables: the Ohana tables of 2014, HSDS and HSDS-UK 1, 2 and 3, and exports like them, as several
 * CSV files, sheets, or one JSON of tables. They are joined by their ids; services are read one by one.
 */
import type { ServiceRecord } from '../../record.ts'
import type { Format } from '../format.ts'
import type { Head } from '../table.ts'
import { nestedHeads } from './tables/nested.ts'
import { readSet } from './tables/read-set.ts'
import { kindOfTable, mainKinds } from './tables/recognise.ts'

/** Records within records are no tables, but for one JSON that holds several. */
const isTable = (head: Head): boolean => head.first === undefined || nestedHeads(head).length > 1

export const openReferralTables: Format<ServiceRecord> = {
  kind: 'directory',
  name: 'Open Referral (tables)',
  isWholeOf: 'source',
  columns: [],
  recognises(tables) {
    if (!tables.every(isTable)) return false
    const found = tables.flatMap(nestedHeads).map(kindOfTable)
    const known = found.filter(kind => kind !== undefined && kind !== 'unread')
    const isAll = known.length > 0 && !found.includes(undefined)
    return isAll || (known.length > 1 && known.some(kind => mainKinds.includes(kind)))
  },
  read: readSet,
}
