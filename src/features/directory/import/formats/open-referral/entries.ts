/** What one JSON document of Open Referral tells of: a service, one at a location, or an organisation with its services. */
import type { Organisation, ServiceRecord } from '../../../record.ts'
import { given } from '../../cells.ts'
import { notesFor, type Entry, type Found, type Notes } from '../../format.ts'
import type { Row, Table } from '../../table.ts'
import { jsonPart, type Part } from '../part.ts'
import { organisationOf } from './organisation.ts'
import { serviceOf } from './service.ts'
import { shapeOf, type Shape } from './shapes.ts'

export type ServiceFound = Found<ServiceRecord>

/** One service as an entry, with what is wrong with it; also for feeds. */
export function entryOf(record: unknown, notes: Notes): Entry<ServiceRecord> | null {
  return entriesIn(record, notes)[0] ?? null
}

/** Everything in one record: its services, or what is wrong with it. */
export function foundIn(row: Row, table: Table): ServiceFound[] {
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
export const listed = 'organization/'

/** An organisation that tells of no service is taken as what it does. */
function organisationEntry(part: Part): Entry<ServiceRecord>[] {
  const organisation = organisationOf(part)
  if (!organisation) return []
  const { name, description, url, email, phone } = organisation
  const key = `${listed}${part.cells['id'] || name.toLowerCase()}`
  return [{ key, content: given({ name, organisation, description, url, email, phone }) }]
}
