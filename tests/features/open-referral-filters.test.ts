/** What can be asked of the feed, by the words of the standard: each filter finds what it says and nothing else. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { mergeDuplicate } from '../../src/features/directory/merging/changes.ts'
import { bringsIn, postcodesCsv } from '../support/imports.ts'
import {
  asks,
  asksAll,
  asksPage,
  bringsInServices,
  listed,
  namesOf,
  type Thing,
} from '../support/open-referral.ts'
import { town, type Town } from '../support/town.ts'

/** By the schedules of their own: when, on which days. */
const opening = (byday: string, opens: string, closes: string) => ({
  schedules: [{ id: 'h', freq: 'WEEKLY', byday, opens_at: opens, closes_at: closes }],
})
const term = (taxonomy: string, code: string) => ({
  attributes: [{ id: 'a', taxonomy_term: { id: 't', name: `Name of ${code}`, taxonomy, code } }],
})
const noAges = { minimum_age: undefined, maximum_age: undefined }

const services = [
  listed(1, {
    name: 'Choir',
    ...opening('TU', '10:00', '12:00'),
    minimum_age: 18,
    maximum_age: 40,
    ...term('Kinds', 'song'),
  }),
  listed(2, {
    name: 'Chess',
    ...opening('WE,FR', '18:00', '20:00'),
    minimum_age: 50,
    maximum_age: 99,
    ...term('Kinds', 'game'),
  }),
  listed(3, {
    name: 'Bowls',
    ...noAges,
    schedules: [{ id: 'h', freq: 'MONTHLY', byday: '2TU', opens_at: '14:00', closes_at: '16:00' }],
    ...term('Sports', 'song'),
    description: 'We bowl; nobody plays chess.',
  }),
  listed(4, { name: 'Closed shop', ...noAges, schedules: [], attributes: [], status: 'defunct' }),
  listed(5, {
    name: 'Sleeping shop',
    ...noAges,
    schedules: [],
    attributes: [],
    status: 'temporarily closed',
  }),
]

