/**
 * Where each item of the PRSB Social Prescribing standard v1.1 stands: under an item of the profile, in a column, or
 * nowhere, with the reason. The document is printed from it, and a test walks every row of the standard. Pure.
 */
import { itemsOf, pathsOf, type Item, type SectionKey } from '../item.ts'
import { sections } from '../sections.ts'
import { demographics } from './demographics.ts'
import { isPlace, type Place, type Places } from './place.ts'
import { plan } from './plan.ts'
import { referral } from './referral.ts'

export interface OfProfile {
  section: SectionKey
  item: Item
}

export interface Row {
  path: string
  items: readonly OfProfile[]
  place?: Place
}

function flat(places: Places, above: readonly string[] = []): [path: string, place: Place][] {
  return Object.entries(places).flatMap(([name, one]): [string, Place][] => {
    const names = [...above, name]
    return isPlace(one) ? [[names.join(' / '), one]] : flat(one, names)
  })
}

export const elsewhere: ReadonlyMap<string, Place> = new Map(
  [demographics, referral, plan].flatMap(one => flat(one)),
)

export const inProfile: ReadonlyMap<string, readonly OfProfile[]> = Map.groupBy(
  sections.flatMap(section =>
    itemsOf(section).flatMap(item => pathsOf(item).map(path => ({ path, section: section.key, item }))),
  ),
  ({ path }) => path,
)

/** Every path that has a place, in the order of the code. */
export const rows: readonly Row[] = [...new Set([...inProfile.keys(), ...elsewhere.keys()])].map(path => {
  const place = elsewhere.get(path)
  return { path, items: inProfile.get(path) ?? [], ...(place && { place }) }
})

/** The places of an item of the standard: its own, or those of what it stands under. */
export function placesOf(path: string): Row | undefined {
  const names = path.split(' / ')
  const paths = names.map((_, index) => names.slice(0, names.length - index).join(' / '))
  const own = paths.find(one => inProfile.has(one) || elsewhere.has(one))
  return rows.find(row => row.path === own)
}
