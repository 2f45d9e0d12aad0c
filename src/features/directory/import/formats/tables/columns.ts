/** Columns by what they hold, however an export calls them: "Services-ID", "service_uuid" and "id" are the same. */
import { kindOf, type Kind } from './kinds.ts'

/** What else columns are called, in any table. */
const synonyms: Record<string, string> = {
  title: 'name',
  field_2: 'name',
  body: 'description',
  alternative_name: 'alternate_name',
  website_address: 'url',
  web_address: 'url',
  phones: 'phone',
  phone_number: 'phone',
  mailing_address: 'address_1',
  mailing_address_city: 'city',
  mailing_address_state: 'state_province',
  mailing_address_zip: 'postal_code',
  address: 'address_1',
  hours_of_operation_day: 'weekday',
  hours_of_operation_open: 'opens_at',
  hours_of_operation_close: 'closes_at',
  income_eligibility_and_fees: 'fees',
  income_standard_for_eligibility: 'eligibility',
  service_type: 'description',
  is_this_service_open: 'status',
  process_for_applying_by_email: 'application_process',
  process_for_applying_by_phone: 'application_process',
  process_for_applying_online: 'application_process',
  process_for_walk_ins: 'application_process',
  min_age: 'minimum_age',
  max_age: 'maximum_age',
  number_type: 'type',
}

/** A column's name without its spelling: small letters, "id" for "uuid". */
export const plain = (column: string): string =>
  column
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, '_')
    .replaceAll(/^_|_$/g, '')
    .replaceAll('organisation', 'organization')
    .replace(/uuid$/, 'id')

/** The standard's name for each column of a heading; none for those it has no name for. */
export function columnsOf(kind: Kind, heading: readonly string[]): Map<string, string> {
  const all = heading.map(plain)
  return new Map(
    heading.flatMap((typed, index) => {
      const column = columnOf(kind, all[index] ?? '', all)
      return column === undefined ? [] : [[typed, column]]
    }),
  )
}

/** A table may put its own name before its columns, where it has no such column besides. */
function columnOf(kind: Kind, column: string, all: readonly string[]): string | undefined {
  const { names, columns } = kindOf(kind)
  const own = names.map(name => `${name}_`).find(prefix => column.startsWith(prefix))
  const bare = column.slice(own?.length ?? 0)
  if (column === 'taxonomy_id' && kind === 'taxonomy_term') return all.includes('id') ? column : 'id'
  if (columns.includes(column)) return column
  const known = [column, bare]
    .map(name => synonyms[name])
    .find(name => name !== undefined && columns.includes(name))
  if (known !== undefined) return known
  return columns.includes(bare) && !all.includes(bare) ? bare : undefined
}
