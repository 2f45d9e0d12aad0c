/**
 * Open Referral UK and HSDS as JSON, versions 1, 2 and 3: single documents, lists, and pages of lists, of services,
 * services at locations, or organisations with their services (docs.openreferral.org, docs.openreferraluk.org).
 */
import type { ServiceRecord } from '../../record.ts'
import type { Format } from '../format.ts'
import { unusable, type Table } from '../table.ts'
import { foundIn, type ServiceFound } from './open-referral/entries.ts'
import { isDocument, isWholeList, shapeOf, shapeOfTable } from './open-referral/shapes.ts'
import { together } from './open-referral/together.ts'

const openReferral = (isWhole: boolean): Format<ServiceRecord> => ({
  kind: 'directory',
  name: isWhole ? 'Open Referral (JSON)' : 'Open Referral (JSON, a part of a list)',
  isWholeOf: isWhole ? 'source' : 'nothing',
  columns: [],
  recognises: tables =>
    tables.length > 0 &&
    tables.every(isDocument) &&
    (tables.some(table => shapeOfTable(table) !== 'other') ||
      tables.every(table => shapeOf(table.first) === 'other')) &&
    isWholeList(tables) === isWhole,
  async *read(tables) {
    const shapes = tables.map(shapeOfTable)
    if (shapes.every(shape => shape === 'other'))
      throw unusable(
        'This is Open Referral, but it tells of no service. Bring in the list of services, or the whole of one',
        null,
        null,
        tables[0]?.name,
      )
    yield* shapes.every(shape => shape === 'service') ? inParts(tables) : together(tables)
  },
})

/** Services that stand in several documents are put together: one tells of its places, another of its hours. */
export const openReferralList = openReferral(true)
export const openReferralPart = openReferral(false)

async function* inParts(tables: readonly Table[]): AsyncIterable<ServiceFound[]> {
  for (const table of tables)
    for await (const rows of table.rows) yield rows.flatMap(row => foundIn(row, table))
}
