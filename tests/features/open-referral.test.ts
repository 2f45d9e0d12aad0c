/**
 * The feed that everybody may read: each point that a conformance run of Open Referral UK checks (the list is in the
 * README beside the schemas), and how it answers who has the answer already, or asks for what cannot be.
 */
import assert from 'node:assert/strict'
import { after, before, describe, test, type TestContext } from 'node:test'
import { resources } from '../../src/api/open-referral/resources/all.ts'
import { state } from '../../src/features/directory/checks/human.ts'
import { bringsIn } from '../support/imports.ts'
import {
  asks,
  asksAll,
  asksPage,
  bringsInServices,
  listed,
  validatorSays,
  type Page,
  type Thing,
} from '../support/open-referral.ts'
import { sharedData } from '../support/shared-data.ts'
import { town, type Town } from '../support/town.ts'

const lists = resources.filter(one => one.isList).map(({ path, schema }) => ({ path, schema }))
const itemSchemas: Record<string, string> = Object.fromEntries(
  resources.filter(one => one.path.endsWith('/{id}')).map(({ path, schema }) => [path.slice(0, -5), schema]),
)

describe('the feed', () => {
  let here: Town
  const closers: (() => Promise<void>)[] = []
  before(async () => {
    here = await town({ after: close => void closers.push(close) })
    const admin = await here.as('administrator')
    await bringsInServices(
      here,
      admin,
      Array.from({ length: 130 }, (_, index) => listed(index + 1)),
    )
  })
  after(async () => {
    for (const close of closers) await close()
  })
  const withSchemas = (t: TestContext) => sharedData(t, 'schemas') !== undefined

  test('1: the root says the version, the profile and where its description is', async t => {
    for (const path of ['', '/']) {
      const { status, content } = await asks(here, path)
      assert.equal(status, 200)
      const { version, profile, openapi_url: description } = content as Record<string, string>
      assert.equal(version, 'HSDS-UK-3.0')
      assert.ok(URL.canParse(profile ?? ''))
      const described = await asks(here, new URL(description ?? '').pathname.replace('/open-referral', ''))
      const { paths, openapi, info } = described.content as Record<string, Record<string, unknown>>
      assert.match(JSON.stringify(openapi), /^"3\.1/)
      assert.equal(info?.['version'], version)
      assert.deepEqual(
        Object.keys(paths ?? {}),
        resources.map(resource => resource.path),
      )
    }
    if (withSchemas(t)) assert.deepEqual(validatorSays((await asks(here, '')).content, 'api_details'), [])
  })

  test('2: every list of the standard is there, with every parameter of its description', async () => {
    const paths = resources.map(one => one.path)
    const ofStandard = ['services', 'taxonomies', 'taxonomy_terms', 'service_at_locations', 'organizations']
    for (const name of ofStandard)
      assert.ok(paths.includes(`/${name}`) && paths.includes(`/${name}/{id}`), name)
    const ofServices =
      'page per_page search taxonomy_id taxonomy_term_id minimum_age maximum_age start_time end_time day'.split(
        ' ',
      )
    const takes = (path: string) => resources.find(one => one.path === path)?.takes ?? []
    for (const name of ofServices) {
      assert.ok(takes('/services').includes(name as never), name)
      assert.ok(takes('/service_at_locations').includes(name as never), name)
    }
    for (const name of ['postcode', 'proximity'])
      assert.ok(takes('/service_at_locations').includes(name as never), name)
  })

  test('3 and 5: the first, a middle and the last page have the envelope and pass the schema', async t => {
    for (const { path, schema } of lists) {
      const first = await asksPage(here, `${path}?per_page=5`)
      assert.ok(first.total_items > 0, `${path} is empty`)
      const middle = Math.ceil(first.total_pages / 2)
      for (const number of new Set([1, middle, first.total_pages])) {
        const page = await asksPage(here, `${path}?per_page=5&page=${number}`)
        const { contents, ...envelope } = page
        assert.deepEqual(envelope, {
          total_items: first.total_items,
          total_pages: Math.ceil(first.total_items / 5),
          page_number: number,
          size: contents.length,
          first_page: number === 1,
          last_page: number === first.total_pages,
          empty: false,
        })
        assert.equal(contents.length, number < first.total_pages ? 5 : first.total_items - (number - 1) * 5)
        if (withSchemas(t)) {
          // The list of organisations is described by one of its rows.
          const said = schema === 'organization_list' ? contents : [page]
          assert.deepEqual(
            said.flatMap(one => validatorSays(one, schema)),
            [],
            path,
          )
        }
      }
    }
  })

  test('3: the pages together are the whole list, each thing once', async () => {
    for (const { path } of lists) {
      const { total_items: total } = await asksPage(here, path)
      const pages: Thing[] = []
      for (let number = 1; pages.length < total; number++) {
        const { contents } = await asksPage(here, `${path}?per_page=17&page=${number}`)
        assert.ok(contents.length > 0, `${path} ends too early`)
        pages.push(...contents)
      }
      assert.equal(new Set(pages.map(({ id }) => id)).size, total, path)
    }
    const [counted] = await here.rows<{ count: string }>(
      `select count(*) from service where merged_into is null and place_id = (select min(place_id) from place)`,
    )
    assert.equal((await asksPage(here, '/services')).total_items, Number(counted?.count))
  })

  test('4: every id of a list opens what it names, and that passes the schema', async t => {
    for (const { path } of lists)
      for (const { id, name } of (await asksPage(here, `${path}?per_page=20`)).contents) {
        const { status, content } = await asks(here, `${path}/${id}`)
        assert.equal(status, 200, `${path}/${id}`)
        assert.equal((content as Thing).id, id)
        assert.equal((content as Thing).name, name)
        const schema = itemSchemas[path] ?? ''
        if (withSchemas(t)) assert.deepEqual(validatorSays(content, schema), [], `${path}/${id}`)
      }
  })

  test('5: nothing that is asked is answered by a fault', async () => {
    const odd = [
      '%00',
      '%ff',
      '-1',
      '1e9',
      'null',
      '[]',
      "'",
      '%E2%80%AE',
      '9'.repeat(300),
      '*',
      'NaN',
      '0x10',
    ]
    for (const { path, takes } of resources)
      for (const value of odd) {
        const item = path.replace('{id}', value)
        const all = [
          item,
          ...takes.map(name => `${path.replace('{id}', crypto.randomUUID())}?${name}=${value}`),
        ]
        for (const address of all) {
          const { status, text } = await asks(here, address)
          assert.ok([200, 400, 404].includes(status), `${address} answered ${status}: ${text}`)
        }
      }
  })

  test('6: the same thing has the same id from one request to the next, in a list and alone', async () => {
    const [one, other] = [
      await asksAll(here, '/services?full=true'),
      await asksAll(here, '/services?full=true'),
    ]
    assert.deepEqual(one, other)
    const alone = await asks(here, `/services/${one[3]?.id}`)
    assert.deepEqual(alone.content, one[3])
    const ids = JSON.stringify(one).match(/"id":"[^"]+"/g) ?? []
    assert.ok(ids.length > 1000)
  })

  test('7: it is open to every website without a key, and to no other way of asking', async () => {
    const { headers } = await asks(here, '/services', { origin: 'https://elsewhere.example' })
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
    const before = await here.stranger().request('/open-referral/services', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' },
    })
    assert.equal(before.status, 204)
    assert.equal(before.headers.get('access-control-allow-origin'), '*')
    assert.match(before.headers.get('access-control-allow-methods') ?? '', /GET/)
    const sent = await here.stranger().request('/open-referral/services', { method: 'POST' })
    assert.equal(sent.status, 405)
    assert.match(await sent.text(), /This feed is for reading/)
    assert.ok(here.logged.some(line => line.includes('/open-referral/services')))
  })
})

