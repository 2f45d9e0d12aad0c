/** OpenActive, Outpost, stops of mobile libraries, charities, libraries: small files of each, and what becomes of them. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inWords, readJson, readOne } from '../../support/reading.ts'

describe('OpenActive', () => {
  const organizer = { '@type': 'Organization', name: 'Better', telephone: '020 7946 0000' }
  const series = {
    '@context': 'https://openactive.io/',
    '@type': 'SessionSeries',
    '@id': 'https://feed.example/series/1',
    name: 'Chair yoga',
    organizer,
    activity: [{ '@id': 'https://openactive.io/activity-list#yoga', prefLabel: 'Yoga' }],
    accessibilitySupport: [{ prefLabel: 'Visual impairment' }],
    genderRestriction: 'https://openactive.io/FemaleOnly',
    ageRange: { minValue: 50 },
    level: ['Beginner'],
    location: {
      name: 'Hall',
      address: { streetAddress: '1 Quay', addressLocality: 'Lancaster', postalCode: 'LA1 1AA' },
      geo: { latitude: 54.0466, longitude: -2.8007 },
      amenityFeature: [
        { name: 'Parking', value: true },
        { name: 'Creche', value: false },
      ],
    },
    eventSchedule: [
      {
        '@type': 'PartialSchedule',
        repeatFrequency: 'P2W',
        byDay: ['https://schema.org/Tuesday'],
        startTime: '10:00',
        endTime: '11:00',
        startDate: '2026-01-06',
      },
    ],
    offers: [
      { name: 'Adult', price: 3.5, priceCurrency: 'GBP' },
      { name: 'Abroad', price: 4, priceCurrency: 'EUR' },
    ],
  }
  const feed = (...data: (object | null)[]) => ({
    next: 'https://feed.example/?after=9',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    items: data.map((one, id) =>
      one
        ? { state: 'updated', kind: 'SessionSeries', id, modified: id, data: one }
        : { state: 'deleted', kind: 'SessionSeries', id, modified: id },
    ),
  })

  test('a series is a service with its place, its price and whom it is for', async () => {
    const read = await readJson(feed(series))
    const [{ key, content } = assert.fail()] = read.entries
    const [place] = content.locations ?? []
    assert.equal(key, 'https://feed.example/series/1')
    assert.deepEqual(
      { ...content, locations: [{ ...place, x: 0, y: 0 }] },
      {
        name: 'Chair yoga',
        organisation: { name: 'Better', phone: '020 7946 0000' },
        needs: ['activity'],
        attributes: [
          { taxonomy: 'OpenActive activity list', code: 'yoga', name: 'Yoga' },
          { taxonomy: 'Level', code: 'Beginner', name: 'Beginner' },
        ],
        costs: [
          { option: 'Adult', amount: 3.5 },
          { option: 'Abroad', words: '4 EUR' },
        ],
        eligibility: 'Women only',
        minimumAge: 50,
        access: ['Visual impairment'],
        locations: [
          {
            name: 'Hall',
            address: '1 Quay, Lancaster',
            postcode: 'LA1 1AA',
            access: ['Parking'],
            x: 0,
            y: 0,
          },
        ],
        schedules: [
          { freq: 'WEEKLY', interval: 2, byDay: ['TU'], opens: '10:00', closes: '11:00', from: '2026-01-06' },
        ],
      },
    )
    assert.equal(read.wholeOf, 'nothing', 'a page tells what changed, not all there is')
  })

  test('sessions of one series are one service with all its days', async () => {
    const { eventSchedule: _, ...without } = series
    const session = (day: string) => ({
      '@context': 'https://openactive.io/',
      '@type': 'ScheduledSession',
      '@id': `https://feed.example/sessions/${day}`,
      startDate: `2026-01-${day}T10:00:00Z`,
      endDate: `2026-01-${day}T11:00:00Z`,
      superEvent: without,
    })
    const { entries } = await readJson(feed(session('06'), session('13')))
    assert.deepEqual(
      entries.map(({ key, content }) => [key, content.name, content.hours]),
      [
        [
          'https://feed.example/series/1',
          'Chair yoga',
          '6 January 2026, 10:00 to 11:00; 13 January 2026, 10:00 to 11:00',
        ],
      ],
    )
  })

  test('what was deleted is said; what nobody runs cannot be taken', async () => {
    const { organizer: _, ...nobody } = series
    const read = await readJson(feed(null, nobody))
    assert.deepEqual(read.entries, [])
    assert.deepEqual(read.faults.map(inWords).toSorted(), [
      '1 | state | 0 was deleted at its source, so there is nothing to take',
      '2 | data.organizer | Nobody says who runs the activity. Add it at the source',
    ])
  })
})

describe('Outpost', () => {
  const columns =
    'import_id,import_id_reference,name,organisation,service_taxonomies,approved,visible,needs_referral,suitabilities,temporarily_closed,free,contact_name,contact_visible,location_name,location_postcode,location_visible,mask_exact_address,cost_option,cost_amount,scheduled_weekday,schedules_opens_at,schedules_closes_at,notes'.split(
      ',',
    )
  const sheet = (...rows: Record<string, string>[]) =>
    `${[columns.join(','), ...rows.map(row => columns.map(column => row[column] ?? '').join(','))].join('\n')}\n`
  const parent = {
    import_id: '1',
    name: 'Gardening',
    organisation: 'Shed',
    approved: 'TRUE',
    visible: 'TRUE',
  }

  test('the rows below a service add places, contacts, prices and times', async () => {
    const below = { import_id_reference: '1' }
    const read = await readOne(
      'services.csv',
      sheet(
        {
          ...below,
          import_id: '2',
          location_name: 'Quay',
          location_postcode: 'LA1 1AA',
          mask_exact_address: 'TRUE',
        },
        {
          ...parent,
          needs_referral: 'TRUE',
          suitabilities: 'Autism;Dementia',
          service_taxonomies: 'Outdoors',
        },
        { ...below, import_id: '3', location_name: 'Hill', location_postcode: 'LA1 1AB' },
        { ...below, import_id: '4', contact_name: 'Jo' },
        { ...below, import_id: '5', contact_name: 'Private', contact_visible: 'FALSE' },
        { ...below, import_id: '6', cost_option: 'Adult', cost_amount: '2' },
        {
          ...below,
          import_id: '7',
          scheduled_weekday: 'monday',
          schedules_opens_at: '09:00:00',
          schedules_closes_at: '10:00:00',
        },
      ),
    )
    assert.deepEqual(read.entries, [
      {
        key: '1',
        content: {
          name: 'Gardening',
          organisation: { name: 'Shed' },
          attributes: [
            { taxonomy: 'Outpost', code: 'Outdoors', name: 'Outdoors' },
            { taxonomy: 'Suitability', code: 'Autism', name: 'Autism' },
            { taxonomy: 'Suitability', code: 'Dementia', name: 'Dementia' },
          ],
          cost: 'paid',
          costs: [{ option: 'Adult', amount: 2 }],
          eligibility: 'Suitable for: Autism, Dementia',
          locations: [
            { name: 'Quay', postcode: 'LA1 1AA', isConfidential: true },
            { name: 'Hill', postcode: 'LA1 1AB' },
          ],
          schedules: [{ freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '09:00', closes: '10:00' }],
          contacts: [{ name: 'Jo' }],
          howToJoin: 'You need a referral',
        },
      },
    ])
    assert.ok(!JSON.stringify(read.entries).includes('Private'))
  })

  const rows: [title: string, row: Record<string, string>, status: string, fault: string][] = [
    [
      'not approved',
      { ...parent, approved: 'FALSE' },
      'left out',
      '2 | approved | Gardening is not approved yet, so it was left out. Approve it at the source',
    ],
    [
      'hidden',
      { ...parent, visible: 'FALSE' },
      'paused',
      '2 | visible | Gardening is hidden at its source, so it comes in as paused. Check it',
    ],
    [
      'of no service',
      { import_id: '2', import_id_reference: '9', contact_name: 'Jo' },
      'left out',
      '2 | import_id_reference | No service here has the import_id 9. Correct it, or add the service',
    ],
    [
      'with notes of its own',
      { ...parent, notes: 'Ask Sam' },
      'open',
      '1 | null | We have no place for the columns notes: they are not kept',
    ],
  ]
  for (const [title, row, status, fault] of rows)
    test(`a row ${title}: ${status}`, async () => {
      const read = await readOne('services.csv', sheet(row))
      assert.deepEqual(read.faults.map(inWords), [fault])
      assert.equal(read.entries.map(({ content }) => content.status ?? 'open')[0] ?? 'left out', status)
    })
})

describe('stops of a mobile library', () => {
  const columns =
    'organisation,mobile,route,community,stop,address,postcode,geox,geoy,day,type,arrival,departure,frequency,start,end,exceptions,timetable'
  const stop = (frequency: string, day = 'Thursday', exceptions = '') =>
    `York,Mobile,D1,Askham,Pond,"Pond, Askham",,-1.158,53.929,${day},Public,11:05,11:15,${frequency},2019-09-12,,${exceptions},\n`

  test('every second week is a rule from its first day on', async () => {
    const read = await readOne(
      'york.csv',
      `${columns}\n${stop('FREQ=WEEKLY;INTERVAL=2', 'Thursday', '2026-12-24')}`,
    )
    assert.deepEqual(read.faults, [])
    const { content } = read.entries[0] ?? assert.fail()
    assert.deepEqual(content.schedules, [
      {
        freq: 'WEEKLY',
        interval: 2,
        byDay: ['TH'],
        opens: '11:05',
        closes: '11:15',
        from: '2019-09-12',
        note: 'not on 2026-12-24',
      },
    ])
    assert.deepEqual(
      [content.name, content.organisation.name],
      ['Mobile library: Pond, Askham', 'York libraries'],
    )
    assert.ok(content.locations?.[0]?.x)
  })

  test('a rule of the month is kept; one we cannot keep stays in words', async () => {
    const monthly = await readOne('york.csv', `${columns}\n${stop('FREQ=MONTHLY;BYDAY=2TH')}`)
    assert.deepEqual(monthly.entries[0]?.content.schedules?.[0]?.byDay, ['2TH'])
    const yearly = await readOne('york.csv', `${columns}\n${stop('FREQ=YEARLY')}`)
    assert.deepEqual(yearly.entries[0]?.content.schedules, undefined)
    assert.equal(yearly.entries[0]?.content.hours, 'Thursday 11:05 to 11:15')
    assert.deepEqual(yearly.faults.map(inWords), [
      '2 | frequency | “FREQ=YEARLY” is no rule we can keep, so its words are kept. Write it like FREQ=WEEKLY;INTERVAL=2',
    ])
  })
})

describe('charities', () => {
  const columns = 'org_id,reg_number,name,postcode,active,activities,objects,web,company_number,UKCAT,ICNPTSO'
  const register = (...rows: string[]) => readOne('charities.csv', `${[columns, ...rows].join('\n')}\n`)

  test('names are readable, texts said once, numbers and categories kept', async () => {
    const read = await register(
      'GB-CHC-1001496,1001496,THE YMCA OF ST. ANNES P.T.A.,L3 1NW,True,"Helps\t\tpeople.  Helps people. And dogs.",IN CAPITALS,,2633605,CA202;AN100,H10',
    )
    assert.deepEqual(read.faults, [])
    assert.deepEqual(read.entries, [
      {
        key: 'GB-CHC-1001496',
        content: {
          name: 'The YMCA of St. Annes P.T.A.',
          organisation: {
            name: 'The YMCA of St. Annes P.T.A.',
            identifiers: [
              { scheme: 'GB-CHC', identifier: '1001496' },
              { scheme: 'GB-COH', identifier: '02633605' },
            ],
          },
          description: 'Helps people. And dogs.',
          attributes: [
            { taxonomy: 'UKCAT', code: 'CA202', name: 'CA202' },
            { taxonomy: 'UKCAT', code: 'AN100', name: 'AN100' },
            { taxonomy: 'ICNPTSO', code: 'H10', name: 'H10' },
          ],
          locations: [{ postcode: 'L3 1NW' }],
        },
      },
    ])
  })

  test('one that is no longer active is left out; a town for a postcode is an address', async () => {
    const read = await register(
      'GB-SC-SC1,SC1,GONE TRUST,G1 1AA,False,,Was,,,,',
      'GB-SC-SC2,SC2,HERE TRUST,FORT WILLIAM,True,,TO HELP. TO GIVE.,,,,',
    )
    assert.deepEqual(
      read.entries.map(({ content }) => [content.name, content.description, content.locations]),
      [['Here Trust', 'To help. To give.', [{ address: 'Fort William' }]]],
    )
    assert.deepEqual(read.faults.map(inWords), [
      '2 | active | Gone Trust is no longer active, so it was left out',
      '3 | postcode | “FORT WILLIAM” is a town, not a postcode: it is kept as the address. Add the postcode',
    ])
  })
})

test('a library keeps its property number, its hours without staff and what it says of its lunch', async () => {
  const columns =
    'Local authority,Library name,Address 1,Postcode,Unique property reference number,Monday staffed hours,Monday unstaffed hours,Notes'
  const row = (uprn: string, notes: string) =>
    `Lune Council,Caton,1 High Street,LA1 1AA,${uprn},09:00-12:00,12:00-20:00,${notes}`
  const read = await readOne(
    'libraries.csv',
    `${columns}\n${row('000100012345678', 'Closes for lunch')}\n${row('12-34', 'Was a bank').replace('Caton', 'Halton')}\n`,
  )
  const [first, second] = read.entries.map(({ content }) => content)
  assert.deepEqual(first?.schedules, [
    { freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '09:00', closes: '12:00' },
    { freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '12:00', closes: '20:00', note: 'without staff' },
  ])
  assert.deepEqual(
    [first?.locations?.[0]?.uprn, first?.hours, second?.hours],
    ['100012345678', 'Closes for lunch', undefined],
  )
  assert.deepEqual(read.faults.map(inWords), [
    '3 | Unique property reference number | “12-34” is not a property number (UPRN), so it was left out. Correct it at the source',
  ])
})
