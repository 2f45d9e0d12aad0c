/** Every form of the site, sent empty and sent with nonsense by somebody who may open it. Nothing is lost, nothing breaks. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyDoor, type Door } from '../support/doors.ts'
import { formFaults, patternFaults } from '../support/form-pattern.ts'
import { town } from '../support/town.ts'
import type { Shown } from '../support/visitor.ts'

const nonsense = '🌻 <b onclick="x">"\'&amp; \u202Eולדת'

interface Filled {
  body: URLSearchParams | FormData
  /** What was typed into fields where anything can be typed. */
  typed: Record<string, string>
}

/** The page's own form: the one that is sent to the page's own address. */
const formOf = ({ page, path }: Shown) =>
  page
    .querySelectorAll('main form')
    .find(
      form =>
        form.getAttribute('method') === 'post' && [undefined, '', path].includes(form.getAttribute('action')),
    )

/** The form with every field emptied, or with nonsense in every field. */
function fill(shown: Shown, how: 'empty' | 'nonsense'): Filled {
  const form = formOf(shown)
  const body = form?.getAttribute('enctype') ? new FormData() : new URLSearchParams()
  const typed: Record<string, string> = {}
  for (const field of form?.querySelectorAll('input, textarea, select') ?? []) {
    const name = field.getAttribute('name') ?? ''
    const type = field.getAttribute('type') ?? 'text'
    if (type === 'hidden') body.append(name, field.getAttribute('value') ?? '')
    else if (['radio', 'checkbox', 'file'].includes(type)) {
      if (how === 'nonsense' && !body.has(name)) body.append(name, 'nonsense')
    } else {
      typed[name] = how === 'nonsense' ? nonsense : ''
      body.append(name, typed[name] ?? '')
    }
  }
  return { body, typed }
}

const asksSomething = (shown: Shown): boolean =>
  (formOf(shown)?.querySelectorAll('input:not([type=hidden]), textarea, select').length ?? 0) > 0

async function send(door: Door, body: NonNullable<RequestInit['body']>): Promise<Shown> {
  const { visitor, at } = door
  return visitor.follow(await visitor.request(at, { method: 'POST', body }), at)
}

/** A page with mistakes keeps the whole pattern and every word. */
function keepsAll(shown: Shown, typed: Record<string, string>): void {
  assert.ok(shown.status < 500, `${shown.path} answered ${shown.status}`)
  if (shown.status !== 422) return
  assert.deepEqual(patternFaults(shown), [], shown.path)
  for (const [name, value] of Object.entries(typed))
    assert.equal(shown.value(name), value.trim() === '' ? '' : value, `${name} on ${shown.path}`)
}

test('every form, with nonsense in every field and then empty', async t => {
  const here = await town(t)
  const doors = (await everyDoor(here)).filter(({ screen }) => screen.submit)
  assert.ok(doors.length >= 25, `${doors.length} forms`)
  const asking: Door[] = []
  for (const door of doors) {
    const shown = await door.visitor.opens(door.at)
    shown.is(200)
    assert.deepEqual(formFaults(shown), [], door.at)
    if (!asksSomething(shown)) continue
    asking.push(door)
    const { body, typed } = fill(shown, 'nonsense')
    keepsAll(await send(door, body), typed)
  }
  assert.ok(asking.length >= 18, `${asking.length} forms ask something`)
  for (const door of doors) {
    const shown = await door.visitor.opens(door.at)
    const { body, typed } = fill(shown, 'empty')
    keepsAll(await send(door, body), typed)
    keepsAll(await send(door, new URLSearchParams()), {})
  }
  assert.deepEqual(
    here.logged.filter(line => line.includes('"fault"')),
    [],
  )
})
