/** One directory out of many, in a browser: every list in one sitting, a merge taken back, a provider on a phone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { browserTown, widths, type BrowserTown } from '../support/browser.ts'
import { corrections, deliveries, type Delivery } from '../support/deliveries.ts'
import { Hands } from '../support/hands.ts'
import { faultsOn } from '../support/lists.ts'
import { pageOfService, shed } from '../support/listings.ts'
import { linkIn, messageTo } from '../support/situations.ts'
import type { Shown, Visitor } from '../support/visitor.ts'

test('an administrator brings in every list, sees one directory, and takes a merge back', async t => {
  const here = await browserTown(t)
  const hands = await Hands.on(here, { scripts: true, width: widths.desktop })
  const sitting = new Sitting(here, hands)
  await hands.as('Ewan Price')
  const all = deliveries()
  for (const delivery of all.filter(one => one.isLookedAt)) await sitting.bringsIn(delivery)
  const others = all.filter(one => !one.isLookedAt)
  for (let from = 0; from < others.length; from += atOnce)
    await sitting.bringsInWithoutLooking(others.slice(from, from + atOnce))
  await sitting.thenNothingWaits(all)
  await sitting.thenThereIsOneList()
  await sitting.thenTheFaultsAreNamed()
  await sitting.andAMergeIsTakenBack()
  for (const { name, ends } of all)
    if (ends !== 'in') t.diagnostic(`${name}: ${ends === 'cancelled' ? 'no list' : ends.source}`)
})

/** Deliveries that are uploaded before the first of them is confirmed. */
const atOnce = 20

class Sitting {
  readonly #here: BrowserTown
  readonly #hands: Hands
  readonly #page: Page

  constructor(here: BrowserTown, hands: Hands) {
    this.#here = here
    this.#hands = hands
    this.#page = hands.page
  }

  async bringsIn({ name, files, ends }: Delivery) {
    const called = name.replaceAll('/', '-')
    await this.#hands.goTo('/imports')
    await this.#page.locator('input[type=file]').setInputFiles(
      files.map(({ name: file, content }) => ({
        name: file,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    )
    await this.#hands.press('Upload and preview')
    await this.#isRead()
    if (await this.#page.getByRole('button', { name: 'Say what its columns hold' }).isVisible()) {
      await this.#hands.look(`unknown-${called}`)
      if (ends === 'cancelled') return this.#cancels()
      await this.#saysWhatItsColumnsHold(called)
    }
    await this.#hands.look(`preview-${called}`)
    if (ends !== 'in') {
      assert.equal(await this.#state(), 'Could not be read', name)
      assert.match(await this.#page.getByRole('main').innerText(), ends as RegExp)
      return
    }
    await this.#hands.press('Confirm and bring in')
    await this.#page
      .getByText(/(service|categor)\w* added$/)
      .first()
      .waitFor({ timeout: 60_000 })
  }

  async #saysWhatItsColumnsHold(called: string) {
    await this.#hands.follow('Say what its columns hold')
    for (const [column, field] of Object.entries(corrections)) {
      const question = this.#page.getByLabel(column, { exact: true })
      if (await question.isVisible()) await question.selectOption(field)
    }
    await this.#hands.press('Show the first rows')
    await this.#hands.look(`columns-${called}`)
    await this.#hands.press('Use this and read the file')
    await this.#isRead()
  }

  async #cancels() {
    await this.#hands.press('Cancel')
    await this.#hands.sees('Import cancelled')
  }

  /** Waits while the page keeps itself up to date. */
  async #isRead() {
    await this.#page
      .getByText(/^(Being read|Being fetched|Being brought in)$/)
      .first()
      .waitFor({ state: 'detached', timeout: 60_000 })
    await this.#page.waitForLoadState('load')
  }

  async #state() {
    return (await this.#page.locator('h1 [class*=caption], [class*=caption]').first().innerText()).trim()
  }

  /** The same through the same door, without a browser: uploaded one after the other, then confirmed. */
  async bringsInWithoutLooking(list: readonly Delivery[]) {
    const admin = await this.#here.as('administrator')
    const uploaded: { delivery: Delivery; path: string }[] = []
    for (const delivery of list) uploaded.push({ delivery, path: await uploads(admin, delivery) })
    await this.#here.finishJobs()
    for (const { delivery, path } of uploaded) {
      const page = await admin.opens(path)
      if (delivery.ends === 'in') await confirms(page, delivery)
      else isRefused(page, delivery)
    }
    await this.#here.finishJobs()
    for (const { delivery, path } of uploaded)
      if (delivery.ends === 'in') (await admin.opens(path)).shows('Brought in')
  }

  async thenNothingWaits(all: readonly Delivery[]) {
    await this.#here.finishJobs()
    const ends = await this.#here.rows<{ status: string; count: number }>(
      'select status, count(*)::integer as count from import where started_by = $1 group by status order by status',
      ['Ewan Price'],
    )
    const count = (fits: (ends: Delivery['ends']) => boolean) => all.filter(one => fits(one.ends)).length
    assert.deepEqual(ends, [
      { status: 'cancelled', count: count(one => one === 'cancelled') },
      { status: 'done', count: count(one => one === 'in') },
      { status: 'refused', count: count(one => typeof one !== 'string') },
    ])
    await this.#hands.goTo('/imports')
    await this.#hands.look('imports')
  }

