/**
 * The two places hold words that stand nowhere else. However somebody of one place asks, with whosever ids and
 * whatever words, no answer holds a word of the other, and none is a fault of ours (quality.md S3, S18).
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse } from 'node-html-parser'
import { grants, staffRoles, type Role, type StaffRole } from '../../src/permissions.ts'
import { readConfig } from '../../src/platform/config.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { screensFor } from '../../src/routes.ts'
import { answersTo, ownForm, type Answered } from '../support/answers.ts'
import { oddAddress, oddForm, ownAddress } from '../support/mischief.ts'
import {
  canaries,
  neighbours,
  type Neighbour,
  type Neighbours,
  type PlaceCode,
} from '../support/neighbours.ts'
import { random, type Random } from '../support/random.ts'
import { town, type Town } from '../support/town.ts'
import type { Visitor } from '../support/visitor.ts'

const requests = 3000
const seed = Number(process.env['CANARY_SEED'] ?? 20261122)

/** Somebody who asks. A stranger is of no place, and may see what is public of either. */
interface Asker {
  role: Role | 'stranger'
  place: PlaceCode | null
  visitor: Visitor
  own: Neighbour
}

test(`${requests} odd requests, and no word of the other place`, async t => {
  const here = await town(t)
  const chance = random(seed)
  const there = await neighbours(here)
  const askers = await gather(here, there)
  const screens = screensFor(readConfig({}))
  const forms = new Map<string, Answered>()
  const opened = new Set<string>()
  const faults: string[] = []

  async function ask({ asker, screen, path, init = {}, isItself }: Request): Promise<void> {
    const visitor = here.stranger()
    for (const [name, { value, path }] of asker.visitor.cookies)
      visitor.cookies.set(name, { path, value: isItself ? value : ofAnotherPlace(chance, value) })
    const answer = await visitor.request(path, init)
    const text = await answer.text()
    const what = `${init.method ?? 'GET'} ${path} by ${asker.role} of ${asker.place}`
    if (answer.status >= 500) faults.push(`${what} answered ${answer.status}: ${here.logged.at(-2)}`)
    // An address that somebody typed themselves may be said back: where to go after signing in.
    const typed = [path, encodeURIComponent(path.split('?')[0] ?? path)]
    const said = [text, ...[...answer.headers].map(String)].join('\n')
    const all = typed.reduce((words, one) => words.replaceAll(one, ''), said).toLowerCase()
    for (const [place, canary] of Object.entries(canaries))
      if (asker.place !== place && isKnown(asker, screen, isItself) && all.includes(canary.toLowerCase()))
        faults.push(`${what} shows ${canary}`)
    if (answer.status === 200) forms.set(keyOf(asker, screen), answersTo(ownForm(parse(text))))
    const isOut = answer.headers.get('location')?.startsWith('/sign-in?') ?? false
    if (answer.status < 400 && !isOut) opened.add(keyOf(asker, screen))
    if (isOut && isItself && isStaff(asker.role) && asker.place !== null)
      asker.visitor = await there.staff(asker.role, asker.place)
  }

  for (const asker of askers)
    for (const screen of screens)
      await ask({ asker, screen, path: ownAddress(screen, asker.own), isItself: true })
  for (const screen of screens)
    for (const place of Object.keys(canaries))
      assert.ok(
        opened.has(keyOf({ place }, screen)),
        `Nobody of ${place} can open ${screen.path}: this proves nothing`,
      )

  for (let count = 0; count < requests; count++) {
    const screen = chance.pick(screens)
    const asker = chance.pick(likely(chance, askers, screen))
    const right = forms.get(keyOf(asker, screen)) ?? []
    await ask({
      asker,
      screen,
      path: oddAddress(chance, screen, asker.own, there.stories),
      init: screen.submit && chance.is(0.3) ? oddForm(chance, right, there.stories) : {},
      isItself: chance.is(0.95),
    })
  }
  assert.deepEqual(faults.slice(0, 20), [], `Seed ${seed}`)
  t.diagnostic(`${requests} odd requests of seed ${seed}`)
})

interface Request {
  asker: Asker
  screen: AnyScreen
  path: string
  init?: RequestInit
  /** Or in disguise, with a cookie that says it is of another place. */
  isItself: boolean
}

const keyOf = ({ place }: { place: string | null }, { path }: AnyScreen): string => `${place} ${path}`

/**
 * Is it somebody whom the page can know? A stranger, by nature or in disguise, may see what is public of either,
 * and whoever has the token of an invitation is of its place.
 */
const isKnown = ({ role }: Asker, { path, needs }: AnyScreen, isItself: boolean): boolean =>
  needs !== 'public' || path.includes('/:link') || (isStaff(role) && isItself && !path.includes('/:token'))

const isStaff = (role: Asker['role']): role is StaffRole => role in staffRoles

/** Every role of both places, everybody with a link, and a stranger. */
async function gather(here: Town, there: Neighbours): Promise<Asker[]> {
  const askers: Asker[] = [
    { role: 'stranger', place: null, visitor: here.stranger(), own: there.stories.mine },
  ]
  for (const place of Object.keys(canaries) as PlaceCode[]) {
    const own = there.stories[place === 'lune-valley' ? 'mine' : 'other place']
    for (const role of Object.keys(staffRoles) as StaffRole[])
      askers.push({ role, place, own, visitor: await there.staff(role, place) })
    askers.push({ role: 'person', place, own, visitor: own.asPerson.visitor })
    if (own.asProvider) askers.push({ role: 'provider', place, own, visitor: own.asProvider.visitor })
  }
  return askers
}

/** Mostly somebody whose role may open the screen: a page that is never there shows nothing to anybody. */
function likely(chance: Random, askers: Asker[], { needs }: AnyScreen): Asker[] {
  if (needs === 'public' || chance.is(0.2)) return askers
  return askers.filter(({ role }) => role in grants[needs])
}

const ofAnotherPlace = (chance: Random, token: string): string =>
  token.replace(/^\d+/, chance.pick(['1', '2', '999999999', '0']))
