/**
 * The matrix of who may see what: every screen, method, role and relationship as a cell, and what each must
 * answer. There is no policy here but `grants` and one table: how far each reach extends.
 */
import {
  reach,
  staffRoles,
  type Permission,
  type Reach,
  type Role,
  type StaffRole,
} from '../../src/permissions.ts'
import type { AnyScreen } from '../../src/platform/screen/screen.ts'
import { owners, type Owner } from './neighbours.ts'
import { addressOf, isOfOurPlace, parameterNamed, parametersOf, type Whose } from './parameters.ts'

export type Who = Role | 'stranger'
export const everybody: readonly Who[] = [
  ...(Object.keys(staffRoles) as StaffRole[]),
  'person',
  'provider',
  'stranger',
]
export const isStaffRole = (who: Who): who is StaffRole => who in staffRoles

export type Answer = 'there' | 'not there' | 'sign in' | 'second check'

export interface Cell {
  screen: AnyScreen
  method: 'GET' | 'POST'
  who: Who
  /** Whose story each parameter of the address is taken from. */
  whose: Record<string, Whose>
}

/** Whose things each reach extends to. The one rule that this test adds to the table of permissions. */
const extendsTo: Record<Reach, readonly Owner[]> = {
  'about me': ['mine'],
  'offered to me': ['mine'],
  'my own': ['mine'],
  'sent by my organisation': ['mine', 'colleague'],
  'my team': ['mine', 'colleague'],
  'my place': ['mine', 'colleague', 'other team'],
  'counts of my place': [],
}

export function cellsOf(screen: AnyScreen): Cell[] {
  return (['GET', 'POST'] as const).flatMap(method =>
    everybody.flatMap(who =>
      combinations(parametersOf(addressOf(screen.path))).map(whose => ({ screen, method, who, whose })),
    ),
  )
}

/**
 * Ways to take each parameter from somebody's story, or from nobody's: all of one story, and one of another story
 * among mine. A wall that holds against each stranger alone holds against two of them.
 */
function combinations(names: readonly string[]): Record<string, Whose>[] {
  const waysFor = (name: string): Whose[] => {
    parameterNamed(name)
    return [...owners, 'nowhere', ...(name === 'link' ? (['wrong door'] as const) : [])]
  }
  const allOf = (whose: Whose) => Object.fromEntries(names.map(name => [name, whose]))
  const ways = [
    ...(names.length === 0 ? [{}] : [...owners, 'nowhere' as const].map(allOf)),
    ...names.flatMap(name => waysFor(name).map(whose => ({ ...allOf('mine'), [name]: whose }))),
  ]
  return [...new Map(ways.map(way => [JSON.stringify(way), way])).values()]
}

export function expected({ screen, method, who, whose }: Cell): Answer {
  if (method === 'POST' && !screen.submit) return 'not there'
  if (screen.needs === 'public') return reaches(owners, whose) ? 'there' : 'not there'
  const isByLink = 'link' in whose
  if (!isByLink && !isStaffRole(who)) return 'sign in'
  if (isByLink && isStaffRole(who)) return 'not there'
  if (!areTheirOwn(who, whose)) return 'not there'
  const far = reachOf(who, screen.needs)
  return far !== undefined && reaches(extendsTo[far], whose) ? 'there' : 'not there'
}

const reachOf = (who: Who, needs: Permission): Reach | undefined =>
  who === 'stranger' ? undefined : reach(who, needs)

/** What belongs to the link worker alone is there for nobody else, whatever their role. */
const areTheirOwn = (who: Who, whose: Record<string, Whose>): boolean =>
  Object.entries(whose).every(([name, owner]) => {
    const { belongs } = parameterNamed(name)
    if (belongs === 'to its link worker') return who === 'linkWorker' && owner === 'mine'
    return belongs !== 'to its link worker and manager' || who === 'linkWorker' || who === 'manager'
  })

/** Is everything the address names within these stories, and of one and the same? */
function reaches(within: readonly Owner[], whose: Record<string, Whose>): boolean {
  const named = Object.entries(whose).map(([name, owner]) => ({
    owner,
    belongs: parameterNamed(name).belongs,
  }))
  const stories = named.filter(one => isOfAStory(one.belongs)).map(one => one.owner)
  return (
    named.every(({ owner }) => owner !== 'nowhere' && owner !== 'wrong door') &&
    named.every(({ owner, belongs }) => belongs !== 'to a place' || isOfOurPlace(owner)) &&
    stories.every(owner => (within as readonly Whose[]).includes(owner)) &&
    new Set(stories).size <= 1
  )
}

const isOfAStory = (belongs: string): boolean =>
  belongs === 'to a story' || belongs === 'to its link worker and manager'

/** Something that answers otherwise than its permission says, and why that is right. */
export interface Exception {
  why: string
  is(cell: Cell): boolean
  answers: Answer
}

export const describeCell = ({ screen, method, who, whose }: Cell): string =>
  [
    `${method} ${screen.path} as ${who}`,
    ...Object.entries(whose).map(([name, owner]) => `:${name} is ${owner}`),
  ].join(', ')
