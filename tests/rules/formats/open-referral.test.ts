/** Open Referral as JSON, versions 1, 2 and 3: what becomes of each word of the standard. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openReferralList } from '../../../src/features/directory/import/formats/open-referral.ts'
import { Seen } from '../../../src/features/directory/import/seen.ts'
import { inWords, readFiles, readJson, type Read } from '../../support/reading.ts'

const organization = {
  id: 'o1',
  name: 'The Green Shed',
  website: 'www.shed.example',
  organization_identifiers: [{ identifier_scheme: 'UK-CHTY', identifier: '1122334' }],
  phones: [{ number: '01524 555100' }],
}
const service = {
  id: 's1',
  name: 'Garden mornings',
  status: 'active',
  organization,
  assured_date: '2026-03-01',
  assurer_email: 'Asha@lune.example',
}
const only = ({ entries }: Read) => {
  assert.equal(entries.length, 1)
  return entries[0]?.content ?? assert.fail()
}
const page = (contents: unknown[], more = {}) => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  contents,
  ...more,
})

test('version 3: everything that a service says is kept', async () => {
  const read = await readJson({
    ...service,
    alternate_name: 'Dig in',
    description: 'Grow things &amp; talk.<script>alert(1)</script> <b>Come</b>',
    alert: 'Full until May',
    eligibility_description: 'Anybody over 18',
    minimum_age: 18,
    maximum_age: 120,
    application_process: 'Ring first',
    fees_description: 'Free',
    interpretation_services: 'British Sign Language on request',
    languages: [{ name: 'Welsh' }, { code: 'ur', name: 'Urdu' }, { name: 'Scouse' }],
    service_areas: [{ name: 'Lancaster', uri: 'http://statistics.data.gov.uk/id/E07000121' }],
    cost_options: [
      { option: 'Members', amount: 0 },
      { option: 'Others', amount: 2.5, currency: 'gbp' },
    ],
    contacts: [{ name: 'Jo', title: 'Gardener', phones: [{ number: '07700 900123' }] }],
    phones: [
      { number: '01524 555101', extension: 7 },
      { number: '01524 555102', type: 'fax' },
    ],
    attributes: [{ taxonomy_term: { id: 't1', code: 'G1', name: 'Gardening', taxonomy: 'Things' } }],
    schedules: [
      {
        freq: 'WEEKLY',
        interval: 2,
        byday: 'MO,WE',
        opens_at: '10:00:00',
        closes_at: '12:30',
        dtstart: '2026-01-05',
      },
      { freq: 'MONTHLY', byday: '2WE', opens_at: '9am', closes_at: '5:00 PM', valid_to: '2026-12-31' },
    ],
    service_at_locations: [
      {
        location: {
          location_type: 'physical',
          name: 'The Shed',
          latitude: 54.0466,
          longitude: -2.8007,
          external_identifier: '000100012345678',
          external_identifier_type: 'UPRN',
          addresses: [{ address_1: '1 Quay', city: 'Lancaster', postal_code: 'la11aa', country: 'GB' }],
          accessibility: [{ description: 'Step-free' }],
        },
      },
    ],
  })
  const content = only(read)
  assert.deepEqual(content, {
    name: 'Garden mornings',
    organisation: {
      name: 'The Green Shed',
      url: 'http://www.shed.example',
      phone: '01524 555100',
      identifiers: [{ scheme: 'GB-CHC', identifier: '1122334' }],
    },
    description: 'Grow things & talk. Come\n\nAlso called Dig in.',
    status: 'open',
    alert: 'Full until May',
    attributes: [{ taxonomy: 'Things', code: 'G1', name: 'Gardening' }],
    cost: 'some',
    costs: [{ option: 'Members', amount: 0 }, { option: 'Others', amount: 2.5 }, { words: 'Free' }],
    eligibility: 'Anybody over 18',
    minimumAge: 18,
    access: ['British Sign Language on request'],
    languages: ['cy', 'ur', 'Scouse'],
    areas: ['Lancaster', 'E07000121'],
    locations: [
      {
        name: 'The Shed',
        access: ['Step-free'],
        uprn: '100012345678',
        address: '1 Quay, Lancaster',
        postcode: 'LA1 1AA',
        x: content.locations?.[0]?.x,
        y: content.locations?.[0]?.y,
      },
    ],
    schedules: [
      {
        freq: 'WEEKLY',
        interval: 2,
        byDay: ['MO', 'WE'],
        opens: '10:00',
        closes: '12:30',
        from: '2026-01-05',
      },
      { freq: 'MONTHLY', interval: 1, byDay: ['2WE'], opens: '09:00', closes: '17:00', until: '2026-12-31' },
    ],
    contacts: [{ name: 'Jo', title: 'Gardener', phone: '07700 900123' }],
    phone: '01524 555101 ext. 7',
    howToJoin: 'Ring first',
    assuredOn: '2026-03-01',
    assuredBy: 'asha@lune.example',
  })
  assert.ok(Math.abs((content.locations?.[0]?.x ?? 0) - 347650) < 100)
  assert.deepEqual(read.faults.map(inWords), [
    '1 | description | “<script>” is HTML, so the tags were taken out. Correct it at the source',
  ])
})

test('version 1: its own names are read the same', async () => {
  const content = only(
    await readJson({
      totalElements: 1,
      totalPages: 1,
      number: 1,
      content: [
        {
          ...service,
          status: 'temporarily closed',
          fees: 'None.',
          attending_access: 'drop-in',
          eligibilitys: [{ eligibility: 'Carers', minimum_age: 16, maximum_age: 25 }],
          service_areas: [{ service_area: 'Garstang' }],
          service_taxonomys: [{ taxonomy: { id: '7', name: 'Caring', vocabulary: 'LGSL' } }],
          regular_schedules: [{ weekday: 2, opens_at: '09:00Z', closes_at: '10:00Z' }],
          holiday_schedules: [{ start_date: '2026-12-25', end_date: '2026-12-26', closed: true }],
          service_at_locations: [
            {
              location: {
                latitude: 53.9,
                longitude: -2.77,
                physical_addresses: [
                  { address_1: '2 High Street', city: 'Garstang', postal_code: 'PR3 1EA' },
                ],
                accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
              },
            },
          ],
        },
      ],
    }),
  )
  assert.deepEqual(
    [
      content.status,
      content.cost,
      content.eligibility,
      content.minimumAge,
      content.maximumAge,
      content.areas,
    ],
    ['paused', 'free', 'Carers', 16, 25, ['Garstang']],
  )
  assert.deepEqual(content.schedules, [
    { freq: 'WEEKLY', interval: 1, byDay: ['TU'], opens: '09:00', closes: '10:00' },
  ])
  assert.equal(content.hours, 'Closed 25 December 2026 to 26 December 2026')
  assert.equal(content.howToJoin, 'How people come: drop-in')
  assert.deepEqual(content.attributes, [{ taxonomy: 'LGSL', code: '7', name: 'Caring' }])
  assert.deepEqual(content.locations?.[0]?.access, ['Ramp'])
  assert.equal(content.locations?.[0]?.postcode, 'PR3 1EA')
})

/** A service with this, and what is said of it. */
const doubts: [title: string, more: object, fault: string][] = [
  [
    'a position swapped',
    {
      service_at_locations: [
        { location: { name: 'X', latitude: -2.8, longitude: 54.04, addresses: [{ address_1: 'Y' }] } },
      ],
    },
    '1 | service_at_locations[0].location.latitude | The position -2.8, 54.04 has latitude and longitude swapped, so it was left out. Correct it at the source',
  ],
  [
    'half a number',
    { phones: [{ number: '01524 555101' }, { number: '07' }] },
    '1 | phones[1].number | “07” is not a phone number, so it was left out. Correct it at the source',
  ],
  [
    'a date that is none',
    { assured_date: '2026-02-30' },
    '1 | assured_date | “2026-02-30” is not a date, so it was left out. Write it like 2014-12-24',
  ],
  [
    'a status of its own',
    { status: 'dormant' },
    '1 | status | “dormant” is not a status we know. Write active, inactive or temporarily closed',
  ],
  [
    'closing before opening',
    { schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '03:00' }] },
    '1 | schedules[0].closes_at | It closes before it opens (09:00 to 03:00). The words are kept: correct the time',
  ],
  [
    'a yearly rule',
    { schedules: [{ freq: 'YEARLY', byday: 'MO', opens_at: '09:00', closes_at: '10:00' }] },
    '1 | schedules[0].freq | We cannot keep the rule YEARLY, so its words are kept. Check the hours',
  ],
  [
    'no day',
    { schedules: [{ freq: 'WEEKLY', byday: 'MO,XX', opens_at: '09:00', closes_at: '10:00' }] },
    '1 | schedules[0].byday | “XX” is not a day, so it was left out. Write it like MO or Monday',
  ],
  [
    'a hidden character',
    { description: 'Nought\u0000 here' },
    '1 | description | A hidden character that cannot be kept was taken out. Check the value',
  ],
  [
    'a template filled in by nobody',
    { wait_time: 'wait_time' },
    '1 | wait_time | “wait_time” stands where words should be, so it was left out. Fill it in at the source',
  ],
]
for (const [title, more, fault] of doubts)
  test(`${title} is a warning, and the service is taken`, async () => {
    const read = await readJson({ ...service, ...more })
    assert.deepEqual(read.faults.map(inWords), [fault])
    assert.deepEqual(
      read.faults.map(one => one.isWarning),
      [true],
    )
    assert.ok(!JSON.stringify(only(read)).includes('\\u0000'))
  })

