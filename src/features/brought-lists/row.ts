/** One row of such a list, as a person who waits or is supported; or what is wrong with it. */
import { dayIn } from '../directory/import/mapping/days.ts'
import { whatSpoiled } from '../directory/import/readers/spoiled.ts'
import { isNeed, needs, type Need } from '../directory/needs.ts'
import { readEmail, readPhone, readPostcode } from '../people/contact-details.ts'
import { readNhsNumber } from '../people/nhs-number.ts'
import { fields, type ListField } from './fields.ts'

export interface ListRow {
  number: number
  cells: readonly string[]
}

/** Something wrong with a cell, and what to do. */
export interface CellFault {
  row: number
  column: string
  words: string
  /** The row is taken all the same: somebody should look. */
  isWarning?: boolean
}

/** A row that can be taken. */
export interface Listed {
  row: number
  first_name: string
  family_name: string
  date_of_birth: string | null
  nhs_number: string | null
  phone: string | null
  email: string | null
  address: string | null
  postcode: string | null
  reason: string
  needs: Need[]
  waitingSince: string | null
  /** The practice that referred them, as the list has it. */
  referrer: string | null
  linkWorker: string | null
}

interface Around {
  columns: readonly string[]
  fields: readonly (ListField | null)[]
  today: string
}

/** What the row says, with every fault of it at once. */
export function readRow(row: ListRow, { columns, fields: said, today }: Around): Listed | CellFault[] {
  const faults: CellFault[] = []
  const cell = (field: ListField): string => (row.cells[said.indexOf(field)] ?? '').trim()
  const fault = (field: ListField, words: string): null => {
    const at = said.indexOf(field)
    faults.push({ row: row.number, column: columns[at] ?? fields[field].label, words })
    return null
  }
  const read = <T>(field: ListField, as: (typed: string) => { value: T } | { problem: string }): T | null => {
    const typed = cell(field)
    if (typed === '') return null
    const spoiled = whatSpoiled(typed)
    if (spoiled !== undefined) return fault(field, spoiled)
    const answer = as(typed)
    return 'value' in answer ? answer.value : fault(field, `${answer.problem}. It says “${shown(typed)}”`)
  }
  const day = (field: ListField): string | null =>
    read(field, typed => {
      const found = field === 'date_of_birth' ? bornIn(typed, today) : dayIn(typed)
      if (found === whichCentury)
        return { problem: `${fields[field].label} must have a year with 4 numbers, like 1948` }
      if (!found) return { problem: `${fields[field].label} must be a real date, like 15/3/1948` }
      if (found > today) return { problem: `${fields[field].label} must be in the past` }
      return found < '1900' ? { problem: `${fields[field].label} must be after 1900` } : { value: found }
    })
  const name = namesIn(cell('full_name'))
  const first_name = cell('first_name') || name.first
  if (first_name === '') fault(said.includes('first_name') ? 'first_name' : 'full_name', 'Enter a name')
  const listed: Listed = {
    row: row.number,
    first_name,
    family_name: cell('family_name') || name.family,
    date_of_birth: day('date_of_birth'),
    nhs_number: read('nhs_number', readNhsNumber),
    phone: read('phone', readPhone),
    email: read('email', readEmail),
    address: cell('address') || null,
    postcode: read('postcode', readPostcode),
    reason: cell('reason'),
    needs: needsIn(cell('needs')),
    waitingSince: day('waiting_since'),
    referrer: cell('referrer') || null,
    linkWorker: cell('link_worker') || null,
  }
  if (first_name.length > 120 || listed.family_name.length > 120)
    fault('family_name', 'A name must be 120 characters or fewer')
  if (listed.reason.length > 2000) fault('reason', 'The reason must be 2,000 characters or fewer')
  return faults.length > 0 ? faults : listed
}

/** Stands for a day of which nobody can tell the century. */
const whichCentury = 'which century'

/** A birthday with a year of two digits: 48 can only be 1948 where 2048 lies ahead. 20 may be 2020 or 1920. */
function bornIn(typed: string, today: string): string | undefined {
  const found = dayIn(typed)
  if (!found || !/\D\d{2}$/.test(typed) || /^\d{4}\D/.test(typed)) return found
  return found > today ? found.replace(/^20/, '19') : whichCentury
}

const shown = (typed: string): string => (typed.length > 40 ? `${typed.slice(0, 37)}…` : typed)

/** “Hill, Margaret” or “Margaret Hill”: the last word is the family name. One word is a first name. */
export function namesIn(whole: string): { first: string; family: string } {
  const [family, first] = whole.split(',').map(part => part.trim())
  if (first) return { first, family: family ?? '' }
  const words = whole.split(/\s+/).filter(Boolean)
  return words.length < 2
    ? { first: whole.trim(), family: '' }
    : { first: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}

/** Needs by their codes or labels, whatever stands between them; “something else” where words are left that name none. */
function needsIn(typed: string): Need[] {
  const said = typed.toLowerCase()
  if (said === '') return ['other']
  const found = Object.entries(needs).flatMap(([need, label]) =>
    isNeed(need) &&
    need !== 'other' &&
    [need, label.toLowerCase(), ...label.toLowerCase().split(/,? and |, /)].some(word => said.includes(word))
      ? [need]
      : [],
  )
  return found.length > 0 ? found : ['other']
}
