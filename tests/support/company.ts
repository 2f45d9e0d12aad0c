/** Everybody of the matrix at once: somebody in each staff role, a person and a provider behind their links, a stranger. */
import assert from 'node:assert/strict'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { expected, isStaffRole, everybody, type Who } from './cells.ts'
import { neighbours, type Neighbours } from './neighbours.ts'
import { addressOf, parametersOf } from './parameters.ts'
import type { Town } from './town.ts'
import type { Visitor } from './visitor.ts'

export interface Company extends Neighbours {
  /** Somebody, with the cookies they came with. */
  as(who: Who): Visitor
  /** One request by somebody, with the cookies they came with: no answer changes them. */
  ask(who: Who, path: string, init?: RequestInit): Promise<Response>
  /** A new session for somebody of staff: some pages end the one they have. */
  renew(who: Who): Promise<void>
}

export async function arrive(here: Town): Promise<Company> {
  const there = await neighbours(here)
  const { asPerson, asProvider } = there.stories.mine
  const visitors = new Map<Who, Visitor>([
    ['person', asPerson.visitor],
    ['provider', asProvider?.visitor ?? here.stranger()],
    ['stranger', here.stranger()],
  ])
  const renew = async (who: Who) => {
    if (isStaffRole(who)) visitors.set(who, await there.staff(who))
  }
  for (const who of everybody) await renew(who)
  const as = (who: Who) => {
    const once = here.stranger()
    for (const [name, cookie] of visitors.get(who)?.cookies ?? []) once.cookies.set(name, cookie)
    return once
  }
  return { ...there, renew, as, ask: (who, path, init) => as(who).request(path, init) }
}

/** Somebody who may open the screen: a stranger, where anybody may. */
export function whoMay(screen: AnyScreen): Who {
  const whose = Object.fromEntries(parametersOf(addressOf(screen.path)).map(name => [name, 'mine' as const]))
  const who = everybody.findLast(one => expected({ screen, method: 'GET', who: one, whose }) === 'there')
  assert.ok(who, `Nobody may open ${screen.path}`)
  return who
}
