/**
 * A refuge: words that stand nowhere but in a location that nobody may know, or with whom to ask there. However the
 * feed is asked, no answer and no download holds one of them, and no search or distance finds it by them.
 */
import assert from 'node:assert/strict'
import { strFromU8, unzipSync } from 'fflate'
import { test } from 'node:test'
import { latitudeAndLongitude, gridPoint } from '../../src/features/directory/grid.ts'
import { resources } from '../../src/api/open-referral/resources/all.ts'
import { bringsIn, postcodesCsv } from '../support/imports.ts'
import { asks, asksAll, bringsInServices, listed, type Thing } from '../support/open-referral.ts'
import { town, type Town } from '../support/town.ts'

const secret = { postcode: 'LA9 4RX', latitude: 54.32801, longitude: -2.74512 }

/** No answer holds one of these, however it is written. */
const canaries = [
  'Kestrelgate',
  'LA9',
  'Wrenfold',
  'Siskin',
  '01539 555 777',
  '01539 555777',
  '01539555777',
  '015395 55777',
  'siskin@refuge.example',
  'Ptarmigan',
  '100012345678',
  '54.328',
  '-2.745',
]

const secretLocation = {
  id: 'x',
  location_type: 'physical',
  name: 'Wrenfold House',
  latitude: secret.latitude,
  longitude: secret.longitude,
  external_identifier: '100012345678',
  external_identifier_type: 'UPRN',
  addresses: [
    {
      id: 'x',
      address_1: '9 Kestrelgate Lane',
      city: 'Kendal',
      postal_code: secret.postcode,
      country: 'GB',
      confidential: 'true',
    },
  ],
  accessibility: [{ id: 'x', description: 'Ptarmigan door, step-free' }],
  phones: [{ id: 'x', number: '01539 555 777' }],
  contacts: [{ id: 'x', name: 'Siskin Marlow', email: 'siskin@refuge.example' }],
}
const openLocation = {
  id: 'y',
  location_type: 'physical',
  name: 'The open office',
  latitude: 54.05,
  longitude: -2.8,
  addresses: [
    { id: 'y', address_1: '1 High Street', city: 'Lancaster', postal_code: 'LA1 1AA', country: 'GB' },
  ],
}

/** One whose words tell where it is, and one that has an open office besides. */
const refuges = [
  listed(1, {
    name: 'Hope refuge',
    description: 'Come to 9 Kestrelgate Lane at night. You are safe.',
    alert: 'The bell at LA94RX is broken.',
    application_process: 'Ring the helpline first',
    email: 'help@refuge.example',
    phones: [{ id: 'p', number: '01524 555 100' }],
    contacts: [{ id: 'c', name: 'Siskin Marlow', phones: [{ id: 'q', number: '01539 555 777' }] }],
    service_areas: [
      { id: 'a', name: 'LA9' },
      { id: 'b', name: 'Cumbria' },
    ],
    service_at_locations: [{ id: 'l', location: secretLocation }],
    attributes: [
      {
        id: 'a',
        taxonomy_term: {
          id: 't',
          name: 'At Kestrelgate Lane, 9 Kestrelgate Lane',
          taxonomy: 'Kinds',
          code: 'x',
        },
      },
    ],
  }),
  listed(2, {
    name: 'Harbour refuge',
    description: 'A place to stay.',
    email: 'office@refuge.example',
    contacts: [],
    service_at_locations: [
      { id: 'm', location: secretLocation },
      { id: 'n', location: openLocation },
      // Somebody wrote the same house once more, and forgot that nobody may know it.
      {
        id: 'o',
        location: {
          ...openLocation,
          id: 'z',
          name: 'Wrenfold',
          addresses: [{ ...secretLocation.addresses[0], confidential: '' }],
        },
      },
    ],
  }),
]

/** Of this one only the point is known. */
refuges.push(
  listed(3, {
    name: 'Pointed refuge',
    service_at_locations: [
      {
        id: 'l',
        location: {
          id: 'w',
          location_type: 'physical',
          latitude: secret.latitude,
          longitude: secret.longitude,
          confidential: 'true',
        },
      },
    ],
  }),
)

async function refugeTown(t: Parameters<typeof town>[0]): Promise<Town> {
  const here = await town(t)
  const admin = await here.as('administrator')
  await bringsIn(here, admin, {
    name: 'postcodes.csv',
    content: postcodesCsv(
      [secret.postcode, String(secret.latitude), String(secret.longitude)],
      ['LA1 1AA', '54.05', '-2.8'],
      ['LA1 1AB', '54.0501', '-2.8001'],
    ),
  })
  await bringsInServices(here, admin, refuges)
  return here
}

