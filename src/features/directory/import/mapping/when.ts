/** When a service of a list is open: from hours, a column for each day, a day with times, or a rule of a calendar. */
import type { Schedule, ServiceRecord } from '../../record.ts'
import { hoursIn, weekIn } from '../hours-in.ts'
import { codeOf, dayIn, daysIn, timeIn, weekdays } from './days.ts'
import type { MappedField } from './fields.ts'
import { ruleIn } from './rule.ts'
import type { RowSaid } from './said.ts'

type Hours = Pick<ServiceRecord, 'schedules' | 'hours'>

export function hoursOf(said: RowSaid): Hours {
  const all = [hoursInWords(said), hoursOfWeek(said), repeatedOf(said)]
  return {
    schedules: all.flatMap(({ schedules = [] }) => schedules),
    hours: all.flatMap(({ hours = '' }) => (hours === '' ? [] : [hours])).join('; '),
  }
}

function hoursInWords(said: RowSaid): Hours {
  const column = said.column('hours')
  return column === undefined ? {} : hoursIn({ [column]: said.words('hours', '; ') }, column, said.notes)
}

function hoursOfWeek(said: RowSaid): Hours {
  if (weekdays.every(day => said.raw(day) === '')) return {}
  const columnOf = (day: string) => said.column(day.toLowerCase() as MappedField) ?? ''
  return weekIn(said.cells, columnOf, said.notes)
}

/** A day with its times, a repeat rule, or a single day. What cannot be kept as a schedule stays words. */
function repeatedOf(said: RowSaid): Hours {
  const typed = { rule: said.raw('repeats'), days: said.raw('day'), start: said.raw('opens') }
  const first = dayOf(said, 'from') ?? dayIn(typed.start)
  const last = dayOf(said, 'until')
  if (typed.rule === '' && typed.days === '' && typed.start === '' && first === undefined) return {}
  const rule = typed.rule === '' ? { freq: 'WEEKLY' as const, interval: 1 } : ruleIn(typed.rule, first)
  const dayOfFirst = first === undefined ? undefined : [codeOf(Temporal.PlainDate.from(first).dayOfWeek - 1)]
  const byDay = rule?.byDay ?? (typed.days === '' ? dayOfFirst : daysIn(typed.days))
  if (!rule || !byDay) return kept(said, typed.rule === '' ? 'day' : 'repeats')
  const isOnce = typed.rule === '' && typed.days === '' && last === undefined
  const until = isOnce ? first : (rule.until ?? last)
  const schedule: Schedule = {
    freq: rule.freq,
    interval: rule.interval,
    byDay: rule.byMonthDay ? [] : byDay,
    ...(rule.byMonthDay ? { byMonthDay: rule.byMonthDay } : {}),
    ...timesOf(said),
    ...(first === undefined ? {} : { from: first }),
    ...(until === undefined ? {} : { until }),
    ...noteOf(said),
  }
  return { schedules: [schedule] }
}

function timesOf(said: RowSaid): Pick<Schedule, 'opens' | 'closes'> {
  const [opens, closes] = [timeIn(said.raw('opens')), timeIn(said.raw('closes'))]
  return { ...(opens ? { opens } : {}), ...(opens && closes ? { closes } : {}) }
}

/** All that the row says of when, as it stands there. */
function kept(said: RowSaid, doubtful: MappedField): Hours {
  const fields = ['day', 'opens', 'closes', 'repeats', 'from', 'until'] as const
  const hours = fields.flatMap(field => said.words(field) || []).join(' ')
  said.notes.warn(
    said.column(doubtful) ?? said.column('opens') ?? null,
    `“${said.raw(doubtful)}” was not understood, so the times are kept as words. Check the hours`,
  )
  return { hours }
}

function dayOf(said: RowSaid, field: 'from' | 'until'): string | undefined {
  const day = dayIn(said.raw(field))
  if (day === undefined && said.raw(field) !== '') said.leftOut(field, 'a day like 31/12/2026')
  return day
}

function noteOf(said: RowSaid): Pick<Schedule, 'note'> {
  const days = said.list('notOn').map(({ value }) => value)
  return days.length === 0 ? {} : { note: `not on ${days.join(', ')}` }
}