describe('who asks again', () => {
  test('is told that nothing has changed, until something has', async t => {
    const here = await town(t)
    const admin = await here.as('administrator')
    await bringsInServices(here, admin, [listed(1), listed(2)])
    const paths = ['', '/openapi.json', '/download/directory.zip', ...lists.map(({ path }) => path)]
    const tags = new Map<string, string>()
    for (const path of paths) {
      const { headers, status } = await asks(here, path)
      assert.equal(status, 200)
      tags.set(path, headers.get('etag') ?? '')
    }
    const again = async (path: string) =>
      (await asks(here, path, { 'if-none-match': tags.get(path) ?? '' })).status
    for (const path of paths) assert.equal(await again(path), 304, path)
    assert.equal((await asks(here, '', { 'if-none-match': `"other", W/${tags.get('')}` })).status, 304)

    const changes: [what: string, change: () => Promise<unknown>][] = [
      ['an import', () => bringsInServices(here, admin, [listed(1), listed(2, { name: 'Louder' })])],
      ['a service gone from its source', () => bringsInServices(here, admin, [listed(1)])],
      ['a check by a human', () => checksOne(here)],
      ['a word of staff', () => statesOne(here)],
      ['a taxonomy', () => bringsIn(here, admin, { name: 'ukcat.csv', content: taxonomy })],
    ]
    for (const [what, change] of changes) {
      const { headers } = await asks(here, '/services')
      await change()
      const after = await asks(here, '/services', { 'if-none-match': headers.get('etag') ?? '' })
      assert.equal(after.status, 200, what)
    }
  })

  test('is told by the date, once the directory has stood still', async t => {
    const here = await town(t)
    assert.equal((await asks(here, '/services')).headers.get('last-modified'), null)
    await new Promise(resolve => setTimeout(resolve, 2100))
    const { headers } = await asks(here, '/services')
    const last = headers.get('last-modified') ?? ''
    assert.ok(Math.abs(Date.parse(last) - Date.now()) < 60_000, last)
    assert.equal((await asks(here, '/services', { 'if-modified-since': last })).status, 304)
    const before = new Date(Date.parse(last) - 1000).toUTCString()
    assert.equal((await asks(here, '/services', { 'if-modified-since': before })).status, 200)
    await bringsInServices(here, await here.as('administrator'), [listed(1)])
    assert.equal((await asks(here, '/services', { 'if-modified-since': last })).status, 200)
  })
})

