/** A service of Open Referral (HSDS and HSDS-UK 1, 2 and 3) as a record, from JSON or from joined tables alike. */
import type { Organisation, ServiceRecord } from '../../../record.ts'
import { emailIn, given, urlIn } from '../../cells.ts'
import { dateIn } from '../dates.ts'
import { ageIn, words, type Part } from '../part.ts'
import { costsOf } from './costs.ts'
import { organisationOf } from './organisation.ts'
import { isConfidential, placesOf } from './places.ts'
import { reachOf } from './reach.ts'
import { hoursOf } from './schedules.ts'
import { areasOf, categoriesOf, languagesOf } from './terms.ts'

/** The record; nothing, with a note, where it has no name or nobody runs it. `runBy` is who lists it, where it stands within them. */
export function serviceOf(service: Part, runBy?: Organisation | null): ServiceRecord | null {
  const name = words(service, 'name')
  if (name === '') service.notes.fault('name', 'The service has no name. Add it at the source')
  const organisation = organisationFor(service) ?? runBy
  if (!organisation)
    service.notes.fault(
      'organization_id',
      'Nobody says which organisation runs this service. Add its organisation at the source',
    )
  if (name === '' || !organisation) return null
  const links = service.parts('service_at_locations', 'service_at_location')
  const locations = [
    ...links.flatMap(link => link.parts('location')),
    ...service.parts('location', 'locations'),
  ]
  // Whom to ask at a location that nobody may know is nobody's business either.
  const open = locations.filter(location => !isConfidential(location))
  const openLinks = links.filter(link => !link.parts('location').some(isConfidential))
  return given({
    name,
    organisation,
    description: descriptionOf(service),
    status: statusOf(service),
    alert: words(service, 'alert'),
    ...categoriesOf(service),
    ...costsOf(service),
    ...whomFor(service),
    access: words(service, 'interpretation_services').split('\n').filter(Boolean),
    languages: languagesOf(service, ...locations),
    areas: areasOf(service),
    locations: locations.flatMap(placesOf),
    ...openingOf(service, links, locations),
    ...reachOf(service, ...openLinks, ...open),
    ...onlineOf(service),
    howToJoin: joiningOf(service),
    assuredOn: dateIn(service, 'assured_date'),
    assuredBy: emailIn(service.cells, 'assurer_email', service.notes),
  })
}

/** Its own; else that of its programme or its location. */
function organisationFor(service: Part): Organisation | null {
  const through = [service, ...service.parts('program'), ...service.parts('location')]
  const [own] = through.flatMap(part => part.parts('organization'))
  if (own) return organisationOf(own)
  const named = words(service, 'organization_name')
  return named === '' ? null : { name: named }
}

function descriptionOf(service: Part): string {
  const other = words(service, 'alternate_name')
  const also = other === '' || /^n\/?a$/i.test(other) ? '' : `Also called ${other}.`
  return [words(service, 'description', 'short_desc'), words(service, 'additional_information'), also]
    .filter(text => text !== '')
    .join('\n\n')
}

/** The words of HSDS, and what lists say instead. */
const statuses: Record<string, ServiceRecord['status']> = {
  active: 'open',
  open: 'open',
  yes: 'open',
  inactive: 'closed',
  closed: 'closed',
  no: 'closed',
  defunct: 'closed',
  'temporarily closed': 'paused',
}

function statusOf({ cells, notes }: Part): ServiceRecord['status'] {
  const typed = cells['status'] ?? ''
  const status = statuses[typed.toLowerCase()]
  if (typed !== '' && status === undefined)
    notes.warn('status', `“${typed}” is not a status we know. Write active, inactive or temporarily closed`)
  return status
}

function whomFor(service: Part): Pick<ServiceRecord, 'eligibility' | 'notFor'> & {
  minimumAge: number | null
  maximumAge: number | null
} {
  const rules = service.parts('eligibilitys', 'eligibilities', 'eligibility')
  const said = [
    words(service, 'eligibility_description', 'eligibility'),
    words(service, 'audience'),
    ...rules.map(rule => words(rule, 'eligibility')),
  ]
  const age = (column: string) =>
    [service, ...rules].map(part => ageIn(part, column)).find(one => one !== null)
  const all = [...new Set(said)].filter(text => text !== '' && !/^none\.?$/i.test(text)).join('. ')
  const [eligibility = '', notFor = ''] = all.split(/(?:^|\n)Not for: /)
  return {
    eligibility,
    notFor,
    minimumAge: age('minimum_age') ?? null,
    maximumAge: age('maximum_age') ?? null,
  }
}

/** The service's own hours; else those of the locations it is at. */
function openingOf(service: Part, links: readonly Part[], locations: readonly Part[]) {
  const regular = (parts: readonly Part[]) =>
    parts.flatMap(part => part.parts('schedules', 'regular_schedules', 'regular_schedule'))
  const own = regular([service, ...links])
  const holidays = [service, ...links, ...locations].flatMap(part =>
    part.parts('holiday_schedules', 'holiday_schedule', 'holidayScheduleCollection'),
  )
  return hoursOf(own.length > 0 ? own : regular(locations), holidays)
}

function onlineOf(service: Part) {
  const url = ['url', 'website'].find(column => (service.cells[column] ?? '') !== '') ?? 'url'
  return {
    email: emailIn(service.cells, 'email', service.notes),
    url: urlIn(service.cells, url, service.notes),
  }
}

function joiningOf(service: Part): string {
  const labelled = (label: string, text: string) => (text === '' ? '' : `${label}: ${text}`)
  const documents = service.parts('required_documents').map(one => words(one, 'document'))
  return [
    words(service, 'application_process'),
    labelled('How people come', words(service, 'attending_access')),
    labelled('Waiting time', words(service, 'wait_time')),
    labelled('Bring', [...documents, words(service, 'required_documents')].filter(Boolean).join(', ')),
  ]
    .filter(text => text !== '')
    .join('\n')
}
