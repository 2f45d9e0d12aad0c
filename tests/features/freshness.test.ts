/** The directory stays true: checks, reports, changes by hand, asking providers, and how all that is counted. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkLinks } from '../../src/features/directory/links/check.ts'
import type { Heard } from '../../src/features/directory/links/link.ts'
import { asking } from '../../src/features/directory/freshness.ts'
import { renew } from '../../src/features/directory/renew.ts'
import { everythingHolds } from '../support/census.ts'
import {
  ashaReports,
  ewanChanges,
  opensService,
  pageOfService,
  shed,
  shedIsAsked,
  sweep,
} from '../support/listings.ts'
import { margaretIsSupported, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const contentOf = async (here: Town, name = 'The Green Shed') =>
  (
    await here.rows<{ content: Record<string, unknown> }>('select content from service where name = $1', [
      name,
    ])
  )[0]?.content ?? {}

describe('how fresh', () => {
  test('one click says that it is still right; after six months every list says that nobody did', async t => {
    const here = await town(t)
    const page = await opensService(here, 'gp')
    page.shows('Never checked', 'Nobody here has checked it yet')
    ;(await page.press('Still right')).shows('It counts as checked today', 'with one click, Dr Okafor')
    const { record } = await margaretIsSupported(here)
    const lists = async () => {
      const asha = await here.as('link-worker')
      const found = await asha.opens(`${record}/services?need=loneliness`)
      return [await asha.opens('/directory?name=Green'), found, await asha.opens(await pageOfService(here))]
    }
    for (const list of await lists()) list.doesNotShow('Not checked for')
    await sweep(here, { months: 8 })
    for (const list of await lists()) list.shows('Not checked for 8 months')
  })

  test('a source that says when it was checked is believed, but not about tomorrow', async t => {
    const here = await town(t)
    const id = (await pageOfService(here)).split('/').at(-1) ?? ''
    const says = (assuredOn: string) =>
      here.inPlace('lune-valley', async tx => {
        await here.rows(`update entry set content = content || $2::jsonb where service_id = $1`, [
          id,
          JSON.stringify({ assuredOn }),
        ])
        await renew(tx, [id])
      })
    await says(Temporal.Now.plainDateISO().subtract({ days: 3 }).toString())
    ;(await opensService(here, 'gp')).doesNotShow('Never checked')
    for (const odd of ['2999-01-01', '2026-02-30', 'last week']) {
      await says(odd)
      ;(await opensService(here, 'gp')).shows('Never checked')
    }
  })
})

describe('what people report', () => {
  test('is answered in words, and whoever said it sees and is told what became of it', async t => {
    const here = await town(t)
    ;(await ashaReports(here)).shows(
      'An administrator looks into it',
      'You on',
      'It rings and rings',
      'Waits for',
    )
    ;(await opensService(here, 'gp')).shows('A colleague on', 'Waits for an answer')
    const ewan = await here.as('administrator')
    const report = await (await ewan.opens('/directory/reports')).follows('Answer')
    const words = { move: 'mend', words: 'They moved, and have a new number.' }
    ;(await report.press('Answer', words)).showsProblem(
      'send',
      'Nothing has changed since it was said. Change the service first',
    )
    ;(await ewanChanges(here, { phone: '01524 555 777' })).is(200)
    ;(await report.press('Answer', words)).is(200).shows('Whoever said it is told', 'No report waits')
    const mine = await (await here.as('link-worker')).opens('/directory/reports?mine')
    mine.shows('Put right', 'They moved, and have a new number.')
    assert.match(
      (await messageTo(here, 'asha.patel@lune-valley.example', 'became of your report')).body,
      /Put right: They moved/,
    )
    ;(await (await here.as('gp')).opens('/directory/reports')).shows('You have not reported anything')
    await everythingHolds(here)
  })

  test('that it has closed closes it once an administrator says so; saying it twice does not', async t => {
    const here = await town(t)
    await ashaReports(here, 'closed')
    const again = await (await opensService(here, 'link-worker')).follows('It has closed')
    ;(await again.press('Send')).is(422).shows('You have said this already')
    const ewan = await here.as('administrator')
    const report = await (await ewan.opens('/directory/reports')).follows('Answer')
    ;(await report.press('Answer', { move: 'mend', words: 'True: the gate is locked for good.' })).is(200)
    ;(await opensService(here, 'link-worker')).shows('Closed', 'Put right')
    ;(await report.press('Answer', { move: 'keep', words: 'No' })).is(422).shows('answered already')
    await everythingHolds(here)
  })
})

describe('what staff change by hand', () => {
  test('counts more than any list, says who said it, and shows where a list says otherwise', async t => {
    const here = await town(t)
    ;(await ewanChanges(here, { phone: '', description: 'Dig, or sit.', url: 'green-shed.example' }))
      .is(200)
      .shows('Saved')
    const content = await contentOf(here)
    assert.equal(content['phone'], undefined)
    assert.equal(content['url'], 'https://green-shed.example')
    // What a list says anew is kept, and does not write over it.
    const id = (await pageOfService(here)).split('/').at(-1) ?? ''
    await here.rows(
      `update entry set content = content || '{"phone": "01524 555 666"}', said_at = now() + interval '1 day'
       where service_id = $1 and is_whole`,
      [id],
    )
    await here.inPlace('lune-valley', tx => renew(tx, [id]))
    const page = await opensService(here, 'link-worker')
    page.shows(
      'Dig, or sit.',
      'Checked here',
      'Lune Valley demonstration says: 01524 555 666',
      'by telephone, Ewan Price',
    )
    page.shows('Never checked')
    ;(await ewanChanges(here, { all: ['checked'] })).is(200).doesNotShow('Never checked')
    ;(await ewanChanges(here, {})).is(422).shows('Change something, or say that you checked the rest')
    await everythingHolds(here)
  })

  test('elsewhere: the new postcode gives the new position, and the old one is forgotten', async t => {
    const here = await town(t)
    ;(await ewanChanges(here, { address: '2 Shore Road', postcode: 'LA5 3CF' })).is(200)
    const [moved] = await here.rows<{ x: number; position_from: string; locations: object[] }>(
      `select (position)[0] as x, position_from, content -> 'locations' as locations from service
       where name = 'The Green Shed'`,
    )
    assert.equal(moved?.x, 349600)
    assert.equal(moved?.position_from, 'postcode')
    assert.deepEqual(moved?.locations, [{ address: '2 Shore Road', postcode: 'LA5 3CF' }])
  })

  test('a service whose list lets it go is gone, whatever somebody stated of it', async t => {
    const here = await town(t)
    await ewanChanges(here, { phone: '01524 555 777' })
    const id = (await pageOfService(here)).split('/').at(-1) ?? ''
    await here.rows('update entry set is_gone = true where service_id = $1 and is_whole', [id])
    await here.inPlace('lune-valley', tx => renew(tx, [id]))
    ;(await opensService(here, 'link-worker')).shows(
      'no longer in its source',
      '01524 555 777',
      'Allotment Lane',
    )
  })

  test('a service that no list has is added by hand, checked today', async t => {
    const here = await town(t)
    const form = await (await here.as('administrator')).opens('/directory/new')
    ;(await form.press('Add service', { name: 'Knit together' })).showsProblem(
      'organisation',
      'Enter who runs it',
    )
    const added = await form.press('Add service', {
      name: 'Knit together',
      organisation: 'Halton hall',
      needs: ['loneliness'],
      cost: 'free',
      postcode: 'LA2 3HT',
      how: 'visit',
      status: 'open',
    })
    added.is(200).shows('Service added', 'Free').doesNotShow('Never checked')
    await everythingHolds(here)
  })

  test('two who change it at once both see what the other wrote', async t => {
    const here = await town(t)
    const late = await (await opensService(here, 'administrator')).follows('Change this service')
    await ewanChanges(here, { phone: '01524 555 777' })
    const sent = await late.press('Save', { phone: '01524 555 888', how: 'visit' })
    sent.is(422).shows('Ewan Price saved it', '01524 555 777')
    assert.equal(sent.value('phone'), '01524 555 888')
    ;(await sent.press('Save')).is(200)
    assert.equal((await contentOf(here))['phone'], '01524 555 888')
  })
})

describe('asking providers', () => {
  const asked = async (here: Town) =>
    (
      await here.rows<{ to_address: string }>(`select to_address from message where about = 'provider-asked'`)
    ).map(row => row.to_address)
  const turnOn = async (here: Town) =>
    (await (await here.as('administrator')).opens('/directory/asking')).press('Save', {
      asks: ['yes'],
      waits: ['yes'],
    })

  test('nobody is asked until an administrator turns it on, then each once a month, and not for ever', async t => {
    const here = await town(t)
    await sweep(here)
    assert.deepEqual(await asked(here), [])
    const [all] = await here.rows<{ count: number }>(
      `select count(distinct service.email)::integer as count from service join place using (place_id) where code = 'lune-valley'`,
    )
    const count = all?.count ?? 0
    assert.ok(count > 2)
    ;(await (await here.as('administrator')).opens('/directory/asking')).shows(
      'No provider is asked by email, whatever you import',
      `${count} providers of`,
    )
    await turnOn(here)
    await sweep(here)
    assert.equal((await asked(here)).length, count)
    await sweep(here)
    await sweep(here, { days: 1 })
    assert.equal((await asked(here)).length, count, 'once a month')
    for (let month = 1; month < asking.most + 2; month++) await sweep(here, { days: 32 })
    assert.equal((await asked(here)).length, count * asking.most)
    const told = await messageTo(here, 'ewan.price@lune-valley.example', 'nobody has checked for long')
    assert.match(told.body, /their provider never answered/)
    ;(await (await here.as('administrator')).opens('/directory/health')).shows(
      'Nobody has checked these for long',
      shedName,
    )
    await everythingHolds(here)
  })

  test('at most fifty a day, and whoever answered is left alone for half a year', async t => {
    const here = await town(t)
    await here.rows(
      `insert into service (place_id, name, organisation_name, needs, content, updated_at)
       select place_id, 'Many ' || number, 'Many', '{}', jsonb_build_object('name', 'Many ' || number,
         'organisation', jsonb_build_object('name', 'Many'), 'email', number || '@many.example'), now()
       from place, generate_series(1, 60) as number where code = 'lune-valley'`,
    )
    const { page } = await shedIsAsked(here)
    await (await page.follows('All of this is right')).press('Yes, it is all right')
    const before = (await asked(here)).length
    await turnOn(here)
    await sweep(here)
    assert.equal((await asked(here)).length - before, asking.aDay)
    await sweep(here)
    assert.equal((await asked(here)).length - before, asking.aDay)
    await sweep(here, { days: 1 })
    const all = (await asked(here)).slice(before)
    assert.ok(all.length > asking.aDay)
    assert.equal(new Set(all).size, all.length)
    assert.ok(!all.includes(shed))
  })

  test('by hand once a day, whatever the setting', async t => {
    const here = await town(t)
    await shedIsAsked(here)
    const again = await (await opensService(here, 'administrator')).follows('ask its provider')
    again.shows('They were asked within the last 24 hours')
  })
})
const shedName = 'The Green Shed'

describe('how true the directory is', () => {
  test('counts what is fresh, what waits and what is missing', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const [all] = await here.rows<{ count: number }>(
      `select count(*)::integer as count from service join place using (place_id) where code = 'lune-valley'`,
    )
    const count = all?.count ?? 0
    ;(await ewan.opens('/directory/health'))
      .is(200)
      .shows(`0 % (0 of ${count})`, 'None', 'Never checked', `${count}`)
    await (await opensService(here, 'gp')).press('Still right')
    await ashaReports(here)
    await ewanChanges(here, { address: '', postcode: '' })
    ;(await ewan.opens('/directory/health')).shows(
      `${Math.round(100 / count)} % (1 of ${count})`,
      '1, the oldest for less than a day',
      'Not on the map: 1',
      'The Green Shed, postcode not known',
      'Lune Valley demonstration',
    )
  })

  test('tries each web address once a month, only where it is wanted, and names those that lead nowhere', async t => {
    const here = await town(t)
    await ewanChanges(here, { url: 'https://green-shed.example/gone' })
    const [place] = await here.rows<{ place_id: number }>(
      `select place_id from place where code = 'lune-valley'`,
    )
    const tried: string[] = []
    const run = (heard: Heard) =>
      checkLinks(here.app.ground, place?.place_id ?? 0, async url => {
        tried.push(url)
        return Promise.resolve(heard)
      })
    await run({ status: 404 })
    assert.deepEqual(tried, [], 'nobody wants it yet')
    const ewan = await here.as('administrator')
    await (await ewan.opens('/directory/asking')).press('Save', { links: ['yes'], waits: ['yes'] })
    await run({ status: 404 })
    await run({ status: 404 })
    assert.deepEqual(tried, ['https://green-shed.example/gone'])
    ;(await ewan.opens('/directory/health')).shows('lead nowhere: 1', 'There is no such page. Since')
    await here.rows('update place set clock_ahead_seconds = $1', [31 * 86_400])
    await run({ status: 200 })
    assert.equal(tried.length, 2)
    ;(await ewan.opens('/directory/health')).shows('lead nowhere: 0')
    await everythingHolds(here)
  })
})
