/**
 * Stops of mobile libraries (LibrariesHacked, mobilelibraries-data): a row a stop, with the rule of RFC 5545 by which
 * the van comes. ical.js reads the rule.
 */
import ICAL from 'ical.js'
import type { Schedule, ServiceRecord } from '../../record.ts'
import { given, positionIn, urlIn, withoutNothing, wordsIn } from '../cells.ts'
import { rowFormat, type Notes } from '../format.ts'
import { readPostcode } from '../../../people/contact-details.ts'
import { dateIn } from './dates.ts'
import { dayCode } from './open-referral/days.ts'
import type { Part } from './part.ts'
import { timeIn } from './times.ts'

type Cells = Record<string, string>

export const mobileLibraries = rowFormat<ServiceRecord>({
  kind: 'directory',
  isWholeOf: 'organisation',
  name: 'Stops of mobile libraries (CSV)',
  columns: ['stop', 'route', 'geox', 'geoy', 'frequency'],
  read(cells, notes) {
    const [stop, council] = [wordsIn(cells, 'stop', notes), wordsIn(cells, 'organisation', notes)]
    if (stop === '') notes.fault('stop', 'The stop has no name. Add it at the source')
    if (council === '') notes.fault('organisation', 'Nobody says whose library it is. Add the council')
    if (stop === '' || council === '') return null
    const community = wordsIn(cells, 'community', notes)
    const where = [...new Set([stop, community])].filter(Boolean).join(', ')
    const when = ['route', 'day', 'arrival'].map(column => cells[column] ?? '')
    return {
      key: [council, cells['mobile'], community, stop, ...when].join('|').toLowerCase(),
      content: given({
        name: `Mobile library: ${where}`,
        organisation: { name: `${council} libraries` },
        description: 'A library on wheels: books to borrow, and people to talk to.',
        needs: ['loneliness', 'purpose'],
        cost: 'free',
        locations: [locationOf(cells, notes)],
        ...hoursOf(cells, notes),
        url: urlIn(cells, 'timetable', notes),
      }),
    }
  },
})

function locationOf(cells: Cells, notes: Notes) {
  const point = positionIn(cells, ['geoy', 'geox'], notes)
  const read = readPostcode(cells['postcode'] ?? '')
  return withoutNothing({
    address: wordsIn(cells, 'address', notes),
    postcode: 'value' in read ? read.value : null,
    x: point?.x,
    y: point?.y,
  })
}

/** The van comes by a rule from a first day on; what the rule cannot hold is kept in words. */
function hoursOf(cells: Cells, notes: Notes): Pick<ServiceRecord, 'schedules' | 'hours'> {
  const part: Part = { cells, notes, isAmerican: false, parts: () => [] }
  const times = { opens: timeIn(part, 'arrival'), closes: timeIn(part, 'departure') }
  const rule = ruleIn(cells, notes)
  const exceptions = wordsIn(cells, 'exceptions', notes)
  if (!rule)
    return {
      hours: [cells['day'], times.opens, times.closes && `to ${times.closes}`].filter(Boolean).join(' '),
    }
  const schedule = withoutNothing({
    ...rule,
    ...times,
    from: dateIn(part, 'start'),
    until: dateIn(part, 'end'),
    note: exceptions === '' ? '' : `not on ${exceptions}`,
  }) as unknown as Schedule
  return { schedules: [schedule] }
}

function ruleIn(cells: Cells, notes: Notes): Pick<Schedule, 'freq' | 'interval' | 'byDay'> | null {
  const typed = cells['frequency'] ?? ''
  const day = dayCode(cells['day'] ?? '')
  try {
    const { freq, interval, count, until, parts } = ICAL.Recur.fromString(typed)
    const { BYDAY = day === null ? [] : [day], ...more } = parts as Record<string, string[]>
    const byDay = BYDAY.map(dayCode).filter(one => one !== null)
    const isPlain = Object.keys(more).length === 0 && count === null && until === null
    if (isPlain && byDay.length > 0 && (freq === 'WEEKLY' || freq === 'MONTHLY'))
      return { freq, interval, byDay }
  } catch {
    // Said below, with every other rule we cannot keep.
  }
  const isDay = day !== null || typed.includes('BYDAY')
  notes.warn(
    isDay ? 'frequency' : 'day',
    `“${isDay ? typed : cells['day']}” is no rule we can keep, so its words are kept. Write it like FREQ=WEEKLY;INTERVAL=2`,
  )
  return null
}