  async thenThereIsOneList() {
    await this.#hands.goTo('/directory')
    await this.#hands.look('directory')
    await this.#hands.types({ 'Name of a service or organisation': 'li' })
    await this.#hands.press('Search')
    await this.#hands.look('directory-searched')
    const [row] = await this.#here.rows<{ services: number; sources: number }>(
      `select count(distinct service_id)::integer as services, count(distinct source_id)::integer as sources
       from entry where not is_gone`,
    )
    const made = await this.#here.rows<{ sum: number }>(
      `select sum((counts ->> 'new')::integer)::integer as sum from import where status = 'done' and kind = 'directory'
         and started_by = 'Ewan Price'`,
    )
    const [before] = await this.#here.rows<{ count: number }>(
      `select count(*)::integer as count from entry join source using (place_id, source_id)
       where source.licence = 'Made up'`,
    )
    assert.equal(row?.services, (made[0]?.sum ?? 0) + (before?.count ?? 0), 'nothing is lost, nothing twice')
    assert.ok((row?.sources ?? 0) > 3)
  }

  async thenTheFaultsAreNamed() {
    await this.#hands.goTo('/directory/health')
    await this.#hands.sees('Checked within 6 months', 'Services that may be one', 'Rows left out')
    await this.#hands.look('health')
    const [faults] = await this.#here.rows<{ named: number; unnamed: number }>(
      `select count(*) filter (where length(words) >= 20)::integer as named,
         count(*) filter (where length(words) < 20)::integer as unnamed from import_fault`,
    )
    assert.ok((faults?.named ?? 0) > 3)
    assert.equal(faults?.unnamed, 0)
  }

  async andAMergeIsTakenBack() {
    const before = await this.#asTheyAre()
    await this.#hands.goTo('/directory/duplicates')
    await this.#hands.look('duplicates')
    const pair = this.#page.getByRole('link', { name: /Cook County|Halton/ }).first()
    await pair.click()
    await this.#hands.sees('Why we ask')
    await this.#hands.look('duplicate')
    await this.#hands.press('They are one: merge')
    await this.#hands.sees('They are one service now')
    await this.#hands.look('merged')
    assert.notDeepEqual(await this.#asTheyAre(), before)
    await this.#hands.goTo('/directory/duplicates')
    await this.#hands.follow('Take back')
    await this.#hands.look('merge')
    await this.#hands.press('Take the merge back')
    await this.#hands.sees('They are two services again')
    await this.#hands.look('apart-again')
    assert.deepEqual(await this.#asTheyAre(), before)
  }

  /** Every service as it stands and what it is made of, but for when it was made anew. */
  #asTheyAre() {
    return this.#here.rows(
      `select service_id, merged_into, origins, choices, service.content, needs, position, entry_id, fingerprint
       from service left join entry using (place_id, service_id) order by service_id, entry_id`,
    )
  }
}

async function uploads(admin: Visitor, { files }: Delivery): Promise<string> {
  const page = await admin.opens('/imports')
  const given = files.map(
    ({ name, content }) => new File([content as string | Uint8Array<ArrayBuffer>], name),
  )
  return (await page.press('Upload and preview', { files: given })).path
}

async function confirms(page: Shown, { name }: Delivery): Promise<void> {
  assert.ok(page.text.includes('Waiting for you'), `${name}: ${page.text.slice(0, 500)}`)
  await page.press('Confirm and bring in')
}

function isRefused(page: Shown, { name, ends }: Delivery): void {
  page.shows('Could not be read', 'Nothing was changed')
  assert.ok(
    faultsOn(page).some(fault => (ends as RegExp).test(fault)),
    `${name}: ${faultsOn(page).join('\n')}`,
  )
}

test('a small provider keeps its entry right from a phone, without scripts', async t => {
  const here = await browserTown(t)
  const hands = await Hands.on(here, { scripts: false, width: widths.phone })
  const service = await pageOfService(here)

  await hands.as('Ewan Price')
  await hands.goTo(service)
  await hands.follow('ask its provider')
  await hands.look('ask-provider')
  await hands.press('Send the link')
  await hands.sees('The provider is asked')
  await hands.goTo('/outbox')
  await hands.sees(shed)
  await hands.look('outbox-with-link')
  await hands.signOut()
  const opensLink = async () => hands.goTo(linkIn(await messageTo(here, shed, '/check/')))

  await opensLink()
  await hands.look('check')
  await hands.follow('All of this is right')
  await hands.look('check-right')
  await hands.press('Yes, it is all right')
  await hands.sees('We ask you again in 6 months')
  await hands.look('check-thanks')

  await opensLink()
  await hands.follow('We are full or on a break')
  await hands.look('check-break')
  const month = hands.page.locator('button[name=until]').nth(2)
  const until = (await month.innerText()).trim().replace('From', 'from')
  await month.click()
  await hands.sees('Thank you')
  await hands.look('check-paused')

  await hands.as('Ewan Price')
  await hands.goTo(service)
  await hands.sees('Full or on a break', 'It takes people again from')
  assert.match(await hands.page.getByRole('main').innerText(), new RegExp(`again ${until}`))
  await hands.look('service-paused')
})
