/** Opening hours of a directory that has a column a day. Pure. */
import { NotSure, notSure, orUnsure } from './not-sure.ts'
import { partsOf } from './parts.ts'
import type { Span } from './range.ts'
import type { ReadHours } from './read.ts'
import { schedulesOf, timesOf, type Times } from './schedules.ts'
import { understood } from './understood.ts'
import { dayNames, everyDay } from './week.ts'

/** "09:00-17:00, 18:00-20:00"; no times where it says "closed" or nothing. */
export function readDayHours(text: string): { times: Times[] } | { unsure: string } {
  return orUnsure(() => ({ times: spansOf(text).map(timesOf) }))
}

type DayName = Lowercase<(typeof dayNames)[keyof typeof dayNames]>

/** { monday: '09:00-17:00', tuesday: '9-12 & 1-5', sunday: 'closed' }. One day in doubt, and all stay words. */
export function readWeek(week: Partial<Record<DayName, string>>): ReadHours {
  return orUnsure(() => {
    const openings = everyDay.map(day => {
      const read = orUnsure(() => ({ spans: spansOf(week[dayNames[day].toLowerCase() as DayName] ?? '') }))
      if ('unsure' in read) throw new NotSure(`On ${dayNames[day]}: ${read.unsure}`)
      return { byDay: [day], spans: read.spans }
    })
    return { schedules: schedulesOf(openings) }
  })
}

function spansOf(text: string): readonly Span[] {
  const tokens = understood(text)
  const [part, ...more] = partsOf(tokens)
  const isOnlyTimes = more.length === 0 && part?.is !== 'days' && !tokens.some(({ is }) => is === 'note')
  if (!isOnlyTimes) throw notSure('It says more than the hours of one day')
  return part?.spans ?? []
}
