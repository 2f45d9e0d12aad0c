/** A small provider keeps what we say of it right from a telephone, without an account, in two taps. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  changeByProvider,
  confirmRight,
  openOrCloseByProvider,
  pauseByProvider,
} from '../../src/features/directory/providers/answers.ts'
import { providerLinkOf, type ProviderLink } from '../../src/features/directory/providers/link.ts'
import { NotFound } from '../../src/platform/errors.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { census, difference, everythingHolds } from '../support/census.ts'
import {
  ewanChanges,
  opensService,
  pageOfService,
  shed,
  shedIsAsked,
  shedOpensItsLink,
  shedProposes,
  sweep,
} from '../support/listings.ts'
import { linkIn, messageTo } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const contentOf = async (here: Town, name = 'The Green Shed') =>
  (
    await here.rows<{ content: Record<string, unknown>; status: string; assured_by: string | null }>(
      'select content, status, assured_by from service where name = $1',
      [name],
    )
  )[0]

describe('a provider without an account', () => {
  test('says in two taps that all of it is right, and is thanked with what comes next', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    page.shows('The Green Shed', 'Is it still right?', '01524 555 401')
    assert.equal((await contentOf(here))?.assured_by, null, 'opening a link says nothing')
    const done = await (await page.follows('All of this is right')).press('Yes, it is all right')
    done.is(200).shows('Thank you', 'We ask you again in 6 months')
    assert.equal((await contentOf(here))?.assured_by, 'provider')
    ;(await opensService(here, 'link-worker'))
      .shows('Last checked', 'by its link, the provider')
      .doesNotShow('Never checked')
    await everythingHolds(here)
  })

  test('is full until a month with a second tap, and is open again on its first day', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    const months = await page.follows('We are full or on a break')
    const [first] = months.page.querySelectorAll('button[name=until]')
    assert.ok(first)
    const until = first.getAttribute('value') ?? ''
    const done = await months.press(first.text.trim(), { until, words: 'The roof is being mended.' })
    done.is(200).shows('People see it now')
    assert.equal((await contentOf(here))?.status, 'paused')
    ;(await opensService(here, 'link-worker')).shows(
      'Full or on a break',
      'It takes people again from 1',
      'The roof is being mended.',
    )
    const days = Temporal.Now.plainDateISO('Europe/London').until(Temporal.PlainDate.from(until)).days
    await here.rows('update place set clock_ahead_seconds = $1', [(days - 1) * 86_400])
    await sweep(here)
    assert.equal((await contentOf(here))?.status, 'paused', 'not a day early')
    await sweep(here, { days: 1 })
    const after = await contentOf(here)
    assert.equal(after?.status, 'open')
    assert.equal(after?.content['alert'], undefined)
    await everythingHolds(here)
  })

  test('a month has to be chosen: the page says so', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    const months = await page.follows('We are full or on a break')
    const button = months.page.querySelector('button[name=until]')?.text.trim() ?? ''
    ;(await months.press(button, { until: '2020-01-01' })).showsProblem(
      'until-1',
      'Select from when you take people again',
    )
  })

  test('a change waits until an administrator has read it, who takes over a part and says why', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    const form = await page.follows('Change something')
    const sent = await form.press('Send', {
      phone: '01524 555 499',
      description: 'Come and dig!',
      url: 'shed.example',
      hours: 'Monday 2pm to 4pm',
    })
    sent.is(200).shows('We read your change before people see it')
    ;(await sent.follows('Back to what we say')).shows(
      'You sent us a change',
      'phone',
      'web address',
      '01524 555 401',
    )
    assert.equal((await contentOf(here))?.content['phone'], '01524 555 401')
    const ewan = await here.as('administrator')
    const proposal = await (await ewan.opens('/directory/proposals')).follows('The Green Shed')
    proposal.shows('01524 555 499', '01524 555 401', 'https://shed.example')
    const part = { fields: ['phone', 'url', 'schedules'], move: 'approve' }
    ;(await proposal.press('Answer', part)).is(422).shows('Write to the provider why')
    const words = 'The description before said more.'
    ;(await proposal.press('Answer', { ...part, words })).is(200).shows('Approved. The provider is told')
    const after = await contentOf(here)
    assert.equal(after?.content['phone'], '01524 555 499')
    assert.equal(after?.content['url'], 'https://shed.example')
    ;(await opensService(here, 'link-worker')).shows('Monday 2pm to 4pm')
    assert.match(String(after?.content['description']), /^A shared garden/)
    assert.match(
      (await messageTo(here, shed, 'Your change is shown')).body,
      /a part of your change[^]*said more/,
    )
    await everythingHolds(here)
  })

  test('a change counts at once where the place does not want to read it first', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    ;(await (await ewan.opens('/directory/asking')).press('Save', { waits: [] })).is(200)
    const sent = await shedProposes(here)
    sent.shows('People see it now')
    assert.equal((await contentOf(here))?.content['phone'], '01524 555 499')
  })

  test('a second change joins the first that nobody has read', async t => {
    const here = await town(t)
    await shedProposes(here)
    const { page } = await shedOpensItsLink(here)
    await (await page.follows('Change something')).press('Send', { howToJoin: 'Just come.' })
    const rows = await here.rows<{ status: string; fields: object }>(
      'select status, fields from proposal order by at, status desc',
    )
    assert.deepEqual(
      rows.map(row => [row.status, Object.keys(row.fields).toSorted()]),
      [
        ['replaced', ['phone']],
        ['open', ['howToJoin', 'phone']],
      ],
    )
  })

  test('closing waits as a change does, and the provider is told no with the reason', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    ;(await (await page.follows('We have closed')).press('Yes, we have closed')).shows('We read your change')
    assert.equal((await contentOf(here))?.status, 'open')
    const ewan = await here.as('administrator')
    const proposal = await (await ewan.opens('/directory/proposals')).follows('The Green Shed')
    await proposal.press('Answer', { move: 'decline', words: 'You told us on the phone that you go on.' })
    assert.match((await messageTo(here, shed, 'About your change')).body, /on the phone/)
    assert.equal((await contentOf(here))?.status, 'open')
  })
})

describe('a link opens the services of its address, and nothing else', () => {
  test('not the service of another provider, by whatever address', async t => {
    const here = await town(t)
    const { visitor, link } = await shedIsAsked(here)
    const other = (await pageOfService(here, 'Tea and talk')).split('/').at(-1)
    for (const page of ['', '/right', '/change', '/break', '/open', '/closed'])
      assert.equal((await visitor.opens(`${link}${page}?service=${other}`)).status, 404, page)
    const before = await census(here)
    const form = await visitor.opens(`${link}/closed`)
    const { to, init } = form.filled('Yes, we have closed')
    assert.equal((await visitor.request(`${to}?service=${other}`, init)).status, 404)
    assert.deepEqual(difference(before, await census(here)), {})
  })

  test('nor its own once the address is not theirs any more', async t => {
    const here = await town(t)
    const { page, visitor, link } = await shedIsAsked(here)
    const form = await page.follows('Change something')
    ;(await ewanChanges(here, { email: 'new@green-shed.example' })).is(200)
    assert.equal((await form.press('Send', { phone: '01524 555 499' })).status, 404)
    ;(await visitor.opens(link)).is(200).shows('nothing under your email address')
  })

  test('not after sixty days: then a new one goes to the same address', async t => {
    const here = await town(t)
    const { page, visitor, link } = await shedIsAsked(here)
    const form = await page.follows('Change something')
    await here.rows(`update provider_ask set expires_at = now() - interval '1 minute'`)
    ;(await form.press('Send', { phone: '01524 555 499' })).is(404)
    const ended = await visitor.opens(link)
    ended.shows('This link has ended').doesNotShow('01524 555 401')
    ;(await ended.press('Send me a new link')).shows('A new link is on its way')
    const renewed = linkIn(await messageTo(here, shed, 'Your new link'))
    assert.notEqual(renewed, link)
    ;(await visitor.opens(renewed)).shows('01524 555 401')
  })

  test('several services of one provider are confirmed together, or looked at one by one', async t => {
    const here = await town(t)
    const ewan = await here.as('administrator')
    const add = await ewan.opens('/directory/new')
    ;(
      await add.press('Add service', {
        name: 'The Green Shed at night',
        organisation: 'The Green Shed',
        email: shed,
        cost: 'free',
        status: 'open',
        how: 'otherwise',
      })
    ).is(200)
    const { page } = await shedIsAsked(here)
    page.shows('These are yours', 'The Green Shed at night')
    const one = await page.follows('Look at it: The Green Shed at night')
    const months = await one.follows('We are full or on a break')
    const [button] = months.page.querySelectorAll('button[name=until]')
    await months.press(button?.text.trim() ?? '', { until: button?.getAttribute('value') ?? '' })
    assert.equal((await contentOf(here, 'The Green Shed at night'))?.status, 'paused')
    assert.equal((await contentOf(here))?.status, 'open')
    const fresh = await shedOpensItsLink(here)
    await (await fresh.page.follows('All of these are right')).press('Yes, it is all right')
    const [counted] = await here.rows<{ count: number }>(
      `select count(distinct service_id)::integer as count from assurance where kind = 'provider' and field is null`,
    )
    assert.equal(counted?.count, 2)
  })
})

describe('what a provider says stands against every list', () => {
  test('and who changes it meanwhile is seen, with nothing lost', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    const form = await page.follows('Change something')
    ;(await ewanChanges(here, { phone: '01524 555 888' })).is(200)
    const sent = await form.press('Send', { phone: '01524 555 499' })
    sent.is(422).shows('Somebody else saved this while you were writing', 'Ewan Price', '01524 555 888')
    assert.equal(sent.value('phone'), '01524 555 499')
  })

  test('nobody says that what they have not read is right', async t => {
    const here = await town(t)
    const { page } = await shedIsAsked(here)
    const confirm = await page.follows('All of this is right')
    ;(await ewanChanges(here, { phone: '01524 555 888' })).is(200)
    ;(await confirm.press('Yes, it is all right')).is(422)
    assert.equal((await contentOf(here))?.assured_by, null)
  })
})

describe('who is believed', () => {
  test('the newest word of a human, whoever said the one before, and whatever was chosen between lists', async t => {
    const here = await town(t)
    ;(await ewanChanges(here, { phone: '01524 555 888' })).is(200)
    await here.rows(
      `update service set choices = jsonb_build_object('phone', (
         select entry_id from entry where entry.service_id = service.service_id and is_whole))
       where name = 'The Green Shed'`,
    )
    await shedProposes(here)
    const ewan = await here.as('administrator')
    const proposal = await (await ewan.opens('/directory/proposals')).follows('The Green Shed')
    ;(await proposal.press('Answer')).is(200)
    assert.equal((await contentOf(here))?.content['phone'], '01524 555 499')
    ;(await ewanChanges(here, { phone: '01524 555 777' })).is(200)
    assert.equal((await contentOf(here))?.content['phone'], '01524 555 777')
    await everythingHolds(here)
  })

  test('a link reaches no other provider’s service even past its pages', async t => {
    const here = await town(t)
    const { link } = await shedIsAsked(here)
    const other = (await pageOfService(here, 'Tea and talk')).split('/').at(-1) ?? ''
    for (const reach of [
      (tx: Tx, by: ProviderLink) => confirmRight(tx, by, [{ service_id: other, version: 1 }]),
      (tx: Tx, by: ProviderLink) => changeByProvider(tx, by, other, { stated: { phone: '1' }, from: 1 }),
      (tx: Tx, by: ProviderLink) => pauseByProvider(tx, by, other, { until: tx.today, alert: '' }),
      (tx: Tx, by: ProviderLink) => openOrCloseByProvider(tx, by, other, 'closed'),
    ])
      await assert.rejects(
        here.inPlace('lune-valley', async tx =>
          reach(tx, await providerLinkOf(tx, link.split('/').at(-1) ?? '')),
        ),
        NotFound,
      )
  })
})