test('a service without a name, or that nobody runs, cannot be taken', async () => {
  const read = await readJson(
    page([
      { ...service, name: '' },
      { id: 's2', name: 'Alone', assured_date: '' },
    ]),
  )
  assert.deepEqual(read.entries, [])
  assert.deepEqual(read.faults.map(inWords), [
    '1 | name | The service has no name. Add it at the source',
    '2 | organization_id | Nobody says which organisation runs this service. Add its organisation at the source',
  ])
})

describe('what an import is the whole of', () => {
  const cases: [title: string, files: unknown[], wholeOf: string][] = [
    ['one document', [service], 'nothing'],
    ['the only page', [page([service])], 'source'],
    ['one page of two', [page([service], { total_pages: 2 })], 'nothing'],
    [
      'both pages',
      [1, 2].map(number => page([{ ...service, id: `s${number}` }], { total_pages: 2 })),
      'source',
    ],
    ['a page, and an empty one', [page([service]), page([])], 'source'],
    ['a list of organisations', [page([{ ...organization, parent_organization_id: null }])], 'nothing'],
  ]
  for (const [title, files, wholeOf] of cases)
    test(`${title}: ${wholeOf}`, async () => {
      const read = await readFiles(
        ...files.map((content, index) => ({ name: `${index}.json`, content: JSON.stringify(content) })),
      )
      assert.equal(read.wholeOf, wholeOf)
      assert.ok(read.entries.length > 0)
    })
})