describe('a filter', () => {
  let here: Town
  const closers: (() => Promise<void>)[] = []
  before(async () => {
    here = await town({ after: close => void closers.push(close) })
    await here.rows(`update service set merged_into = null, is_gone = true`)
    const admin = await here.as('administrator')
    await bringsInServices(here, admin, services)
    await bringsIn(here, admin, {
      name: 'postcodes.csv',
      content: postcodesCsv(['LA1 1AA', '54.05', '-2.8']),
    })
  })
  after(async () => {
    for (const close of closers) await close()
  })
  const found = async (query: string): Promise<string[]> => namesOf(await asksAll(here, `/services?${query}`))
  const named = async (path: string, name: string): Promise<Thing> => {
    const thing = (await asksAll(here, path)).find(one => one.name === name)
    assert.ok(thing, `${name} is not in ${path}`)
    return thing
  }

  test('by words, also of the description; and not by words of nothing', async () => {
    assert.deepEqual(await found('search=chess'), ['Bowls', 'Chess'])
    assert.deepEqual(await found('search=CHOIR'), ['Choir'])
    assert.deepEqual(await found('search=zebra'), [])
    assert.deepEqual(await found(`search=${encodeURIComponent(`"'); drop table service; --`)}`), [])
  })

  test('by age: a minimum of at least this, a maximum of at most that', async () => {
    assert.deepEqual(await found('minimum_age=18'), ['Chess', 'Choir'])
    assert.deepEqual(await found('minimum_age=19'), ['Chess'])
    assert.deepEqual(await found('maximum_age=40'), ['Choir'])
    assert.deepEqual(await found('minimum_age=18&maximum_age=40'), ['Choir'])
  })

  test('by day and time, of one and the same schedule', async () => {
    assert.deepEqual(await found('day=TU'), ['Bowls', 'Choir'])
    assert.deepEqual(await found('day=tuesday'), ['Bowls', 'Choir'])
    assert.deepEqual(await found('day=FR'), ['Chess'])
    assert.deepEqual(await found('day=SU'), [])
    assert.deepEqual(await found('start_time=14:00'), ['Bowls', 'Chess'])
    assert.deepEqual(await found('end_time=12:00'), ['Choir'])
    assert.deepEqual(await found('day=TU&start_time=11:00'), ['Bowls'])
    assert.deepEqual(await found('day=WE&end_time=16:00'), [])
  })

  test('by category and by taxonomy; what nobody knows is an empty page', async () => {
    const song = await named('/taxonomy_terms', 'Name of song')
    assert.equal(song['taxonomy'], 'Kinds', 'the same code of another taxonomy is another category')
    assert.deepEqual(await found(`taxonomy_term_id=${song.id}`), ['Choir'])
    const kinds = await named('/taxonomies', 'Kinds')
    assert.deepEqual(await found(`taxonomy_id=${kinds.id}`), ['Chess', 'Choir'])
    const terms = await asksAll(here, `/taxonomy_terms?taxonomy_id=${kinds.id}`)
    assert.deepEqual(namesOf(terms), ['Name of game', 'Name of song'])
    for (const unknown of [crypto.randomUUID(), 'nothing'])
      for (const name of ['taxonomy_id', 'taxonomy_term_id']) {
        const { empty, total_items: total } = await asksPage(here, `/services?${name}=${unknown}`)
        assert.deepEqual({ empty, total }, { empty: true, total: 0 })
      }
  })

  test('by need, which is a category of ours', async () => {
    const service = await named('/services?full=true', 'Choir')
    const needs = await named('/taxonomies', 'Alongside needs')
    const [own] = (service['attributes'] as { taxonomy_term: Record<string, string> }[]).flatMap(
      ({ taxonomy_term: one }) => (one['taxonomy'] === 'Alongside needs' ? [one] : []),
    )
    assert.ok(own, 'the choir answers no need')
    assert.equal(own['taxonomy_id'], needs.id)
    assert.ok((await found(`taxonomy_term_id=${own['id']}`)).includes('Choir'))
    assert.ok((await found(`taxonomy_id=${needs.id}`)).includes('Choir'))
  })

  test('by organisation, and by when it changed', async () => {
    const choir = await named('/services', 'Choir')
    const mine = await found(`organization_id=${String(choir['organization_id'])}`)
    assert.deepEqual(mine, ['Choir'])
    const changed = String(choir['last_modified'])
    assert.ok((await found(`modified_after=${changed}`)).includes('Choir'))
    const later = new Date(Date.parse(changed) + 1000).toISOString()
    assert.deepEqual(await found(`modified_after=${later}`), [])
  })

  test('says which services are open: on a break, closed, or withdrawn by its source', async () => {
    const status = new Map((await asksAll(here, '/services')).map(one => [one.name, one]))
    assert.equal(status.get('Choir')?.['status'], 'active')
    assert.equal(status.get('Sleeping shop')?.['status'], 'temporarily closed')
    assert.equal(status.get('Closed shop')?.['status'], 'defunct')
    const shed = status.get('The Green Shed')
    assert.equal(shed?.['status'], 'inactive')
    const { content } = await asks(here, `/services/${shed?.id}`)
    const left = content as Thing
    for (const name of ['description', 'url', 'email']) assert.equal(left[name], undefined, name)
    for (const name of ['contacts', 'phones', 'service_at_locations', 'schedules'])
      assert.deepEqual(left[name], [], name)
    assert.deepEqual(await found('search=shed'), [], 'what was withdrawn is not found')
  })

  test('near a postcode: the nearest first, each as far as it says', async () => {
    const near = async (metres: number) => {
      const stops = await asksAll(here, `/service_at_locations?postcode=la11aa&proximity=${metres}`)
      return stops.map(one => (one['service'] as Thing).name)
    }
    // Each stands a hundredth of a degree of latitude, 1,112 metres, north of the one before.
    assert.deepEqual(await near(500), [])
    assert.deepEqual(await near(1150), ['Choir'])
    assert.deepEqual(await near(2300), ['Choir', 'Chess'])
    assert.deepEqual(await near(3400), ['Choir', 'Chess', 'Bowls'])
    const both = await asksAll(here, `/service_at_locations?postcode=LA1%201AA&proximity=3400&day=WE`)
    assert.deepEqual(
      both.map(one => (one['service'] as Thing).name),
      ['Chess'],
    )
  })

  test('at a postcode: not what serves other councils alone', async () => {
    await here.rows(`update postcode set local_authority = 'E07000121'`)
    const admin = await here.as('administrator')
    const area = (extent: string) => ({ service_areas: [{ id: 'a', name: '', extent }] })
    await bringsInServices(here, admin, [
      ...services,
      listed(6, { name: 'Serves here', ...area('E07000121') }),
      listed(7, { name: 'Serves elsewhere', ...area('E07000122') }),
      listed(8, { name: 'Serves a region', ...area('E12000002') }),
    ])
    const stops = await asksAll(here, `/service_at_locations?postcode=LA1%201AA`)
    const names = stops.map(one => (one['service'] as Thing).name)
    assert.ok(names.includes('Serves here') && names.includes('Serves a region') && names.includes('Choir'))
    assert.ok(!names.includes('Serves elsewhere'))
  })

  test('a merged service is there as the one it was merged into', async () => {
    const [one, other] = await Promise.all([named('/services', 'Choir'), named('/services', 'Chess')])
    const [kept = '', gone = ''] = [one.id, other.id].toSorted()
    const { headers } = await asks(here, '/services')
    const [pair] = await here.rows<{ duplicate_id: string }>(
      `insert into duplicate (place_id, service_id, other_id, probability, evidence, status, found_at)
       select place_id, $1, $2, 0.8, '[]', 'waiting', now() from place where code = 'lune-valley'
       on conflict (place_id, service_id, other_id) do update set status = 'waiting', answered_at = null
       returning duplicate_id`,
      [kept, gone],
    )
    await here.inPlace('lune-valley', tx =>
      mergeDuplicate(tx, pair?.duplicate_id ?? '', { choices: {}, by: 'Ewan' }),
    )
    const after = await asks(here, '/services', { 'if-none-match': headers.get('etag') ?? '' })
    assert.equal(after.status, 200)
    const ids = (await asksAll(here, '/services')).map(({ id }) => id)
    assert.ok(ids.includes(kept) && !ids.includes(gone))
    assert.equal((await asks(here, `/services/${gone}`)).status, 404)
  })
})
