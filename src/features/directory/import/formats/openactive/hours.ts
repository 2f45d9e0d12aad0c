/** When an OpenActive opportunity is: repeating schedules, opening hours, or one day (Modelling Opportunity Data 2.0). */
import type { Schedule, ServiceRecord } from '../../../record.ts'
import { withoutNothing } from '../../cells.ts'
import { dateIn, dateWords } from '../dates.ts'
import { dayCode } from '../open-referral/days.ts'
import { words, type Part } from '../part.ts'
import { readTime, timeIn } from '../times.ts'

type Hours = Pick<ServiceRecord, 'schedules' | 'hours'>

/** `one` is the opportunity itself, `series` what it is one of: the series knows when it repeats. */
export function hoursOf(one: Part, series: Part | undefined): Hours {
  const both = [one, ...(series ? [series] : [])]
  const repeating = both.flatMap(part => part.parts('eventSchedule')).map(repeatingOf)
  const opening = one.parts('hoursAvailable').map(openingOf)
  const read = [...repeating, ...opening]
  const schedules = read.flatMap(hours => hours.schedules ?? [])
  const said = read.flatMap(hours => hours.hours ?? [])
  const days = schedules.length > 0 ? [] : [one, ...one.parts('subEvent')].map(dayOf)
  return { schedules, hours: [...new Set([...said, ...days])].filter(text => text !== '').join('; ') }
}

/** P1W, P2W, P1M, P1D (ISO 8601): how often it comes. */
function repeatingOf(part: Part): Hours {
  const typed = part.cells['repeatFrequency'] ?? ''
  const [, every = '1', unit] = /^P(\d+)([DWM])$/.exec(typed) ?? []
  const days = weekDays(part, 'byDay')
  const isDaily = unit === 'D' && every === '1'
  const months = (part.cells['byMonthDay'] ?? '').split(', ').filter(Boolean).map(Number)
  const byDay = isDaily && days.length === 0 ? [...everyDay] : days
  const times = { opens: timeIn(part, 'startTime'), closes: timeIn(part, 'endTime') }
  if ((unit !== 'W' && unit !== 'M' && !isDaily) || byDay.length + months.length === 0) {
    if (typed !== '')
      part.notes.warn(
        'repeatFrequency',
        `We cannot keep “${typed}” with these days. Its words are kept: check them`,
      )
    return { hours: [typed, times.opens, times.closes && `to ${times.closes}`].filter(Boolean).join(' ') }
  }
  const schedule = withoutNothing({
    freq: unit === 'M' ? 'MONTHLY' : 'WEEKLY',
    interval: Number(every),
    byDay,
    byMonthDay: months,
    ...times,
    from: dateIn(part, 'startDate'),
    until: dateIn(part, 'endDate'),
  })
  return { schedules: [schedule as unknown as Schedule] }
}

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** schema.org OpeningHoursSpecification: public holidays are words, for no rule holds them. */
function openingOf(part: Part): Hours {
  const byDay = weekDays(part, 'dayOfWeek')
  const times = { opens: timeIn(part, 'opens'), closes: timeIn(part, 'closes') }
  const schedule = withoutNothing({ freq: 'WEEKLY', interval: 1, byDay, ...times })
  const isHoliday = (part.cells['dayOfWeek'] ?? '').includes('PublicHolidays')
  return {
    ...(byDay.length > 0 && { schedules: [schedule as unknown as Schedule] }),
    ...(isHoliday && { hours: `Public holidays ${times.opens} to ${times.closes}` }),
  }
}

/** "https://schema.org/Tuesday" or "schema:Tuesday" as TU. */
const weekDays = (part: Part, column: string): string[] =>
  (part.cells[column] ?? '')
    .split(', ')
    .filter(day => day !== '' && !day.endsWith('PublicHolidays'))
    .flatMap(day => dayCode(day.replace(/^.*[/:]/, '')) ?? [])

/** "3 October 2018, 20:15 to 21:15": the wall-clock time that is written. */
function dayOf(part: Part): string {
  const [, day, start] = /^(\d{4}-\d{2}-\d{2})(?:T(.+))?$/.exec(part.cells['startDate'] ?? '') ?? []
  if (day === undefined || dateIn(part, 'startDate') === null) return words(part, 'duration') && ''
  const end = /T(.+)$/.exec(part.cells['endDate'] ?? '')?.[1]
  const times = [start, end].map(time => (time === undefined ? null : readTime(time))).filter(Boolean)
  return [dateWords(day), times.join(' to ')].filter(Boolean).join(', ')
}
