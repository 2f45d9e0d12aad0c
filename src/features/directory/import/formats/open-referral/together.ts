/** Several documents of Open Referral that tell of the same services, each of another part: put together by id. */
import type { ServiceRecord } from '../../../record.ts'
import type { Entry } from '../../format.ts'
import type { Table } from '../../table.ts'
import { foundIn, listed, type ServiceFound } from './entries.ts'
import { shapeOfTable } from './shapes.ts'

type Known = ServiceFound & { entry: Entry<ServiceRecord> }

/** Holds what all documents say, so that each service is told once: JSON is in memory anyway. */
export async function* together(tables: readonly Table[]): AsyncIterable<ServiceFound[]> {
  const known = new Map<string, Known>()
  const others: ServiceFound[] = []
  for (const table of tables) {
    if (shapeOfTable(table) === 'other') {
      others.push(unused(table))
      continue
    }
    // A record may tell of several services: they are numbered through the file.
    let number = 0
    for await (const rows of table.rows)
      for (const { entry, ...found } of rows.flatMap(row => foundIn(row, table))) {
        if (!entry) {
          others.push({ ...found, entry })
          continue
        }
        const one = { ...found, row: (number += 1), entry }
        const before = known.get(entry.key)
        if (!before) known.set(entry.key, one)
        else if (before.entry.content.name === entry.content.name) merge(before, one)
        else others.push(one)
      }
  }
  yield [...withoutTold([...known.values()]), ...others]
}

/** An organisation whose services are there is told of by them. */
function withoutTold(known: readonly Known[]): Known[] {
  const isListed = ({ entry }: Known) => entry.key.startsWith(listed)
  const services = known.filter(one => !isListed(one))
  const running = new Set(services.map(({ entry }) => entry.content.organisation.name))
  const isTold = (one: Known) => isListed(one) && running.has(one.entry.content.name)
  services[0]?.faults.push(...known.filter(isTold).flatMap(({ faults }) => faults))
  return known.filter(one => !isTold(one))
}

/** What the first document leaves out, the next ones say. Places are added up: each tells of its own. */
function merge(before: Known, { entry, faults }: Known): void {
  const locations = [...(before.entry.content.locations ?? []), ...(entry.content.locations ?? [])]
  const all = [...new Map(locations.map(location => [JSON.stringify(location), location])).values()]
  const fuller = { ...entry.content, ...before.entry.content }
  before.entry.content = all.length > 0 ? { ...fuller, locations: all } : fuller
  before.faults.push(...faults)
}

/** A file beside the services that tells of none. */
const unused = (table: Table): ServiceFound => ({
  file: table.file,
  row: 1,
  entry: null,
  faults: [
    {
      file: table.name,
      row: null,
      column: null,
      isWarning: true,
      words: 'This file tells of no service, so it was not used',
    },
  ],
})
