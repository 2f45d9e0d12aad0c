/** Finding the right place through the front door: by anybody, and for a person on the caseload. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { countWords } from '../../src/features/finding/count-words.ts'
import { scoreOf } from '../../src/features/finding/order.ts'
import { search } from '../../src/features/finding/search.ts'
import { settingOf } from '../../src/features/finding/setting.ts'
import { wantedIn } from '../../src/features/finding/wanted.ts'
import { verdictOf } from '../../src/features/finding/wishes.ts'
import { margaretIsIntroduced, margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const namesIn = (page: Shown) => page.page.querySelectorAll('h3 a').map(link => link.text)
const find = (here: Town, query: string) => here.stranger().opens(`/find?${query}`)

describe('anybody finds a place', () => {
  test('in her own words, with the reasons, and without signing in', async t => {
    const here = await town(t)
    const found = (
      await find(here, 'q=I+cant+get+out+since+my+hip+and+want+someone+to+talk+to&near=LA1+8GS')
    ).is(200)
    found.shows('it helps with', 'minutes’ walk', 'it is free', 'Samaritans')
    assert.match(found.html, /Leave this page quickly/)
    assert.ok(namesIn(found).includes('Tea and talk'), found.text)
    const service = await found.follows('Tea and talk')
    service.shows('An open table every morning', 'It comes from Lune Valley demonstration (Made up)')
    assert.match(service.html, /application\/ld\+json/)
    assert.doesNotMatch(service.html, /noindex/)
    assert.match(found.html, /noindex/)
  })

  const words: [typed: string, shows: RegExp, first: string][] = [
    ['gardning', /We looked for: gardening/, 'The Green Shed'],
    ['berevement', /We looked for: bereavement/, 'Tea and talk'],
    ['garddio', /garddio|We looked for/, 'The Green Shed'],
    ['singing', /it fits “singing”/, 'Heysham singing group'],
  ]
  for (const [typed, shows, first] of words)
    test(`“${typed}”`, async t => {
      const here = await town(t)
      const found = await find(here, `q=${typed}&near=LA1+8GS`)
      assert.match(found.text, shows)
      assert.ok(namesIn(found).slice(0, 2).includes(first), namesIn(found).join())
    })

  test('what she does not want is left out, said, and one click away', async t => {
    const here = await town(t)
    const found = await find(here, 'q=company+but+not+gardening&near=LA1+8GS')
    found.shows('Not: gardening')
    const ruledOut = await found.follows('See what was ruled out, and why')
    assert.ok(!namesIn(found).some(name => namesIn(ruledOut).includes(name)))
  })

  test('wishes rule out only what is known not to fit, and say why', async t => {
    const here = await town(t)
    const found = await find(here, 'q=company&day=sa&cost=free&access=step-free&near=LA1+8GS')
    found.shows('More choices: free, Saturday, step-free')
    const ruledOut = await found.follows('See what was ruled out, and why')
    ruledOut.shows('it is not open on Saturday')
    ;(await ruledOut.follows('Back to what fits')).is(200)
  })

  test('nothing fits: it says which wish to let go, and what is left then', async t => {
    const here = await town(t)
    const none = await find(here, 'need=loneliness&day=su&near=LA1+8GS')
    none.shows('Nothing we know of fits all of this', 'You could let go of one thing')
    const looser = await none.follows('Without “Sunday”')
    assert.ok(namesIn(looser).length > 0)
  })

  test('a wish that was only heard can be let go too, and the place is kept', async t => {
    const here = await town(t)
    const none = await find(here, 'q=company+on+a+sunday&near=FY7+3KW&place=wyre-coast')
    none.shows('Only: Sunday', 'Nothing we know of fits all of this')
    const looser = await none.follows('Without “Sunday”')
    assert.deepEqual(namesIn(looser), ['Kittiwake kitchen'])
  })

  test('minutes want somewhere to start: a postcode, or a town in the words', async t => {
    const here = await town(t)
    const asks = 'Enter a postcode, so that we know where the minutes start'
    ;(await find(here, 'q=company&within=20')).shows(asks)
    ;(await find(here, 'q=company+in+lancaster&within=20')).doesNotShow(asks)
  })

  test('a service that became part of another leads there, and engines do not list it', async t => {
    const here = await town(t)
    const ids = await here.rows<{ service_id: string }>(
      `select service_id from service where name in ('Tea and talk', 'The Green Shed') order by name`,
    )
    await here.rows(`update service set merged_into = $1 where service_id = $2`, [
      ids[1]?.service_id,
      ids[0]?.service_id,
    ])
    const old = await here.stranger().opens(`/find/${ids[0]?.service_id}`)
    old.is(200).shows('This is part of another entry now')
    assert.match(old.html, /noindex/)
    ;(await old.follows('See what we know today')).shows('A shared garden')
  })

  test('the same search gives the same order, from another place its own', async t => {
    const here = await town(t)
    const query = 'q=friends+and+company&near=LA1+8GS'
    const first = namesIn(await find(here, query))
    assert.ok(first.length > 2)
    for (let tries = 0; tries < 3; tries++) assert.deepEqual(namesIn(await find(here, query)), first)
    const other = await find(here, `${query}&place=wyre-coast`)
    assert.ok(namesIn(other).length > 0)
    assert.ok(!namesIn(other).some(name => first.includes(name)))
    const theirs = other.page.querySelector('h3 a')?.getAttribute('href') ?? ''
    assert.match(theirs, /\?place=wyre-coast$/)
    ;(await here.stranger().opens(theirs)).is(200)
    ;(await here.stranger().opens(theirs.replace('wyre-coast', 'lune-valley'))).is(404)
  })

  const odd: [title: string, query: string, shows: string][] = [
    ['nothing at all', 'q=', 'found'],
    ['ten thousand words', `q=${'alone+'.repeat(10_000)}`, '200 letters or fewer'],
    [
      'quotes and operators',
      `q=${encodeURIComponent(`"a' & | ! (b:* <-> c) \\ ; drop table service --`)}`,
      'found',
    ],
    ['only operators', `q=${encodeURIComponent(`!!! ((( &&& :*`)}`, 'found'],
    ['another script', `q=${encodeURIComponent('بستنی 孤独 одиночество')}`, 'found'],
    ['a postcode that is none', 'q=tea&near=banana', 'full UK postcode'],
    ['a postcode nobody knows', 'q=tea&near=ZZ1+1ZZ', 'We do not know where ZZ1 1ZZ is'],
    ['a negative distance', 'q=tea&within=-1', 'between 1 and 240'],
    ['a page past the end', 'q=company&page=999', 'There is no page 999'],
    [
      'wishes that contradict each other',
      'q=company&age=3&cost=free&where=online&day=su&time=evening',
      'found',
    ],
  ]
  for (const [title, query, shows] of odd)
    test(`${title}: a page that says what to do`, async t => {
      const here = await town(t)
      ;(await find(here, query)).is(200).shows(shows)
    })

  test('how the order is made stands there, with its points', async t => {
    const here = await town(t)
    ;(await here.stranger().opens('/find/order')).shows('60', 'Nobody can pay to come first')
  })

  test('the map is a drawing of ours: nobody else learns where somebody lives', async t => {
    const here = await town(t)
    const found = await find(here, 'q=company&near=LA1+8GS')
    assert.ok(found.page.querySelectorAll('.app-map svg a').length > 1)
    for (const part of found.page.querySelectorAll('img, script, link, iframe'))
      assert.doesNotMatch(part.getAttribute('src') ?? part.getAttribute('href') ?? '', /^https?:/)
  })
})

describe('a refuge', () => {
  test('is found for what it does, and never by or with where it is', async t => {
    const here = await town(t)
    await here.rows(
      `update service set content = jsonb_set(content, '{locations}',
        '[{"address": "Curlew Cottage, Hidden Lane", "postcode": "LA1 8HM", "isConfidential": true}]'),
        postcode = null, area = null, position = null, position_from = null where name = 'Tea and talk'`,
    )
    for (const query of ['q=Curlew+Cottage', 'q=hidden+lane', 'q=tea+and+talk&near=LA1+8HM']) {
      const found = await find(here, query)
      assert.doesNotMatch(found.html.replace(/value="[^"]*"/g, ''), /Curlew Cottage, Hidden Lane/)
      if (!query.includes('tea')) assert.ok(!namesIn(found).includes('Tea and talk'))
    }
    const page = await (await find(here, 'q=tea+and+talk')).follows('Tea and talk')
    assert.doesNotMatch(page.html, /Curlew|Hidden Lane|LA1 8HM|openstreetmap/)
  })
})

describe('for a person on the caseload', () => {
  test('what suits her is asked once, and every search starts from it', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await asha.opens(`${record}/what-suits`)
    const after = await form.press('Save', {
      interests: 'singing',
      hard: 'Stairs, and going out after dark',
      tried: 'Bingo, too loud',
      travels_by: 'bus',
      travels_minutes: '90',
      days: ['mo', 'tu'],
      pays: 'any',
      access: ['step-free'],
    })
    after.shows(
      'Saved what suits them',
      'Hard for Margaret: Stairs, and going out after dark',
      'Tried before: Bingo',
    )
    after.shows('More choices: Monday or Tuesday', 'step-free', 'Offer these as a choice. Margaret decides')
    assert.equal(namesIn(after)[0], 'Heysham singing group')
    const again = await asha.opens(`${record}/services?need=loneliness`)
    again.shows('it helps with loneliness and connection', 'step-free is not confirmed')
    const choose = await again.follows(`Choose ${namesIn(again)[0]}`)
    choose.is(200).shows('Loneliness and connection')
    const [audit] = await here.rows<{ count: string }>(
      `select count(*) from audit where what = '/people/:person/what-suits' and action = 'write'`,
    )
    assert.equal(audit?.count, '1')
  })

  test('nobody is told that her own postcode is wrong', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    await here.rows(`update person set postcode = 'ZZ1 1ZZ' where first_name = 'Margaret'`)
    const found = await (await here.as('link-worker')).opens(`${record}/services?need=loneliness`)
    found.doesNotShow('There is a problem').shows('We do not know where Margaret lives on the map')
    const typed = await (await here.as('link-worker')).opens(`${record}/services?q=company&near=ZZ9+9ZZ`)
    typed.shows('We do not know where ZZ9 9ZZ is')
  })

  test('two link workers write it: the second sees both', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const [one, other] = [await asha.opens(`${record}/what-suits`), await asha.opens(`${record}/what-suits`)]
    await one.press('Save', { interests: 'choir' })
    const late = await other.press('Save', { interests: 'chess' })
    late.is(422).shows('Somebody else saved this while you were writing')
    assert.equal(late.value('interests'), 'chess')
    assert.match(late.text, /choir/)
  })

  test('what she was introduced to before comes later, and the other team finds nothing', async t => {
    const here = await town(t)
    const { record } = await margaretIsIntroduced(here)
    const asha = await here.as('link-worker')
    const scoreOfShed = async (tried: readonly string[]) =>
      here.inPlace('lune-valley', async tx => {
        const { wanted } = wantedIn(new URLSearchParams('need=loneliness'))
        const { services } = await search(tx, {
          wanted,
          setting: await settingOf(tx, wanted),
          page: 1,
          size: 20,
          tried,
        })
        return services.find(({ name }) => name === 'The Green Shed')
      })
    const fresh = await scoreOfShed([])
    const tried = await scoreOfShed([fresh?.service_id ?? ''])
    assert.equal((fresh?.score ?? 0) - (tried?.score ?? 0), 8)
    ;(await asha.opens(`${record}/services`)).is(200)
    const ben = await here.as('other-link-worker')
    ;(await ben.opens(`${record}/services`)).is(404)
    ;(await ben.opens(`${record}/what-suits`)).is(404)
  })

  test('travel that is no number is said beside its question, and nothing is lost', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const form = await (await here.as('link-worker')).opens(`${record}/what-suits`)
    const wrong = await form.press('Save', { travels_minutes: 'half an hour', interests: 'tea' })
    wrong.is(422).showsProblem('travels_minutes', 'Minutes must be a number between 1 and 240')
    assert.equal(wrong.value('interests'), 'tea')
  })
})

test('the order of the database is the order of the formula', async t => {
  const here = await town(t)
  await here.rows(`update service set assured_at = now() - interval '7 months' where name = 'The Green Shed'`)
  await here.rows(`update service set status = 'paused' where name = 'Walking together'`)
  for (const query of [
    'need=loneliness&near=LA1+8GS&cost=free&day=tu',
    'need=bereavement',
    'near=LA4+3PR&by=car&open=yes',
  ])
    await here.inPlace('lune-valley', async tx => {
      const { wanted } = wantedIn(new URLSearchParams(query))
      const { services, wishes } = await search(tx, {
        wanted,
        setting: await settingOf(tx, wanted),
        page: 1,
        size: 50,
      })
      assert.ok(services.length > 0, query)
      for (const service of services) {
        const without = {
          asked: 0,
          distance: service.distance,
          isOnline: service.facets.includes('where:online'),
          isNamed: false,
          cost: service.cost,
          status: service.status,
          checkedMonths:
            service.checked_on && service.checked_on.until(tx.today, { largestUnit: 'months' }).months,
          verdicts: wishes.map(wish => verdictOf(wish, service)),
          isTried: false,
        }
        // What is left is for what was asked: need alone, which counts a fifth of sixty.
        const asked = service.score - scoreOf(without, wanted.by)
        assert.ok(
          wanted.needs.length === 0 ? Math.abs(asked) < 1e-6 : Math.abs(asked - 12) < 1e-6,
          `${service.name}: ${asked}`,
        )
      }
    })
})

test('a word that no entry has tells none from another, and takes little from what was asked', async t => {
  const here = await town(t)
  const [place] = await here.rows<{ place_id: number }>(
    `select place_id from place where code = 'lune-valley'`,
  )
  await countWords(here.app.ground, place?.place_id ?? 0)
  const first = (q: string) =>
    here.inPlace('lune-valley', async tx => {
      const { wanted } = wantedIn(new URLSearchParams({ q }))
      const found = await search(tx, { wanted, setting: await settingOf(tx, wanted), page: 1, size: 1 })
      return found.services[0]
    })
  const [plain, story] = [await first('shed'), await first('shed zyzzyva qwerty')]
  assert.ok(plain && story)
  assert.equal(story.name, plain.name)
  assert.ok(plain.score - story.score < 4, `${plain.score} and ${story.score}`)
})

test('words are counted anew: a service of an earlier version is found again', async t => {
  const here = await town(t)
  await here.rows(`update service set facets = '{}' where name = 'Tea and talk'`)
  assert.ok(!namesIn(await find(here, 'need=bereavement')).includes('Tea and talk'))
  const [place] = await here.rows<{ place_id: number }>(
    `select place_id from place where code = 'lune-valley'`,
  )
  await countWords(here.app.ground, place?.place_id ?? 0)
  assert.ok(namesIn(await find(here, 'need=bereavement')).includes('Tea and talk'))
  const counted = await here.rows<{ services: number }>(
    `select services from search_word where word = 'need:bereavement' and place_id = ${place?.place_id}`,
  )
  assert.ok((counted[0]?.services ?? 0) > 0)
})
