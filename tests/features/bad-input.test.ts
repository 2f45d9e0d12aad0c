/** Every form of the site, sent empty and sent with nonsense by somebody who may open it. Nothing is lost, nothing breaks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { screensFor } from '../../src/routes.ts'
import { ownForm } from '../support/answers.ts'
import { arrive, whoMay, type Company } from '../support/company.ts'
import { formFaults, patternFaults } from '../support/form-pattern.ts'
import { ownAddress } from '../support/mischief.ts'
import { town } from '../support/town.ts'
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