test('services at locations are put together: one service, all its places', async () => {
  const at = (name: string) => ({
    id: name,
    location: { name, addresses: [{ address_1: name, city: 'Lancaster' }] },
    service,
  })
  const content = only(await readJson(page([at('Quay'), at('Hill'), at('Quay')])))
  assert.deepEqual(
    content.locations?.map(({ name }) => name),
    ['Quay', 'Hill'],
  )
})

test('several documents of one service make one; two services under one id stay two', async () => {
  const list = { name: 'list.json', content: JSON.stringify(page([service])) }
  const whole = {
    ...organization,
    services: [{ id: 's1', name: service.name, description: 'Dig', phones: [{ number: '01524 555101' }] }],
  }
  const read = await readFiles(list, { name: 'whole.json', content: JSON.stringify(whole) })
  assert.deepEqual(
    [only(read).description, only(read).assuredOn, only(read).phone],
    ['Dig', '2026-03-01', '01524 555101'],
  )
  const other = { ...whole, services: [{ id: 's1', name: 'Chess' }] }
  const both = await readFiles(list, { name: 'whole.json', content: JSON.stringify(other) })
  assert.deepEqual(
    both.entries.map(({ key, content }) => [key, content.name]),
    [
      ['s1', 'Garden mornings'],
      ['s1', 'Chess'],
    ],
  )
})

test('two services under one id are both named, and which rows they stand in', async () => {
  const found = (row: number, name: string) => ({
    file: 1,
    row,
    entry: { key: 's1', content: { name, organisation: { name: 'Shed' } } },
    faults: [],
  })
  const { good, faults } = new Seen(openReferralList).apart([found(1, 'Garden'), found(3, 'Chess')])
  assert.deepEqual(
    good.map(({ row }) => row),
    [1],
  )
  assert.deepEqual(faults.map(inWords), [
    '3 | null | “Chess” here and “Garden” in row 1 have the same id. Give each its own, or take one out',
  ])
})

test('an organisation without services is taken as what it does', async () => {
  const { entries } = await readJson(page([{ ...organization, description: 'Sheds for all' }]))
  assert.deepEqual(
    entries.map(({ key, content }) => [key, content.name, content.description, content.organisation.name]),
    [['organization/o1', 'The Green Shed', 'Sheds for all', 'The Green Shed']],
  )
})

test('a confidential address is known to be one', async () => {
  const location = { addresses: [{ address_1: 'Address withheld', city: 'Lancaster' }] }
  const content = only(await readJson({ ...service, service_at_locations: [{ location }] }))
  assert.equal(content.locations?.[0]?.isConfidential, true)
})