/** Somebody here checks the first service. */
async function checksOne(here: Town): Promise<void> {
  const { contents } = await asksPage(here, '/services')
  const worker = await here.as('link-worker')
  const page = await worker.opens(`/directory/${contents[0]?.id}/right`)
  ;(await page.press('Still right')).shows('It counts as checked today')
}

const taxonomy = 'Code,tag,Category,Subcategory,Level\nSO,Social,Social,,1\nSO2,Singing,Social,Singing,2\n'

/** Somebody here knows better what it is called. */
async function statesOne(here: Town): Promise<void> {
  const { contents } = await asksPage(here, '/services')
  await here.inPlace('lune-valley', tx =>
    state(tx, 'staff', contents[0]?.id ?? '', { stated: { alert: 'Full until March' } }),
  )
}

describe('what cannot be', () => {
  test('a wrong parameter is named, with what it must be', async t => {
    const here = await town(t)
    const wrong: [query: string, parameter: string, words: string][] = [
      ['page=0', 'page', 'a whole number from 1'],
      ['page=two', 'page', 'a whole number from 1'],
      ['per_page=1.5', 'per_page', 'a whole number from 1'],
      ['day=Blursday', 'day', 'one of MO, TU'],
      ['start_time=25:00', 'start_time', 'like 09:30'],
      ['end_time=late', 'end_time', 'like 09:30'],
      ['minimum_age=-3', 'minimum_age', 'a number from 0'],
      ['modified_after=yesterday', 'modified_after', 'a date and time'],
      ['full=maybe', 'full', 'true or false'],
      ['proximity=100', 'postcode', 'measured from a postcode'],
      ['postcode=nowhere&proximity=100', 'postcode', 'a full postcode'],
      ['postcode=ZE3%209JZ&proximity=100', 'postcode', 'Nobody told this directory where ZE3 9JZ is'],
    ]
    for (const [query, parameter, words] of wrong) {
      const { status, content, headers } = await asks(here, `/service_at_locations?${query}`)
      assert.equal(status, 400, query)
      assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/)
      assert.equal(headers.get('etag'), null)
      const problem = content as Record<string, unknown>
      assert.equal(problem['parameter'], parameter)
      assert.ok(String(problem['detail']).includes(words), String(problem['detail']))
    }
  })

  test('a page past the end is empty, and says how many there are', async t => {
    const here = await town(t)
    const { total_items: total } = await asksPage(here, '/services')
    const { contents, ...envelope } = await asksPage(here, '/services?page=1000&per_page=4')
    assert.deepEqual(contents, [])
    assert.deepEqual(envelope, {
      total_items: total,
      total_pages: Math.ceil(total / 4),
      page_number: 1000,
      size: 0,
      first_page: false,
      last_page: true,
      empty: true,
    })
  })

  test('an id that names nothing, and an address that is none, are not there', async t => {
    const here = await town(t)
    for (const { path } of lists)
      for (const id of [crypto.randomUUID(), 'none', '%F0%9F%92%A9']) {
        const { status, content } = await asks(here, `${path}/${id}`)
        assert.equal(status, 404, `${path}/${id}`)
        assert.equal((content as Record<string, unknown>)['status'], 404)
      }
    assert.equal((await asks(here, '/reviews')).status, 404)
  })

  test('so many on a page and no more, and the envelope says it', async t => {
    const here = await town(t)
    const page: Page = await asksPage(here, '/taxonomy_terms?per_page=1000000')
    assert.equal(page.total_pages, Math.ceil(page.total_items / 500))
  })

  test('two downloads run at the same time; the next one waits until one of them has ended', async t => {
    const here = await town(t)
    const begins = () => here.stranger().request('/open-referral/download/directory.zip')
    const running = [await begins(), await begins()]
    const third = await begins()
    assert.equal(third.status, 503)
    assert.equal(third.headers.get('retry-after'), '60')
    assert.equal(third.headers.get('etag'), null)
    assert.match(await third.text(), /Others are downloading/)
    const [one, other] = running
    await one?.body?.cancel()
    // What was being read from the database for it is waited for.
    let fourth = await begins()
    for (let tries = 0; fourth.status === 503 && tries < 100; tries++) {
      await new Promise(resolve => setTimeout(resolve, 50))
      fourth = await begins()
    }
    assert.equal(fourth.status, 200)
    for (const answer of [other, fourth]) assert.ok((await answer?.arrayBuffer())?.byteLength)
    assert.equal((await begins()).status, 200)
  })

  test('another place has its own feed', async t => {
    const here = await town(t)
    const places = await here.rows<{ code: string }>('select code from place order by place_id')
    const [, other] = places
    const own = await asksAll(here, '/services')
    const theirs = await asksAll(here, `/services?place=${other?.code}`)
    assert.ok(own.length > 0 && theirs.length > 0)
    assert.deepEqual(
      own.filter(({ id }) => theirs.some(one => one.id === id)),
      [],
    )
    const { content } = await asks(here, `?place=${other?.code}`)
    assert.match(
      String((content as Record<string, unknown>)['openapi_url']),
      new RegExp(`place=${other?.code}$`),
    )
    assert.equal((await asks(here, `/services/${theirs[0]?.id}`)).status, 404)
  })
})
