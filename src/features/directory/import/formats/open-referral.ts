/**
 * Open Referral UK and HSDS as JSON, versions 1, 2 and 3: single documents, lists, and pages of lists, of services,
 * services at locations, or organisations with their services (docs.openreferral.org, docs.openreferraluk.org).
 */
import type { Organisation, ServiceRecord } from '../../record.ts'
import { given } from '../cells.ts'
import { notesFor, type Entry, type Format, type Found, type Notes } from '../format.ts'
import { unusable, type Row, type Table } from '../table.ts'
import { organisationOf } from './open-referral/organisation.ts'
import { isDocument, isWholeList, shapeOf, shapeOfTable, type Shape } from './open-referral/shapes.ts'
import { serviceOf } from './open-referral/service.ts'
import { jsonPart, type Part } from './part.ts'

type ServiceFound = Found<ServiceRecord>
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

/** One service as an entry, with what is wrong with it; also for feeds. */
export function entryOf(record: unknown, notes: Notes): Entry<ServiceRecord> | null {
  return entriesIn(record, notes)[0] ?? null
}

async function* inParts(tables: readonly Table[]): AsyncIterable<ServiceFound[]> {
  for (const table of tables)
    for await (const rows of table.rows) yield rows.flatMap(row => foundIn(row, table))
}

/** Everything in one record: its services, or what is wrong with it. */
function foundIn(row: Row, table: Table): ServiceFound[] {
  const notes = notesFor(row, table.name)
  const entries = notes.isGood() ? entriesIn(row.record, notes, shapeOf(table.first)) : []
  const place = { file: table.file, row: row.number }
  const [first, ...others] = entries
  return [
    { ...place, entry: first ?? null, faults: notes.faults },
    ...others.map(entry => ({ ...place, entry, faults: [] })),
  ]
}

/** The services that a document tells of, whichever of the three it is. `like` is what its neighbours are. */
function entriesIn(record: unknown, notes: Notes, like?: Shape): Entry<ServiceRecord>[] {
  const part = jsonPart(record, notes)
  const shape = shapeOf(record) ?? like
  if (shape === 'service at location')
    return part.parts('service').flatMap(service => entryFor(atLocation(service, part)))
  if (shape !== 'organisation') return entryFor(part)
  const services = part.parts('services')
  if (services.length === 0) return organisationEntry(part)
  const runBy = organisationOf(part)
  return services.flatMap(service => entryFor(service, runBy))
}

/** The service of a "service at location", with that location among its own. */
const atLocation = (service: Part, link: Part): Part => ({
  ...service,
  parts: (...names) => [
    ...service.parts(...names),
    ...(names.includes('service_at_locations') ? [link] : []),
  ],
})

function entryFor(service: Part, runBy?: Organisation | null): Entry<ServiceRecord>[] {
  const content = serviceOf(service, runBy)
  if (!content) return []
  const id = service.cells['id'] ?? ''
  if (id !== '') return [{ key: id, content }]
  service.notes.warn('id', 'The service has no id, so its name and organisation stand for it. Give it one')
  return [{ key: `${content.organisation.name}|${content.name}`.toLowerCase(), content }]
}

/** How the key of an organisation begins, where it is taken as a service. */
const listed = 'organization/'

/** An organisation that tells of no service is taken as what it does. */
export function organisationEntry(part: Part): Entry<ServiceRecord>[] {
  const organisation = organisationOf(part)
  if (!organisation) return []
  const { name, description, url, email, phone } = organisation
  const key = `${listed}${part.cells['id'] || name.toLowerCase()}`
  return [{ key, content: given({ name, organisation, description, url, email, phone }) }]
}

type Known = ServiceFound & { entry: Entry<ServiceRecord> }

/** Holds what all documents say, so that each service is told once: JSON is in memory anyway. */
async function* together(tables: readonly Table[]): AsyncIterable<ServiceFound[]> {
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
  const services = [...known.values()].filter(({ entry }) => !entry.key.startsWith(listed))
  const running = new Set(services.map(({ entry }) => entry.content.organisation.name))
  // An organisation whose services are there is told of by them.
  yield [...known.values(), ...others].filter(
    ({ entry }) => !entry?.key.startsWith(listed) || !running.has(entry.content.name),
  )
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
