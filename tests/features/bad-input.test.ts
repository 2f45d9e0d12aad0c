/** Every form of the site, sent empty and sent with nonsense by somebody who may open it. Nothing is lost, nothing breaks. */
import assert from 'node:assert/strict'
import { describe, test, type TestContext } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { screensFor } from '../../src/routes.ts'
import { ownForm } from '../support/answers.ts'
import { arrive, whoMay, type Company } from '../support/company.ts'
import { formFaults, patternFaults } from '../support/form-pattern.ts'
import { ownAddress } from '../support/mischief.ts'
import { margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'
import type { Shown, Visitor } from '../support/visitor.ts'

const nonsense = '🌻 <b onclick="x">"\'&amp; \u202Eולדת'

interface Filled {
  body: URLSearchParams | FormData
  /** What was typed into fields where anything can be typed. */
  typed: Record<string, string>
}

/** The form with every field emptied, or with nonsense in every field. */
function fill(shown: Shown, how: 'empty' | 'nonsense'): Filled {
  const form = ownForm(shown.page)
  const body = form?.getAttribute('enctype') ? new FormData() : new URLSearchParams()
  const typed: Record<string, string> = {}
  for (const field of form?.querySelectorAll('input, textarea, select') ?? []) {
    const name = field.getAttribute('name') ?? ''
    const type = field.getAttribute('type') ?? 'text'
    if (type === 'hidden') body.append(name, field.getAttribute('value') ?? '')
    else if (field.tagName === 'SELECT' || ['radio', 'checkbox', 'file'].includes(type)) {
      if (how === 'nonsense' && !body.has(name)) body.append(name, 'nonsense')
    } else {
      const value = how === 'nonsense' ? nonsense : ''
      body.append(name, value)
      // A password is never sent back.
      if (type !== 'password') typed[name] = value
    }
  }
  return { body, typed }
}

const asksSomething = (shown: Shown): boolean =>
  (ownForm(shown.page)?.querySelectorAll('input:not([type=hidden]), textarea, select').length ?? 0) > 0

const send = async (visitor: Visitor, at: string, body: Filled['body']): Promise<Shown> =>
  visitor.follow(await visitor.request(at, { method: 'POST', body }), at)

/** A page with mistakes keeps the whole pattern and every word. */
function keepsAll(shown: Shown, typed: Record<string, string>): void {
  assert.ok(shown.status < 500, `${shown.path} answered ${shown.status}`)
  if (shown.status !== 422) return
  assert.deepEqual(patternFaults(shown), [], shown.path)
  for (const [name, value] of Object.entries(typed))
    // An empty question may be left out: nothing of it could be lost.
    assert.equal(shown.value(name) ?? '', value.trim() === '' ? '' : value, `${name} on ${shown.path}`)
}

const forms = screensFor(readConfig({})).filter(screen => 'submit' in screen)

/** Whoever may open the form, in a session of their own, and where it stands in their story. */
async function opens(company: Company, screen: AnyScreen): Promise<{ visitor: Visitor; at: string }> {
  const who = whoMay(screen)
  await company.renew(who)
  return { visitor: company.as(who), at: ownAddress(screen, company.stories.mine) }
}

test('every form, with nonsense in every field and then empty', async t => {
  const here = await town(t)
  const company = await arrive(here)
  let asking = 0
  for (const screen of forms) {
    const { visitor, at } = await opens(company, screen)
    const shown = await visitor.opens(at)
    shown.is(200)
    assert.deepEqual(formFaults(shown), [], at)
    if (!asksSomething(shown)) continue
    asking++
    const { body, typed } = fill(shown, 'nonsense')
    keepsAll(await send(visitor, at, body), typed)
  }
  assert.ok(asking >= 18, `${asking} forms ask something`)
  for (const screen of forms) {
    const { visitor, at } = await opens(company, screen)
    const { body, typed } = fill(await visitor.opens(at), 'empty')
    keepsAll(await send(visitor, at, body), typed)
    keepsAll(await send(visitor, at, new URLSearchParams()), {})
  }
  assert.deepEqual(
    here.logged.filter(line => line.includes('"fault"')),
    [],
  )
})

describe('a note that is', () => {
  async function saves(t: TestContext, story: string): Promise<{ here: Town; shown: Shown }> {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const form = await (await here.as('link-worker')).opens(`${record}/conversations/new`)
    return { here, shown: await form.press('Save conversation', { story, how: 'phone' }) }
  }
  const storyOf = async (here: Town) =>
    (await here.rows<{ story: string }>('select story from conversation'))[0]?.story

  test('10 MB long is answered beside its field, and comes back whole', async t => {
    const story = 'She said it all again. '.repeat(440_000)
    const { shown, here } = await saves(t, story)
    shown.showsProblem('story', 'What was said must be 50,000 characters or fewer')
    assert.equal(shown.value('story')?.length, story.length)
    assert.equal(await storyOf(here), undefined)
  })

  test('more than a page takes is answered by a page that says so', async t => {
    const { shown, here } = await saves(t, 'x'.repeat(13_000_000))
    shown.is(413)
    assert.match(shown.text, /up to 12 megabytes/)
    assert.equal(await storyOf(here), undefined)
  })

  test('of emoji, right-to-left words and combined letters is kept letter by letter', async t => {
    const story = '👩🏽‍🌾 שלום مرحبا é e\u0301 ﷽ 𝒳\n\nEnd.'
    const { shown, here } = await saves(t, story)
    shown.is(200)
    assert.equal(await storyOf(here), story)
  })

  test('with a NUL and other hidden characters is asked about, not cut', async t => {
    const { shown, here } = await saves(t, 'Before\u0000after\u0007.')
    shown.is(422)
    assert.match(shown.text, /has a hidden character that cannot be kept/)
    assert.equal(shown.value('story'), 'Beforeafter.')
    assert.equal(await storyOf(here), undefined)
  })
})
