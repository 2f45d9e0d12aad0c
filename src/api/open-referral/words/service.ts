/** A service as `service` of HSDS 3.0 and Open Referral UK 3.0: with its one-to-one fields alone, or whole. Pure. */
import type { ServiceRecord } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { attributesOf } from './attributes.ts'
import { contactsOf, phonesOf } from './contacts.ts'
import { costOptionsOf, feesOf } from './costs.ts'
import { locationId, locationInFull, placesOf, type Placed } from './locations.ts'
import { organisationInFull, organisationInShort } from './organisation.ts'
import { dayIn, emailIn, uriIn, withoutNothing } from './said.ts'
import { schedulesOf } from './schedules.ts'

export interface Service {
  id: string
  organisationId: string
  /** What of it may leave: ../shown.ts. */
  record: ServiceRecord
  isGone: boolean
  changedAt: string
  /** The day a human last checked it. */
  checkedOn: string | undefined
  sources: Attribution[]
}

/** Whose words these are, under which licence, and since which day. */
export interface Attribution {
  source: string
  licence: string
  on: string
}

/** What is on a break is "temporarily closed"; what closed is "defunct"; what no source lists any more "inactive". */
const statuses = { open: 'active', paused: 'temporarily closed', closed: 'defunct' } as const

export function serviceInShort(service: Service) {
  const { id, organisationId, record, isGone } = service
  return withoutNothing({
    id,
    organization_id: organisationId,
    name: record.name,
    description: record.description,
    url: uriIn(record.url),
    email: emailIn(record.email),
    status: isGone ? 'inactive' : statuses[record.status ?? 'open'],
    application_process: record.howToJoin,
    fees: feesOf(record),
    eligibility_description: eligibilityOf(record),
    interpretation_services: record.access?.length ? record.access.join('\n') : undefined,
    minimum_age: record.minimumAge,
    maximum_age: record.maximumAge,
    assured_date: service.checkedOn,
    assurer_email: emailIn(record.assuredBy),
    alert: alertOf(record),
    last_modified: service.changedAt,
    organization: organisationInShort(record.organisation, organisationId),
    metadata: attributionsOf(service),
  })
}

/** With everything that belongs to it, but for where it is. */
export const serviceWithoutPlaces = (service: Service) => {
  const { id, organisationId, record } = service
  return {
    ...serviceInShort(service),
    organization: organisationInFull(record.organisation, organisationId),
    phones: phonesOf(id, record),
    schedules: schedulesOf(id, record),
    service_areas: areasOf(id, record),
    languages: languagesOf(id, record),
    funding: [],
    cost_options: costOptionsOf(id, record),
    contacts: contactsOf(id, record),
    attributes: attributesOf(id, record),
  }
}

export const serviceInFull = (service: Service) => ({
  ...serviceWithoutPlaces(service),
  service_at_locations: placesOf(service.id, service.record).map(placed => ({
    ...linkOf(service.id, placed),
    location: locationInFull(placed),
  })),
})

/** The service at one of its locations. */
export const linkOf = (id: string, placed: Placed) => ({
  id: placed.id,
  service_id: id,
  location_id: locationId(placed.id),
})

/** The standard has one text for both. */
const eligibilityOf = ({ eligibility, notFor }: ServiceRecord): string | undefined =>
  notFor === undefined ? eligibility : [eligibility, `Not for: ${notFor}`].filter(Boolean).join('\n')

/** The standard has no field for the day on which a break ends: it stands where people look first. */
function alertOf({ alert, pausedUntil }: ServiceRecord): string | undefined {
  const until = dayIn(pausedUntil)
  if (until === undefined) return alert
  return [alert, `Takes people again from ${until}`].filter(Boolean).join('. ')
}

/** Areas by their names or by their codes of the Office for National Statistics. */
export const areasOf = (id: string, { areas = [] }: ServiceRecord) =>
  areas.map(area => ({
    id: idOf(id, 'area', area),
    service_id: id,
    ...(/^[EWSNK]\d{8}$/.test(area)
      ? { extent: area, uri: `http://statistics.data.gov.uk/id/statistical-geography/${area}` }
      : { name: area, service_area: area }),
  }))

export const languagesOf = (id: string, { languages = [] }: ServiceRecord) =>
  languages.map(said => ({
    id: idOf(id, 'language', said),
    service_id: id,
    ...(/^[a-z]{2,3}$/.test(said) ? { code: said } : {}),
    name: languageName(said),
  }))

const names = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })
const languageName = (said: string): string => (/^[a-z]{2,3}$/.test(said) ? (names.of(said) ?? said) : said)

/** HSDS has `metadata` for what became of a record: here, who said it and under which licence. */
export const attributionsOf = ({ id, sources }: Pick<Service, 'id' | 'sources'>) =>
  sources.map(({ source, licence, on }) => ({
    id: idOf(id, 'source', source),
    resource_id: id,
    resource_type: 'service',
    last_action_date: on,
    last_action_type: 'import',
    field_name: 'licence of the source',
    previous_value: 'none',
    replacement_value: licence,
    updated_by: source,
  }))
