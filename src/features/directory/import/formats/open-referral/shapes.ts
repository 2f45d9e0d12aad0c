/** What one JSON document of Open Referral is of: told by the names in it, in versions 1, 2 and 3. */
import type { Head } from '../../table.ts'

export type Shape = 'service' | 'service at location' | 'organisation' | 'other'

type Names = Record<string, unknown>

const isRecord = (value: unknown): value is Names =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** Names that only a service of the standard has. */
const ofService = [
  'service_at_locations',
  'service_areas',
  'service_taxonomys',
  'cost_options',
  'regular_schedules',
  'eligibilitys',
  'eligibility_description',
  'application_process',
  'fees_description',
  'assured_date',
  'assurer_email',
  'interpretation_services',
]

const ofOrganisation = [
  'organization_identifiers',
  'parent_organization_id',
  'legal_status',
  'tax_status',
  'year_incorporated',
]

/** What else the standard has; no service stands in it. */
const ofOther: readonly string[][] = [
  ['location_type', 'latitude'],
  ['taxonomy', 'name'],
  ['term_uri', 'name'],
  ['version', 'uri'],
  ['version', 'openapi_url'],
]

/** Nothing where it is no document of the standard. */
export function shapeOf(record: unknown): Shape | undefined {
  if (!isRecord(record)) return undefined
  const hasAny = (names: readonly string[]) => names.some(name => name in record)
  if (isRecord(record['service']) && 'location' in record) return 'service at location'
  if ('name' in record && (isRecord(record['organization']) || hasAny(ofService))) return 'service'
  if ('name' in record && (hasAny(ofOrganisation) || isServices(record['services']))) return 'organisation'
  return ofOther.some(names => names.every(name => name in record)) ? 'other' : undefined
}

const isServices = (value: unknown): boolean =>
  Array.isArray(value) && value.some(one => isRecord(one) && 'name' in one)

/** A page without anything in it is of no shape, but it is a page. */
export const isEmptyPage = ({ first, around = {} }: Head): boolean =>
  first === undefined && ['total_items', 'totalElements'].some(name => name in around)

/** What the records of a file are; `other` where they tell of no service. */
export const shapeOfTable = (table: Head): Shape =>
  isEmptyPage(table) ? 'service' : (shapeOf(table.first) ?? 'other')

/** Is it a file of records within records, and not rows of a table? */
export const isDocument = (table: Head): boolean => table.first !== undefined || isEmptyPage(table)

/** Do these pages hold the whole list of services? `total_pages` is of HSDS 3, `totalPages` of HSDS-UK 1. */
export function isWholeList(tables: readonly Head[]): boolean {
  const pages = tables.map(({ around = {} }) => Number(around['total_pages'] ?? around['totalPages']))
  const [total] = pages
  const isOfServices = tables.every(
    table => isEmptyPage(table) || shapeOf(table.first)?.startsWith('service'),
  )
  return isOfServices && total !== undefined && tables.length >= total && pages.every(one => one === total)
}
