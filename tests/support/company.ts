/** Everybody of the matrix at once: somebody in each staff role, a person and a provider behind their links, a stranger. */
import { isStaffRole, everybody, type Who } from './cells.ts'
import { neighbours, type Neighbours } from './neighbours.ts'
import type { Town } from './town.ts'
import { Visitor } from './visitor.ts'

export interface Company extends Neighbours {
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
  return {
    ...there,
    renew,
    ask(who, path, init) {
      const once = here.stranger()
      for (const [name, cookie] of visitors.get(who)?.cookies ?? []) once.cookies.set(name, cookie)
      return once.request(path, init)
    },
  }
}
