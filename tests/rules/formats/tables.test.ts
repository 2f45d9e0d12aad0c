/** Tables of Open Referral, joined by their ids: what hangs in the air is named, and nothing is lost silently. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { mostHeld } from '../../../src/features/directory/import/formats/tables/held.ts'
import { readFiles, type GivenFile, type Read } from '../../support/reading.ts'

const files = (tables: Record<string, string>): GivenFile[] =>
  Object.entries(tables).map(([name, content]) => ({ name: `${name}.csv`, content }))

const small = {
  organizations: 'id,name,description,legal_status\no1,The Green Shed,Sheds,Charity\n',
  services: 'id,organization_id,name,status,description\ns1,o1,Gardening,active,Dig\n',
  locations: 'id,location_type,name,latitude,longitude\nl1,physical,The Shed,54.0466,-2.8007\n',
  service_at_location: 'id,service_id,location_id\nsl1,s1,l1\n',
  addresses: 'id,location_id,address_1,city,postal_code,country\na1,l1,1 Quay,Lancaster,LA1 1AA,GB\n',
  phones: 'id,service_id,location_id,number,type\np1,s1,,01524 555101,voice\n',
  schedules: 'id,service_at_location_id,freq,byday,opens_at,closes_at\nx1,sl1,WEEKLY,"MO,TU",10:00,12:00\n',
  accessibility: 'id,location_id,description,details\ny1,l1,Step-free,\n',
  languages: 'id,service_id,name,code\nz1,s1,Welsh,\n',
  cost_options: 'id,service_id,option,amount\nc1,s1,Adult,3\n',
  attributes: 'id,link_id,taxonomy_term_id,link_entity\nt1,s1,g1,service\n',
  taxonomy_terms: 'id,code,name,parent_id,taxonomy\ng1,G,Gardens,,Things\n',
}
const said = ({ faults }: Read) =>
  faults.map(one => `${one.isWarning ? '' : 'FAULT '}${one.file} ${one.row} ${one.column}: ${one.words}`)

test('twelve tables are one service', async () => {
  const read = await readFiles(...files(small))
  assert.deepEqual(said(read), [])
  const [{ key, content } = assert.fail()] = read.entries
  const { locations, ...rest } = content
  assert.equal(key, 's1')
  assert.deepEqual(rest, {
    name: 'Gardening',
    organisation: { name: 'The Green Shed', description: 'Sheds' },
    description: 'Dig',
    status: 'open',
    attributes: [{ taxonomy: 'Things', code: 'G', name: 'Gardens' }],
    cost: 'paid',
    costs: [{ option: 'Adult', amount: 3 }],
    languages: ['cy'],
    schedules: [{ freq: 'WEEKLY', interval: 1, byDay: ['MO', 'TU'], opens: '10:00', closes: '12:00' }],
    phone: '01524 555101',
  })
  assert.deepEqual(
    locations?.map(({ name, address, postcode, access, x }) => [
      name,
      address,
      postcode,
      access,
      x !== undefined,
    ]),
    [['The Shed', '1 Quay, Lancaster', 'LA1 1AA', ['Step-free'], true]],
  )
})

test('the same tables in one JSON give the same', async () => {
  const records = (csv: string) => {
    const [heading = '', ...rows] = csv.trim().split('\n')
    const cells = (line: string) =>
      [...line.matchAll(/"([^"]*)"(?:,|$)|([^,]*)(?:,|$)/g)].map(match => match[1] ?? match[2] ?? '')
    return rows.map(row =>
      Object.fromEntries(cells(row).map((value, at) => [heading.split(',')[at] ?? '', value])),
    )
  }
  const json = Object.fromEntries(Object.entries(small).map(([name, csv]) => [`${name}.csv`, records(csv)]))
  const [fromJson, fromCsv] = await Promise.all([
    readFiles({ name: 'tabular.json', content: JSON.stringify(json) }),
    readFiles(...files(small)),
  ])
  assert.equal(fromJson.format, 'Open Referral (tables)')
  assert.deepEqual(fromJson.entries, fromCsv.entries)
})

test('the same tables in the folder of a zip give the same', async () => {
  const inside = Object.entries(small).map(([name, csv]) => [`export/${name}.csv`, strToU8(csv)])
  const zipped = zipSync(Object.fromEntries(inside) as Record<string, Uint8Array>)
  const [fromZip, fromCsv] = await Promise.all([
    readFiles({ name: 'export.zip', content: zipped }),
    readFiles(...files(small)),
  ])
  assert.deepEqual(fromZip.entries, fromCsv.entries)
  assert.equal(fromZip.entries.length, 1)
})

const changes: [title: string, more: Partial<typeof small>, services: number, faults: string[]][] = [
  [
    'a phone of a location that is not there',
    { phones: 'id,service_id,location_id,number,type\np1,,l9,01524 555101,voice\n' },
    1,
    [
      'FAULT phones.csv 2 location_id: There is no location l9 in this import. Correct it, or add the location',
    ],
  ],
  [
    'a phone of a service, and of a location that is not there',
    { phones: 'id,service_id,location_id,number,type\np1,s1,l9,01524 555101,voice\n' },
    1,
    ['phones.csv 2 location_id: There is no location l9 in this import. Correct it, or add the location'],
  ],
  [
    'a service of an organisation that is not there',
    { services: 'id,organization_id,name,status\ns1,o1,Gardening,active\ns2,o9,Chess,active\n' },
    1,
    [
      'FAULT services.csv 3 organization_id: There is no organisation o9 in this import. Correct it, or add the organisation',
    ],
  ],
  [
    'a category of nothing',
    { attributes: 'id,link_id,taxonomy_term_id,link_entity\nt1,s9,g1,service\n' },
    1,
    [
      'FAULT attributes.csv 2 link_id: Nothing in this import has the id s9. Correct it, or add what it belongs to',
    ],
  ],
  [
    'one id for two locations',
    { locations: 'id,location_type,name\nl1,physical,The Shed\nl1,physical,The Barn\n' },
    1,
    [
      'FAULT locations.csv 3 id: The id l1 (The Barn) is also in row 2 (The Shed), with another name. Give each its own id',
    ],
  ],
  [
    'one location twice',
    { locations: 'id,location_type,name\nl1,physical,The Shed\nl1,physical,The Shed\n' },
    1,
    ['locations.csv 3 id: This is the same location as row 2, so it is taken once'],
  ],
  [
    'a row cut short',
    { phones: 'id,service_id,location_id,number,type\np1,s1,,01524 555101,voice\np2,s1\n' },
    1,
    [
      'FAULT phones.csv 3 location_id: The row has 2 columns where the heading has 5: it may be cut, or a comma is missing. Mend the row',
    ],
  ],
  [
    'a column of its own',
    { services: 'id,organization_id,name,status,mascot\ns1,o1,Gardening,active,Worm\n' },
    1,
    ['services.csv 1 null: We have no place for the columns mascot: they are not kept'],
  ],
]
for (const [title, more, services, faults] of changes)
  test(`${title} is named, and the rest is taken`, async () => {
    const read = await readFiles(...files({ ...small, ...more }))
    assert.deepEqual(said(read), faults)
    assert.equal(read.entries.length, services)
  })

test('ids repeated in two files of one kind are one; a file of no kind is named', async () => {
  const read = await readFiles(
    ...files({ ...small, address: small.addresses, notes: 'written_by,on\nAsha,Monday\n' }),
  )
  assert.deepEqual(said(read), [
    'notes.csv null null: This is no table of Open Referral, so it was not used',
    'address.csv 2 id: This is the same address as row 2 of addresses.csv, so it is taken once',
  ])
  assert.equal(read.entries[0]?.content.locations?.length, 1)
})

test('a table that is asked for and not there is named once', async () => {
  const { locations: _, ...without } = small
  const read = await readFiles(...files(without))
  assert.deepEqual(
    said(read).filter(one => one.includes('Bring in')),
    ['FAULT addresses.csv 2 location_id: Bring in locations.csv with it: row 2 belongs to location l1'],
  )
  assert.equal(read.entries.length, 1)
})

test('organisations without services are taken as what they do, where they are', async () => {
  const read = await readFiles(
    ...files({
      organizations: small.organizations,
      locations: 'id,organization_id,location_type,name\nl1,o1,physical,The Shed\n',
      addresses: small.addresses,
    }),
  )
  assert.deepEqual(
    read.entries.map(({ key, content }) => [key, content.name, content.locations?.[0]?.postcode]),
    [['organization/o1', 'The Green Shed', 'LA1 1AA']],
  )
})

describe('a list of its own', () => {
  const cases: [title: string, content: string][] = [
    ['places and phones', 'name,phone,postcode\nShed,01524 555101,LA1 1AA\n'],
    ['services of somebody', 'Service,Organisation,Address\nGardening,Shed,1 Quay\n'],
    ['ids and names', 'id,name,description\n1,Shed,Dig\n'],
    ['contacts', 'name,title,email\nJo,Gardener,jo@shed.example\n'],
  ]
  for (const [title, content] of cases)
    test(`of ${title} is not taken for a table of the standard`, async () => {
      assert.equal((await readFiles({ name: 'services.csv', content })).format, undefined)
    })
})

test('tables too large to be held are refused before the memory is full', async () => {
  const row = `,o1,physical,${'x'.repeat(1000)}\n`
  const rows = Array.from({ length: Math.ceil(mostHeld / 1000) }, (_, id) => `l${id}${row}`)
  const read = await readFiles(
    ...files({ ...small, locations: `id,organization_id,location_type,name\n${rows.join('')}` }),
  )
  assert.equal(read.isRefused, true)
  assert.match(read.faults[0]?.words ?? '', /too large to be joined at once/)
})
