/** What is wrong with one row of a set of tables: what it lacks, what cannot be read, and to whom it belongs. */
import { emailIn, positionIn, urlIn } from '../../cells.ts'
import { dateIn, readDate } from '../dates.ts'
import { accessWords } from '../open-referral/access.ts'
import { isNoAddress, warnNoAddress } from '../open-referral/places.ts'
import { phoneOf } from '../open-referral/reach.ts'
import { openingIn } from '../open-referral/schedules.ts'
import { listed, words, type Part } from '../part.ts'
import { plain } from './columns.ts'
import type { Fault } from '../../table.ts'
import { typedColumn, type HeldRow } from './held.ts'
import type { Joined } from './join.ts'
import { kindOf, type Kind } from './kinds.ts'

/** Columns that hold a date. */
export const dates = [
  'date_incorporated',
  'valid_from',
  'valid_to',
  'dtstart',
  'until',
  'start_date',
  'end_date',
]

/** Can the row be taken? What it lacks or nobody can read is said. */
export function isGood(row: HeldRow, part: Part): boolean {
  const { one, needs, wants } = kindOf(row.table.kind)
  const lacks = needs.filter(column => (row.cells[column] ?? '') === '')
  for (const column of lacks)
    part.notes.fault(column, `This ${one} has no ${inWords(column)}. Add it, or take the row out`)
  for (const want of wants) {
    const typed = row.table.heading.find(name => plain(name) === want)
    const column = typed === undefined ? undefined : row.table.columns.get(typed)
    if (column !== undefined && (row.cells[column] ?? '') === '')
      part.notes.warn(column, `This ${one} has no ${inWords(want)}. Add it at the source`)
  }
  const wrong = dates.filter(column => needs.includes(column) && isNoDate(part, column))
  for (const column of wrong)
    part.notes.fault(
      column,
      `“${row.cells[column]}” is not a date${monthFirst(part)}. Write it like 2014-12-24`,
    )
  if (lacks.length > 0 || wrong.length > 0) return false
  readValues(row.table.kind, part)
  return true
}

const inWords = (column: string): string =>
  ({ address_1: 'address line', city: 'town', number_type: 'type', closed: 'TRUE or FALSE in “closed”' })[
    column
  ] ?? column.replaceAll('_', ' ')

const isNoDate = ({ cells, isAmerican }: Part, column: string): boolean =>
  (cells[column] ?? '') !== '' && readDate(cells[column] ?? '', isAmerican) === null

const monthFirst = ({ isAmerican }: Part): string => (isAmerican ? ' with the month first' : '')

/** Reads what can be read wrongly, so that it is said even where no service asks for the row. */
function readValues(kind: Kind, part: Part): void {
  const { cells, notes } = part
  for (const column of dates) dateIn(part, column)
  emailIn(cells, 'email', notes)
  for (const column of ['url', 'website']) urlIn(cells, column, notes)
  if (kind.endsWith('schedule') && !/^true$/i.test(cells['closed'] ?? '')) openingIn(part)
  if (kind === 'phone') phoneOf(part)
  if (kind !== 'location') return
  const address = words(part, 'address_1')
  if (isNoAddress(address)) warnNoAddress(part, address)
  positionIn(cells, ['latitude', 'longitude'], notes)
  for (const code of listed(cells['accessibility'] ?? '')) accessWords(code, notes)
}

/** A table that is not there, and the first row that asks for it. `isLost`: without it the row cannot be taken. */
export interface Missing {
  kind: Kind
  row: HeldRow
  isLost: boolean
}

/** What the row belongs to and is not there is said; a table that is not there at all is given back. */
export function belonging(row: HeldRow, part: Part, joined: Joined): Missing[] {
  const { parents, one } = kindOf(row.table.kind)
  if (row.table.kind === 'attribute' && row.cells['link_id'] !== undefined) return linked(row, part, joined)
  if (row.table.kind === 'taxonomy_term') return within(row, part, joined)
  const given = parents.filter(parent => row.cells[`${parent}_id`] !== undefined)
  const mayStand = parents.length === 0 || isReached(row, joined)
  if (given.length === 0 && !mayStand) {
    const ids = parents
      .map(parent => `${parent}_id`)
      .filter(id => [...row.table.columns.values()].includes(id))
    part.notes.fault(ids[0] ?? null, `This ${one} belongs to nothing. Say in ${ids.join(' or ')} whose it is`)
  }
  const missing = given.filter(parent => !joined.has(parent))
  const unknown = given.filter(
    parent => joined.has(parent) && !joined.knows(parent, row.cells[`${parent}_id`] ?? ''),
  )
  const isLost = missing.length + unknown.length === given.length && !mayStand
  for (const parent of unknown)
    part.notes[isLost ? 'fault' : 'warn'](
      `${parent}_id`,
      `There is no ${kindOf(parent).one} ${row.cells[`${parent}_id`]} in this import. Correct it, or add the ${kindOf(parent).one}`,
    )
  return missing.map(kind => ({ kind, row, isLost }))
}

/** What is said of a table that is not there. */
export function missingFault({ kind, row, isLost }: Missing): Fault {
  const column = `${kind}_id`
  const { one, names } = kindOf(kind)
  return {
    file: row.table.name,
    row: row.number,
    column: typedColumn(row.table, column),
    isWarning: !isLost,
    words: `Bring in ${names[0]}.csv with it: row ${row.number} belongs to ${one} ${row.cells[column]}`,
  }
}

/** A location may belong to no organisation, where a service is at it; a service may name its organisation. */
const isReached = ({ table, cells }: HeldRow, joined: Joined): boolean =>
  (table.kind === 'service' && cells['organization_name'] !== undefined) ||
  (table.kind === 'location' &&
    joined.where('service_at_location', 'location_id', cells['id'] ?? '').length > 0)

/** A category stands in another one, or at the top. */
function within({ cells }: HeldRow, part: Part, joined: Joined): Missing[] {
  const parent = cells['parent_id']
  if (parent !== undefined && !joined.knows('taxonomy_term', parent))
    part.notes.warn(
      'parent_id',
      `There is no category ${parent} in this import, so ${cells['name']} stands at the top. Correct it`,
    )
  return []
}

/** A category may be of anything that has an id (HSDS 3.0, `attribute.link_id`). */
function linked(row: HeldRow, part: Part, joined: Joined): Missing[] {
  const id = row.cells['link_id'] ?? ''
  const anything = ['service', 'organization', 'location', 'service_at_location', 'phone', 'contact'] as const
  if (!anything.some(kind => joined.knows(kind, id)))
    part.notes.fault(
      'link_id',
      `Nothing in this import has the id ${id}. Correct it, or add what it belongs to`,
    )
  return []
}
