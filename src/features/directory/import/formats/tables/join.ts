/** The tables of a set, joined by their ids: each row gives its parts as if it were one document. */
import type { Part } from '../part.ts'
import { isNoAddress } from '../open-referral/places.ts'
import { notesOn, Said, type HeldRow, type HeldTable } from './held.ts'
import { everyKind, kindOf, type Kind } from './kinds.ts'

export class Joined {
  readonly said = new Said()
  isAmerican = false
  /** Tables whose dates show whether the month comes first. */
  readonly sureOfDates = new Set<HeldTable>()
  readonly #rows = new Map<Kind, HeldRow[]>()
  readonly #firsts = new Map<string, HeldRow>()
  readonly #indexes = new Map<string, Map<string, HeldRow[]>>()
  /** Ids of services, which are read one by one and never held. */
  readonly services = new Set<string>()
  readonly #present = new Set<Kind>()

  /** There is such a table, even without rows. */
  has(kind: Kind): boolean {
    return this.#present.has(kind)
  }

  open(kind: Kind): void {
    this.#present.add(kind)
  }

  add(row: HeldRow): void {
    const rows = this.#rows.get(row.table.kind)
    const id = row.cells['id'] ?? ''
    if (id !== '') this.#firsts.set(`${row.table.kind}/${id}`, row)
    if (rows) rows.push(row)
    else this.#rows.set(row.table.kind, [row])
  }

  rowsOf(kind: Kind): readonly HeldRow[] {
    return this.#rows.get(kind) ?? []
  }

  /** The rows of a kind with this value in a column. */
  where(kind: Kind, column: string, value: string): readonly HeldRow[] {
    const name = `${kind}.${column}`
    let index = this.#indexes.get(name)
    if (!index) {
      index = Map.groupBy(this.rowsOf(kind), row => row.cells[column] ?? '')
      this.#indexes.set(name, index)
    }
    return value === '' ? [] : (index.get(value) ?? [])
  }

  knows(kind: Kind, id: string): boolean {
    return kind === 'service' ? this.services.has(id) : this.first(kind, id) !== undefined
  }

  partOf(row: HeldRow): Part {
    return {
      cells: row.cells,
      notes: notesOn(row, this.said),
      isAmerican: this.isAmerican,
      isSureOfDates: this.sureOfDates.has(row.table),
      parts: (...names) => {
        const asked = new Set(names.flatMap(name => kindsCalled(name)))
        return [...asked].flatMap(kind => this.#partsOf(row, kind)).map(one => this.partOf(one))
      },
    }
  }

  /** The row with this id. */
  first(kind: Kind, id: string): HeldRow | undefined {
    return this.#firsts.get(`${kind}/${id}`)
  }

  #partsOf(row: HeldRow, kind: Kind): readonly HeldRow[] {
    const own = row.table.kind
    const id = row.cells['id'] ?? ''
    if (kind === 'taxonomy_term' && own === 'service') return this.#termsOf(row)
    if (kind === 'location' && own === 'service' && !this.saysWhere(row.table)) return this.#nearby(row)
    const parent =
      row.cells[`${kind}_id`] ?? (kind === 'taxonomy_term' ? row.cells['taxonomy_id'] : undefined)
    if (parent !== undefined && isAbove(kind, own)) return [this.first(kind, parent) ?? []].flat()
    return [
      ...this.where(kind, `${own}_id`, id),
      ...(kind === 'attribute' ? this.where(kind, 'link_id', id) : []),
      ...(hasInside(row, kind) ? [row] : []),
    ]
  }

  /** Does the import say at which locations its services are? */
  saysWhere({ columns }: HeldTable): boolean {
    return this.has('service_at_location') || [...columns.values()].includes('location_id')
  }

  /** The addresses of its organisation, where nobody says which of them is the service's. */
  #nearby({ cells }: HeldRow): HeldRow[] {
    const all = this.where('location', 'organization_id', cells['organization_id'] ?? '')
    return all.filter(({ cells: { address_1: address = '' } }) => address !== '' && !isNoAddress(address))
  }

  /** "101, 102-01": categories by their numbers, as in 2014. */
  #termsOf(row: HeldRow): HeldRow[] {
    const ids = (row.cells['taxonomy_ids'] ?? '').split(',').map(id => id.trim())
    return ids
      .filter(id => id !== '')
      .flatMap(id => {
        const found = this.first('taxonomy_term', id)
        if (!found)
          notesOn(row, this.said).warn(
            'taxonomy_ids',
            `There is no category ${id} in this import, so it was left out. Add the table of categories, or correct it`,
          )
        return found ? [found] : []
      })
  }
}

/** Some exports put an address, hours or a phone into the row of their location. */
const hasInside = ({ table, cells }: HeldRow, kind: Kind): boolean =>
  table.kind === 'location' &&
  ((kind === 'address' && cells['address_1'] !== undefined) ||
    (kind === 'regular_schedule' && cells['weekday'] !== undefined))

/** Does a row of this kind name one of the other, rather than being named by many? */
const isAbove = (kind: Kind, own: Kind): boolean =>
  kindOf(own).columns.includes(`${kind}_id`) || (kind === 'taxonomy_term' && own === 'attribute')

const byName = new Map<string, Kind[]>()

function kindsCalled(name: string): readonly Kind[] {
  const known = byName.get(name)
  if (known) return known
  const called = everyKind.filter(
    kind => kind !== 'unread' && (kind === name || kindOf(kind).names.includes(name)),
  )
  byName.set(name, called)
  return called
}
