/** A service of an Outpost sheet from its rows: its own, and those below it with more places, contacts, times and prices. */
import type { notesFor } from '../../format.ts'
import type { Row } from '../../table.ts'
import { madePart, type Names } from '../made-part.ts'
import { listed, type Part } from '../part.ts'

export interface SheetRow {
  row: Row
  notes: ReturnType<typeof notesFor>
}

const ofService: Names = {
  name: 'name',
  description: 'description',
  organization_name: 'organisation',
  url: 'url',
  minimum_age: 'min_age',
  maximum_age: 'max_age',
}

export function outpostService(parent: SheetRow, all: readonly SheetRow[]): Part {
  const { cells } = parent.row
  const says = (column: string, value: RegExp) => value.test(cells[column] ?? '')
  const suitable = listed(cells['suitabilities'] ?? '')
  const isHidden = says('visible', /^false$/i)
  if (isHidden)
    parent.notes.warn(
      'visible',
      `${cells['name']} is hidden at its source, so it comes in as paused. Check it`,
    )
  return madePart(cells, parent.notes, {
    names: ofService,
    also: {
      ...(suitable.length > 0 && { eligibility: `Suitable for: ${suitable.join(', ')}` }),
      ...(says('free', /^true$/i) && { fees: 'Free' }),
      ...((isHidden || says('temporarily_closed', /^(true|yes|1)$/i)) && { status: 'temporarily closed' }),
      ...(says('needs_referral', /^true$/i) && { application_process: 'You need a referral' }),
      ...(says('needs_referral', /^false$/i) && { application_process: 'You need no referral' }),
      additional_information: linksOf(all),
    },
    parts: {
      location: all.flatMap(locationIn),
      contacts: all.flatMap(contactIn),
      schedules: all.flatMap(scheduleIn),
      cost_options: all.flatMap(costIn),
      taxonomy_terms: [
        ...termsIn(parent, 'service_taxonomies', 'Outpost'),
        ...termsIn(parent, 'suitabilities', 'Suitability'),
        ...termsIn(parent, 'send_needs_support', 'Special educational needs'),
      ],
    },
  })
}

/** The record of a row under these names; nothing where the row has none of them. */
function partIn({ row, notes }: SheetRow, names: Names, also?: Record<string, string>): Part[] {
  const part = madePart(row.cells, notes, { names })
  return Object.keys(part.cells).length === 0
    ? []
    : [madePart(row.cells, notes, { names, ...(also && { also }) })]
}

const ofLocation: Names = {
  name: 'location_name',
  latitude: 'location_latitude',
  longitude: 'location_longitude',
  accessibility: 'location_accessibilities',
  address_1: 'location_address_1',
  city: 'location_city',
  postal_code: 'location_postcode',
}

/** An address that is masked or not visible is nobody's business but the administrators'. */
function locationIn(one: SheetRow): Part[] {
  const { cells } = one.row
  const isConfidential =
    /^true$/i.test(cells['mask_exact_address'] ?? '') || /^false$/i.test(cells['location_visible'] ?? '')
  return partIn(one, ofLocation).map(location => {
    const address = {
      ...location,
      cells: { ...location.cells, ...(isConfidential && { confidential: 'true' }) },
    }
    return { ...address, parts: (...names) => (names.includes('addresses') ? [address] : []) }
  })
}

function contactIn(one: SheetRow): Part[] {
  const names = {
    name: 'contact_name',
    title: 'contact_title',
    email: 'contact_email',
    phone: 'contact_phone',
  }
  const contact = partIn(one, names)
  if (contact.length === 0 || !/^false$/i.test(one.row.cells['contact_visible'] ?? '')) return contact
  one.notes.warn('contact_visible', 'This contact is private at its source, so it was left out')
  return []
}

const scheduleIn = (one: SheetRow): Part[] =>
  partIn(one, {
    weekday: 'scheduled_weekday',
    opens_at: 'schedules_opens_at',
    closes_at: 'schedules_closes_at',
  })

const costIn = (one: SheetRow): Part[] =>
  partIn(one, { option: 'cost_option', amount: 'cost_amount', amount_description: 'cost_type' })

const termsIn = ({ row, notes }: SheetRow, column: string, taxonomy: string): Part[] =>
  listed(row.cells[column] ?? '').map(name => madePart({}, notes, { names: {}, also: { name, taxonomy } }))

const linksOf = (all: readonly SheetRow[]): string =>
  all
    .filter(({ row: { cells } }) => (cells['links_url'] ?? '') !== '')
    .map(({ row: { cells } }) => `${cells['links_label'] || 'See also'}: ${cells['links_url']}`)
    .join('\n')