/** Every canary that an answer holds. */
const heldBy = (text: string): string[] =>
  canaries.filter(canary => text.toLowerCase().includes(canary.toLowerCase()))

test('the place holds what nobody may know, so that there is something to find', async t => {
  const here = await refugeTown(t)
  const rows = await here.rows<{ content: unknown }>(`select content from service where name like '%refuge'`)
  const held = heldBy(JSON.stringify(rows))
  for (const canary of ['Kestrelgate', 'LA9', 'Wrenfold', 'Ptarmigan', '100012345678', 'Siskin'])
    assert.ok(held.includes(canary), canary)
})

test('no endpoint and no download holds a word of it', async t => {
  const here = await refugeTown(t)
  const faults: string[] = []
  const asked = async (path: string): Promise<string> => {
    const { text, headers, status } = await asks(here, path)
    assert.equal(status, 200, path)
    for (const canary of heldBy(`${text}${JSON.stringify([...headers])}`))
      faults.push(`${path} shows ${canary}`)
    return text
  }
  for (const { path, isList } of resources) {
    if (!isList) continue
    for (const full of ['', '&full=true']) {
      const { contents } = JSON.parse(await asked(`${path}?per_page=500${full}`)) as { contents: Thing[] }
      for (const { id } of contents) await asked(`${path}/${id}`)
    }
  }
  for (const { id } of await asksAll(here, '/organizations'))
    await asked(`/organizations/${id}?full_service=true`)
  for (const path of ['', '/openapi.json', '/download/directory.json']) await asked(path)
  const zip = await here.stranger().request('/open-referral/download/directory.zip')
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  assert.ok(Object.keys(files).length > 15)
  for (const [name, content] of Object.entries(files))
    for (const canary of heldBy(strFromU8(content))) faults.push(`${name} shows ${canary}`)
  assert.deepEqual(faults, [])
})

test('what may be known of it is there: that it is, and how to reach it', async t => {
  const here = await refugeTown(t)
  const services = await asksAll(here, '/services?full=true')
  const [hope, harbour] = ['Hope refuge', 'Harbour refuge'].map(name =>
    services.find(one => one.name === name),
  )
  assert.equal(hope?.['email'], 'help@refuge.example')
  assert.equal((hope?.['phones'] as Thing[] | undefined)?.[0]?.['number'], '01524 555100')
  assert.equal(hope?.['application_process'], 'Ring the helpline first')
  assert.deepEqual(hope?.['service_at_locations'], [])
  assert.equal(harbour?.['description'], 'A place to stay.')
  const places = harbour?.['service_at_locations'] as { location: Thing }[]
  assert.deepEqual(
    places.map(({ location }) => location.name),
    ['The open office'],
  )
})

test('no search, area, distance or category finds it by them', async t => {
  const here = await refugeTown(t)
  const finds = async (path: string): Promise<string[]> =>
    (await asksAll(here, path)).map(one => ((one['service'] as Thing | undefined) ?? one).name)
  for (const word of ['Kestrelgate', 'LA94RX', 'LA9', 'Wrenfold', 'Siskin', 'Ptarmigan', 'Kendal'])
    for (const path of ['/services', '/service_at_locations', '/organizations'])
      assert.deepEqual(await finds(`${path}?search=${encodeURIComponent(word)}`), [], `${path} ${word}`)
  assert.deepEqual(await finds('/taxonomy_terms?search=Kestrelgate'), [])
  const postcode = encodeURIComponent(secret.postcode)
  for (const metres of [0, 100, 5000])
    assert.deepEqual(await finds(`/service_at_locations?postcode=${postcode}&proximity=${metres}`), [])
  // The open office is 31 km away: nothing of the hidden house counts as nearer.
  assert.deepEqual(await finds(`/service_at_locations?postcode=LA1%201AB&proximity=100`), ['Harbour refuge'])
  const all = await asksAll(here, '/service_at_locations?per_page=200')
  assert.equal(all.filter(one => (one['service'] as Thing).name.endsWith('refuge')).length, 1)
})

test('the canaries are where they should be: near the secret point there is the secret postcode', () => {
  const point = gridPoint(secret.latitude, secret.longitude)
  assert.ok(point)
  const { latitude, longitude } = latitudeAndLongitude(point)
  assert.ok(String(latitude).startsWith('54.328') && String(longitude).startsWith('-2.745'))
})
