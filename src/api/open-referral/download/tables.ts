/** The tables of the data package: the names, types and keys of HSDS 3.0 (datapackage.json), and the rows of each. */
import { sql } from 'kysely'
import type { Asked } from '../asked.ts'
import { idsIn, organisationList, organisationWidth } from '../lists.ts'
import { servicesOf } from '../services.ts'
import { termsOf } from '../terms.ts'
import { attributesOf, taxonomyOf, termOf } from '../words/attributes.ts'
import { contactsOf, phonesOf } from '../words/contacts.ts'
import { costOptionsOf } from '../words/costs.ts'
import { locationInFull, locationInShort, placesOf, type Placed } from '../words/locations.ts'
import { organisationInFull } from '../words/organisation.ts'
import { schedulesOf } from '../words/schedules.ts'
import {
  areasOf,
  attributionsOf,
  languagesOf,
  linkOf,
  serviceInShort,
  type Service,
} from '../words/service.ts'
import { everyService } from './every.ts'

export interface Field {
  name: string
  type?: 'string' | 'number' | 'date' | 'datetime' | 'time'
  format?: 'uuid' | 'uri' | 'email'
  isRequired?: boolean
  isUnique?: boolean
  enum?: readonly string[]
  /** The table whose row it names. */
  of?: string
}

export type Cells = Record<string, unknown>

export interface Table {
  name: string
  path: string
  fields: readonly Field[]
  rows(asked: Asked): AsyncIterable<Cells[]>
}

const id: Field = { name: 'id', format: 'uuid', isRequired: true, isUnique: true }
const key = (of: string, isRequired = false): Field => ({ name: `${of}_id`, format: 'uuid', of, isRequired })
const texts = (...names: string[]): Field[] => names.map(name => ({ name }))
const needed = (...names: string[]): Field[] => names.map(name => ({ name, isRequired: true }))
const typed = (type: Field['type'], ...names: string[]): Field[] =>
  names.map(name => ({ name, ...(type === undefined ? {} : { type }) }))
const [uri, email] = [
  (name: string): Field => ({ name, format: 'uri' }),
  (name: string): Field => ({ name, format: 'email' }),
]
const kinds = ['physical', 'postal', 'virtual']

/** Rows that belong to services, of those that have this. */
const ofServices = (tell: (service: Service) => readonly object[], having?: string): Table['rows'] =>
  async function* (asked) {
    const where = having === undefined ? undefined : sql`service.content ? ${having}`
    for await (const services of everyService(asked, where)) yield cells(services.flatMap(tell))
  }

const placed = (tell: (at: Placed, service: Service) => readonly object[]): Table['rows'] =>
  ofServices(service => placesOf(service.id, service.record).flatMap(at => tell(at, service)), 'locations')

const cells = (rows: readonly object[]): Cells[] => rows as Cells[]

/** Every organisation once, as its first service tells of it. */
async function* organisations(asked: Asked): AsyncGenerator<ReturnType<typeof organisationInFull>[]> {
  for (let from = 0; ; from += 500) {
    const firsts = await firstOfEach(asked, from)
    if (firsts.length === 0) return
    yield firsts.map(({ record, organisationId }) => organisationInFull(record.organisation, organisationId))
  }
}

async function firstOfEach(asked: Asked, from: number): Promise<Service[]> {
  const list = await organisationList({ ...asked, query: new URLSearchParams() })
  return servicesOf(asked, idsIn(list, organisationWidth, [from, from + 500], 16))
}

