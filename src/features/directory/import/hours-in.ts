/** Opening hours from the columns of a list: schedules where every word is understood, else the words themselves. */
import { readWeek } from '../hours/read-day.ts'
import { readHours, type ReadHours } from '../hours/read.ts'
import type { ServiceRecord } from '../record.ts'
import type { Notes } from './format.ts'

type Hours = Pick<ServiceRecord, 'schedules' | 'hours'>
type Cells = Record<string, string>

/** Directories say the same hours over and over: what was read once is read again from here. */
const known = new Map<string, ReadHours>()

function remembered(text: string, read: () => ReadHours): ReadHours {
  const before = known.get(text)
  if (before) return before
  if (known.size > 5000) known.clear()
  const now = read()
  known.set(text, now)
  return now
}

/** From one column of free text. */
export function hoursIn(cells: Cells, column: string, notes: Notes): Hours {
  const text = cells[column] ?? ''
  if (text === '') return {}
  const read = remembered(text, () => readHours(text))
  if ('schedules' in read) return read
  notes.warn(column, `${read.unsure}. Check the hours`)
  return { hours: text }
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
type Day = (typeof days)[number]

/** From a column for each day. */
export function weekIn(cells: Cells, columnOf: (day: Day) => string, notes: Notes): Hours {
  const typed = (day: Day) => cells[columnOf(day)] ?? ''
  const read = remembered(days.map(typed).join('\n'), () =>
    readWeek(Object.fromEntries(days.map(day => [day.toLowerCase(), typed(day)]))),
  )
  if ('schedules' in read) return read
  const doubtful = days.find(day => read.unsure.startsWith(`On ${day}`)) ?? days[0]
  notes.warn(columnOf(doubtful), `${read.unsure}. Check them`)
  return { hours: days.flatMap(day => (typed(day) === '' ? [] : `${day} ${typed(day)}`)).join('; ') }
}
