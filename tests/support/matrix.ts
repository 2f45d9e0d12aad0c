/**
 * The first wall, cell by cell: every screen × GET and POST × everybody × whose it is (quality.md S2). What is
 * there follows from `grants`; what is not there answers as if it did not exist, and changes nothing. Of every so many
 * screens one file of the tests takes one.
 */
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { readConfig } from '../../src/platform/config.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { screensFor } from '../../src/routes.ts'
import { answersTo, asSent, ownForm, type Answered } from './answers.ts'
import { cellsOf, describeCell, everybody, expected, type Answer, type Cell, type Who } from './cells.ts'
import { addressOf, filledAddress, parametersOf, type Whose } from './parameters.ts'
import { snapshot, without } from './snapshot.ts'
import { town } from './town.ts'
import { parse } from 'node-html-parser'
import { arrive, type Company } from './company.ts'

/** Cells that answer otherwise than their permission says. The list may only get shorter. */
const exceptions: { why: string; is(cell: Cell): boolean; answers: Answer }[] = [
  {
    why: 'A link that exists leads whoever has it to its second check, which shows nothing: its address is the secret',
    is: ({ method, who, whose, screen }) => {
      const link = whose['link']
      if (method === 'POST' && !screen.submit) return false
      return link !== undefined && link !== 'nowhere' && holderOf(screen, link) !== who
    },
    answers: 'second check',
  },
  {
    why: 'A link to a new password is forgotten once it has ended: one that never was says that it has ended, too',
    is: ({ screen, whose }) =>
      screen.path.startsWith('/sign-in/new-password/') && whose['token'] === 'nowhere',
    answers: 'there',
  },
]

/** Who has passed the second check of this link. */
function holderOf({ path }: AnyScreen, link: Whose): 'person' | 'provider' | undefined {
  const [own, other] = path.startsWith('/my/')
    ? (['person', 'provider'] as const)
    : (['provider', 'person'] as const)
  return link === 'mine' ? own : link === 'wrong door' ? other : undefined
}

interface Share {
  first: number
  of: number
}

/** Every cell of a share of the screens. */
export function cellsAnswer({ first, of }: Share): void {
  const screens = screensFor(readConfig({})).filter((_, index) => index % of === first)
  const total = screens.flatMap(cellsOf).length
  test(`the ${total} cells of ${screens.length} screens`, t => walk(t, screens, total))
}

async function walk(t: TestContext, screens: readonly AnyScreen[], total: number): Promise<void> {
  const here = await town(t)
  const company = await arrive(here)
  const needed = new Set<string>()
  const notThere = new Map<string, string>()
  let ran = 0

  async function run(cell: Cell, typed: Answered): Promise<void> {
    const { screen, method, who, whose } = cell
    const path = filledAddress(addressOf(screen.path), whose, company.stories)
    const body = method === 'POST' ? { body: asSent(typed) } : {}
    const answer = await company.ask(who, path, { method, ...body })
    const exception = exceptions.find(one => one.is(cell) && one.answers !== expected(cell))
    if (exception) needed.add(exception.why)
    const { kind, whole } = await read(answer, path)
    assert.equal(
      kind,
      exception?.answers ?? expected(cell),
      `${describeCell(cell)} answered ${answer.status}`,
    )
    if (kind === 'not there') {
      // The menu is their own, but not behind a link; and what is below it is always the same. An address of a
      // self-referral says that its time is over, also one that never was.
      const isOver = /^\/refer-yourself\/(back\/)?:token/.test(screen.path)
      const toThem = [who, 'link' in whose, isOver, method === 'POST' && !screen.submit].join()
      // The same page in another language has the address they asked for, whatever is there.
      const said = isOver ? whole.replaceAll(path, '') : whole
      notThere.set(toThem, notThere.get(toThem) ?? said)
      assert.ok(said === notThere.get(toThem), `${describeCell(cell)} says that it exists`)
    }
    ran++
  }

  const right = new Map<AnyScreen, Answered>()
  for (const screen of screens) right.set(screen, await rightAnswers(company, screen))
  let before = await snapshot(here)
  for (const screen of screens) {
    const cells = cellsOf(screen).filter(cell => !isAllowedForm(cell))
    await t.test(`${screen.path}: ${cells.length} cells`, async () => {
      for (const cell of cells.filter(({ method }) => method === 'POST'))
        await run(cell, right.get(screen) ?? [])
      assert.deepEqual(await snapshot(here), before, 'A form that is not theirs to send changed something')
      for (const cell of cells.filter(({ method }) => method === 'GET')) await run(cell, [])
      const kept = without(before, 'audit')
      before = await snapshot(here)
      assert.deepEqual(without(before, 'audit'), kept, 'Reading changed something besides the audit')
    })
  }

  // What anybody may send goes first, then those behind a link, then staff: what staff do may end a link.
  const allowed = screens.flatMap(cellsOf).filter(isAllowedForm)
  const isPublic = ({ screen }: Cell) => screen.needs === 'public'
  await t.test('forms that anybody may send', () => send(allowed.filter(isPublic)))
  for (const who of everybody.toReversed()) {
    const forms = allowed.filter(cell => cell.who === who && !isPublic(cell))
    if (forms.length > 0) await t.test(`forms that only they may send: ${who}`, () => send(forms))
  }
  async function send(forms: readonly Cell[]): Promise<void> {
    for (const cell of forms) {
      await company.renew(cell.who)
      await run(cell, [['submission', '']])
    }
  }

  assert.equal(ran, total)
  const cells = screens.flatMap(cellsOf)
  assert.deepEqual(
    exceptions.filter(one => cells.some(cell => one.is(cell)) && !needed.has(one.why)).map(({ why }) => why),
    [],
    'These exceptions are not needed any more',
  )
  t.diagnostic(`${ran} cells of the matrix`)
}

const isAllowedForm = (cell: Cell): boolean => cell.method === 'POST' && expected(cell) === 'there'

/** What somebody who may would send: a form that is refused must be one that could have worked. */
async function rightAnswers(company: Company, screen: AnyScreen): Promise<Answered> {
  if (!screen.submit) return []
  const mine = (who: Who): Cell => ({ screen, method: 'GET', who, whose: allMine(screen) })
  const who = everybody.find(one => expected(mine(one)) === 'there')
  assert.ok(who, `Nobody may open ${screen.path}`)
  const page = await company.ask(who, filledAddress(addressOf(screen.path), allMine(screen), company.stories))
  return answersTo(ownForm(parse(await page.text())))
}

const allMine = ({ path }: AnyScreen): Record<string, Whose> =>
  Object.fromEntries(parametersOf(addressOf(path)).map(name => [name, 'mine']))

/** What a visitor can tell of an answer, and all of it but what differs every time. */
async function read(answer: Response, path: string): Promise<{ kind: Answer | 'a fault'; whole: string }> {
  const { status, headers } = answer
  const goTo = headers.get('location')
  const whole = [
    status,
    ...[...headers].filter(([name]) => !['x-request-id', 'x-round-trips'].includes(name)).map(String),
    await answer.text(),
  ].join('\n')
  return { kind: kindOf(status, goTo, path), whole }
}

function kindOf(status: number, goTo: string | null, path: string): Answer | 'a fault' {
  const at = path.split('?')[0] ?? ''
  if (goTo === `/sign-in?next=${encodeURIComponent(at)}`) return 'sign in'
  if (goTo === `/link/${at.split('/')[2]}` && !at.startsWith('/link/')) return 'second check'
  if (status === 404) return 'not there'
  return [200, 303, 422].includes(status) ? 'there' : 'a fault'
}