export const tables: readonly Table[] = [
  {
    name: 'organization',
    path: 'organizations.csv',
    // All columns of the standard, also those we never fill: a long description is then not taken for a row.
    fields: [
      id,
      ...needed('name'),
      ...texts('alternate_name'),
      ...needed('description'),
      email('email'),
      uri('website'),
      ...texts('tax_status', 'tax_id'),
      ...typed('number', 'year_incorporated'),
      ...texts('legal_status', 'logo'),
      uri('uri'),
      { name: 'parent_organization_id', format: 'uuid' },
    ],
    async *rows(asked) {
      for await (const some of organisations(asked))
        yield cells(some.map(one => ({ ...one, description: one.description || one.name })))
    },
  },
  {
    name: 'service',
    path: 'services.csv',
    fields: [
      id,
      key('organization', true),
      ...needed('name'),
      ...texts('description'),
      uri('url'),
      email('email'),
      { name: 'status', isRequired: true, enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
      ...texts('interpretation_services', 'application_process', 'fees', 'eligibility_description'),
      ...typed('number', 'minimum_age', 'maximum_age'),
      ...typed('date', 'assured_date'),
      email('assurer_email'),
      ...texts('alert'),
      ...typed('datetime', 'last_modified'),
    ],
    rows: ofServices(service => [serviceInShort(service)]),
  },
  {
    name: 'attribute',
    path: 'attributes.csv',
    fields: [
      id,
      { name: 'link_id', format: 'uuid', isRequired: true },
      key('taxonomy_term', true),
      ...texts('link_type'),
      ...needed('link_entity'),
    ],
    rows: ofServices(({ id, record }) =>
      attributesOf(id, record).map(one => ({ ...one, link_entity: 'service' })),
    ),
  },
  {
    name: 'service_at_location',
    path: 'service_at_location.csv',
    fields: [id, key('service', true), key('location', true)],
    rows: placed((at, { id }) => [linkOf(id, at)]),
  },
  {
    name: 'location',
    path: 'locations.csv',
    fields: [
      id,
      { name: 'location_type', isRequired: true, enum: kinds },
      ...texts('name'),
      ...typed('number', 'latitude', 'longitude'),
      ...texts('external_identifier', 'external_identifier_type'),
    ],
    rows: placed(at => [locationInShort(at)]),
  },
  {
    name: 'phone',
    path: 'phones.csv',
    fields: [
      id,
      key('service'),
      key('organization'),
      key('contact'),
      ...needed('number'),
      ...typed('number', 'extension'),
    ],
    async *rows(asked) {
      yield* ofServices(({ id, record }) => [
        ...phonesOf(id, record),
        ...contactsOf(id, record).flatMap(contact => contact.phones),
      ])(asked)
      for await (const some of organisations(asked)) yield cells(some.flatMap(({ phones }) => phones))
    },
  },
  {
    name: 'contact',
    path: 'contacts.csv',
    fields: [id, key('service'), ...texts('name', 'title'), email('email')],
    rows: ofServices(({ id, record }) => contactsOf(id, record), 'contacts'),
  },
  {
    name: 'address',
    path: 'addresses.csv',
    fields: [
      id,
      key('location'),
      ...texts('address_1', 'city', 'state_province', 'postal_code'),
      ...needed('country'),
      { name: 'address_type', isRequired: true, enum: kinds },
    ],
    rows: placed(at => locationInFull(at).addresses),
  },
  {
    name: 'schedule',
    path: 'schedules.csv',
    fields: [
      id,
      key('service'),
      ...typed('date', 'valid_from', 'valid_to', 'dtstart'),
      { name: 'freq', enum: ['WEEKLY', 'MONTHLY'] },
      ...typed('number', 'interval'),
      ...texts('byday', 'bymonthday', 'description'),
      ...typed('time', 'opens_at', 'closes_at'),
    ],
    rows: ofServices(({ id, record }) => schedulesOf(id, record)),
  },
  {
    name: 'service_area',
    path: 'service_areas.csv',
    fields: [id, key('service'), ...texts('name', 'extent', 'uri')],
    rows: ofServices(({ id, record }) => areasOf(id, record), 'areas'),
  },
  {
    name: 'language',
    path: 'languages.csv',
    fields: [id, key('service'), ...texts('name', 'code')],
    rows: ofServices(({ id, record }) => languagesOf(id, record), 'languages'),
  },
  {
    name: 'accessibility',
    path: 'accessibility.csv',
    fields: [id, key('location'), ...texts('description')],
    rows: placed(at => locationInFull(at).accessibility),
  },
  {
    name: 'taxonomy_term',
    path: 'taxonomy_terms.csv',
    fields: [
      id,
      ...texts('code'),
      ...needed('name', 'description'),
      { name: 'parent_id', format: 'uuid' },
      ...texts('taxonomy'),
      key('taxonomy'),
    ],
    async *rows(asked) {
      yield cells((await termsOf(asked)).all.map(termOf))
    },
  },
  {
    name: 'taxonomy',
    path: 'taxonomies.csv',
    fields: [id, ...needed('name', 'description')],
    async *rows(asked) {
      const { taxonomies } = await termsOf(asked)
      yield cells([...taxonomies.values()].map(({ taxonomy }) => taxonomyOf(taxonomy)))
    },
  },
  {
    name: 'cost_option',
    path: 'cost_options.csv',
    fields: [
      id,
      key('service', true),
      ...texts('option', 'currency'),
      ...typed('number', 'amount'),
      ...texts('amount_description'),
    ],
    rows: ofServices(({ id, record }) => costOptionsOf(id, record), 'costs'),
  },
  {
    name: 'organization_identifier',
    path: 'organization_identifiers.csv',
    fields: [
      id,
      key('organization', true),
      ...texts('identifier_scheme'),
      ...needed('identifier_type', 'identifier'),
    ],
    async *rows(asked) {
      for await (const some of organisations(asked))
        yield cells(some.flatMap(one => one.organization_identifiers))
    },
  },
  {
    name: 'metadata',
    path: 'metadata.csv',
    fields: [
      id,
      { name: 'resource_id', format: 'uuid', isRequired: true },
      ...needed('resource_type'),
      { name: 'last_action_date', type: 'date', isRequired: true },
      ...needed('last_action_type', 'field_name', 'previous_value', 'replacement_value', 'updated_by'),
    ],
    rows: ofServices(attributionsOf),
  },
]
