/** The tables of the data package: the names, types and keys of HSDS 3.0 (datapackage.json), and the rows of each. */
import { sql, type RawBuilder } from 'kysely'
import type { Asked } from '../asked.ts'
import { idsIn, organisationList, organisationWidth } from '../lists.ts'
import { servicesOf } from '../services.ts'
import { termsOf } from '../terms.ts'
import { taxonomyOf, termOf } from '../words/attributes.ts'
import { organisationInFull } from '../words/organisation.ts'
import { serviceInFull } from '../words/service.ts'
import type { Service } from '../words/service.ts'
import { everyService } from './every.ts'
import type { Read } from './routes.ts'

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
  rows(read: Read): AsyncIterable<Cells[]>
}

type Whole = ReturnType<typeof serviceInFull>

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

/** Rows that belong to services which have this. */
const ofServices = (
  tell: (service: Whole) => readonly object[],
  having?: RawBuilder<unknown>,
): Table['rows'] =>
  async function* (read) {
    for await (const services of everyService(read, having))
      yield services.flatMap(one => cells(tell(serviceInFull(one))))
  }

const cells = (rows: readonly object[]): Cells[] => rows as Cells[]

const having = (field: string): RawBuilder<unknown> => sql`service.content ? ${field}`
const placed = (tell: (at: Whole['service_at_locations'][number]) => readonly object[]): Table['rows'] =>
  ofServices(({ service_at_locations }) => service_at_locations.flatMap(tell), having('locations'))

/** Every organisation once, as its first service tells of it. */
async function* organisations(read: Read): AsyncGenerator<ReturnType<typeof organisationInFull>[]> {
  for (let from = 0; ; from += 500) {
    const firsts = await read(asked => firstOfEach(asked, from))
    if (firsts.length === 0) return
    yield firsts.map(({ record, organisationId }) => organisationInFull(record.organisation, organisationId))
  }
}

async function firstOfEach(asked: Asked, from: number): Promise<Service[]> {
  const list = await organisationList({ ...asked, query: new URLSearchParams() })
  return servicesOf(asked, idsIn(list.subarray(16), organisationWidth, from, from + 500))
}

export const tables: readonly Table[] = [
  {
    name: 'organization',
    path: 'organizations.csv',
    fields: [id, ...needed('name', 'description'), email('email'), uri('website')],
    async *rows(read) {
      for await (const some of organisations(read))
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
    rows: ofServices(service => [service]),
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
    rows: ofServices(({ attributes }) => attributes.map(one => ({ ...one, link_entity: 'service' }))),
  },
  {
    name: 'service_at_location',
    path: 'service_at_location.csv',
    fields: [id, key('service', true), key('location', true)],
    rows: placed(at => [at]),
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
    rows: placed(at => [at.location]),
  },
  {
    name: 'phone',
    path: 'phones.csv',
    fields: [id, key('service'), key('organization'), key('contact'), ...needed('number')],
    async *rows(read) {
      yield* ofServices(({ phones, contacts }) => [
        ...phones,
        ...contacts.flatMap(contact => contact.phones),
      ])(read)
      for await (const some of organisations(read)) yield cells(some.flatMap(({ phones }) => phones))
    },
  },
  {
    name: 'contact',
    path: 'contacts.csv',
    fields: [id, key('service'), ...texts('name', 'title'), email('email')],
    rows: ofServices(({ contacts }) => contacts, having('contacts')),
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
    rows: placed(at => at.location.addresses),
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
    rows: ofServices(({ schedules }) => schedules),
  },
  {
    name: 'service_area',
    path: 'service_areas.csv',
    fields: [id, key('service'), ...texts('name', 'extent', 'uri')],
    rows: ofServices(({ service_areas }) => service_areas, having('areas')),
  },
  {
    name: 'language',
    path: 'languages.csv',
    fields: [id, key('service'), ...texts('name', 'code')],
    rows: ofServices(({ languages }) => languages, having('languages')),
  },
  {
    name: 'accessibility',
    path: 'accessibility.csv',
    fields: [id, key('location'), ...texts('description')],
    rows: placed(at => at.location.accessibility),
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
    async *rows(read) {
      yield cells((await read(termsOf)).all.map(termOf))
    },
  },
  {
    name: 'taxonomy',
    path: 'taxonomies.csv',
    fields: [id, ...needed('name', 'description')],
    async *rows(read) {
      const { taxonomies } = await read(termsOf)
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
    rows: ofServices(({ cost_options }) => cost_options, having('costs')),
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
    async *rows(read) {
      for await (const some of organisations(read))
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
    rows: ofServices(({ metadata }) => metadata),
  },
]
