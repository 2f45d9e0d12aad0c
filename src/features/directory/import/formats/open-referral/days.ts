/** Days of the week, as RFC 5545 (BYDAY) writes them or in words, and days of a month such as 2WE. */
import type { ByDay } from '../../../record.ts'
import type { Part } from '../part.ts'

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** MO for "Monday", "mon", "MO" or the number 1 (ISO 8601, as HSDS 1 has it); 2WE stays as it is. */
export function dayCode(text: string): ByDay | null {
  const typed = text.trim().toLowerCase()
  const counted = /^([+-]?[1-5])(mo|tu|we|th|fr|sa|su)$/.exec(typed)
  if (counted) return `${Number(counted[1])}${(counted[2] ?? '').toUpperCase()}`
  if (/^[1-7]$/.test(typed)) return codes[Number(typed) - 1] ?? null
  const day = names.findIndex(name => typed.length >= 2 && name.startsWith(typed.replace(/s$/, '')))
  return codes[day] ?? null
}

/** The days in the first of these columns that has some. What is no day is said and left out. */
export function daysIn({ cells, notes }: Part, ...columns: string[]): ByDay[] {
  const column = columns.find(name => (cells[name] ?? '') !== '')
  if (column === undefined) return []
  return (cells[column] ?? '').split(/[,;]/).flatMap(typed => {
    const code = dayCode(typed)
    if (code === null)
      notes.warn(column, `“${typed.trim()}” is not a day, so it was left out. Write it like MO or Monday`)
    return code === null ? [] : [code]
  })
}
