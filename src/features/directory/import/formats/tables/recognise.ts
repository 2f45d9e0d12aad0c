/** Which table of the standard a file holds: by its columns, and by its name where columns leave a doubt. */
import type { Head } from '../../table.ts'
import { columnsOf, plain } from './columns.ts'
import { everyKind, kindOf, type Kind } from './kinds.ts'

/** Nothing where it is no table of the standard. */
export function kindOfTable({ name, columns: heading }: Head): Kind | undefined {
  const stem = plain((name.split(/, |\//).at(-1) ?? name).replace(/\.[a-z]+$/i, ''))
  const typed = heading.map(plain)
  const isLike = (kind: Kind) => looksLike(kind, new Set(columnsOf(kind, heading).values()), typed)
  const isCalled = (kind: Kind) => kindOf(kind).names.includes(stem)
  const endsLike = (kind: Kind) => kindOf(kind).names.some(one => stem.endsWith(`_${one}`))
  const told = everyKind.filter(kind => tells(kind, typed) && isLike(kind))
  return everyKind.filter(isCalled).find(isLike) ?? told.find(endsLike) ?? told[0]
}

/** Has it what every such table has: what a row is itself, and whom it belongs to? */
function looksLike(kind: Kind, columns: ReadonlySet<string>, typed: readonly string[]): boolean {
  const { parents, needs } = kindOf(kind)
  if (kind === 'unread') return typed.includes('id') && !typed.some(name => name.startsWith('parent_'))
  if (kind === 'taxonomy_term' && !columns.has('parent_id') && !columns.has('parent_name')) return false
  if (kind === 'organization' && columns.has('organization_id')) return false
  if (kind === 'location' && ['location_type', 'latitude'].some(name => columns.has(name)))
    return columns.has('id')
  const links = [...parents.map(parent => `${parent}_id`), 'link_id']
  const isLinked = parents.length === 0 || links.some(link => columns.has(link))
  return isLinked && needs.every(need => columns.has(need))
}

/** Columns that no other table has; a programme is told by having no others than its own. */
const tells = (kind: Kind, typed: readonly string[]): boolean =>
  kind === 'program'
    ? typed.includes('organization_id') && typed.every(name => kindOf('program').columns.includes(name))
    : kindOf(kind).telling.some(some => some.every(column => typed.includes(column)))

/** Tables that make a directory: with one of them, files of no known kind are named and left aside. */
export const mainKinds: readonly (Kind | undefined)[] = ['organization', 'service']
