/** When a service of a list is open: from hours, a column for each day, a day with times, or a rule of a calendar. */
import ICAL from 'ical.js'
import type { Schedule, ServiceRecord } from '../../record.ts'
import { codeOf, dayIn, daysIn, timeIn, weekdays } from '../days.ts'
import type { RowSaid } from './said.ts'

type Hours = Pick<ServiceRecord, 'schedules' | 'hours'>

export function hoursOf(said: RowSaid): Hours {
  const week = hoursOfWeek(said)
  const repeated = repeatedOf(said)
  return {
    schedules: [...(week.schedules ?? []), ...(repeated.schedules ?? [])],
    hours: [said.words('hours', '; '), week.hours, repeated.hours].filter(Boolean).join('; '),
  }
}

/** A column for each day. Hours like 09:00-17:00 are sure; others stay as they were written. */
function hoursOfWeek(said: RowSaid): Hours {
  const schedules: Schedule[] = []
  const words: string[] = []
  for (const [index, day] of weekdays.entries()) {
    const typed = said.words(day)
    if (typed === '' || /^(closed|-|n\/?a)$/i.test(typed)) continue
    const spans = typed.split(/[,;&]|\band\b/).map(span => /^\s*(\d{1,2}[:.]\d{2})\s*[-–]\s*(\d{1,2}[:.]\d{2})\s*$/.exec(span))
    const times = spans.map(span => [timeIn(span?.[1] ?? ''), timeIn(span?.[2] ?? '')] as const)
    if (times.some(([opens, closes]) => opens === undefined || closes === undefined || closes <= opens))
      words.push(`${day.charAt(0).toUpperCase()}${day.slice(1)} ${typed}`)
    else
      for (const [opens = '', closes = ''] of times)
        schedules.push({ freq: 'WEEKLY', interval: 1, byDay: [codeOf(index)], opens, closes })
  }
  return { schedules, hours: words.join('; ') }
}

/** A day with its times, a repeat rule, or a single day. What cannot be kept as a schedule stays words. */
function repeatedOf(said: RowSaid): Hours {
  const [start, end] = [said.raw('opens'), said.raw('closes')]
  const first = dayIn(said.raw('from')) ?? dayIn(start)
  const typed = { rule: said.raw('repeats').replace(/^RRULE:/i, ''), days: said.raw('day') }
  if (typed.rule === '' && typed.days === '' && first === undefined && start === '') return {}
  const rule = typed.rule === '' ? undefined : ruleIn(typed.rule)
  const named = daysIn(typed.days)
  const [opens, closes] = [timeIn(start), timeIn(end)]
  const last = dayIn(said.raw('until'))
  const times = { ...(opens ? { opens } : {}), ...(opens && closes ? { closes } : {}) }
  const dayOfFirst = first === undefined ? undefined : codeOf(Temporal.PlainDate.from(first).dayOfWeek - 1)
  const byDay = rule?.byDay ?? named ?? (dayOfFirst === undefined ? undefined : [dayOfFirst])
  const isOnce = typed.rule === '' && typed.days === '' && first !== undefined
  if (byDay === undefined || (typed.rule !== '' && !rule) || (typed.days !== '' && !named))
    return { hours: inWords(said) }
  const until = isOnce ? first : (rule?.until ?? last)
  const schedule: Schedule = {
    freq: rule?.freq ?? 'WEEKLY',
    interval: rule?.interval ?? 1,
    byDay: rule?.byMonthDay ? [] : byDay,
    ...(rule?.byMonthDay ? { byMonthDay: rule.byMonthDay } : {}),
    ...times,
    ...(first === undefined ? {} : { from: first }),
    ...(until === undefined ? {} : { until }),
    ...noteOf(said),
  }
  return { schedules: [schedule] }
}

/** All that the row says of when, as it stands there. */
const inWords = (said: RowSaid): string =>
  (['day', 'opens', 'closes', 'repeats', 'from', 'until'] as const)
    .map(field => said.words(field))
    .filter(words => words !== '')
    .join(' ')

function noteOf(said: RowSaid): Pick<Schedule, 'note'> {
  const days = said.list('notOn').map(({ value }) => value)
  return days.length === 0 ? {} : { note: `not on ${days.join(', ')}` }
}

type Rule = Pick<Schedule, 'freq' | 'interval' | 'until' | 'byMonthDay'> & { byDay?: string[] }

/** What a rule says, where a week or a month can hold it (RFC 5545, 3.3.10); undefined for every other. */
function ruleIn(text: string): Rule | undefined {
  const rule = recurIn(text)
  if (!rule || rule.count) return undefined
  const { parts } = rule
  const known = new Set(['BYDAY', 'BYMONTHDAY'])
  if (Object.keys(parts).some(part => !known.has(part))) return undefined
  const byDay = parts.BYDAY
  const until = rule.until ? { until: rule.until.toString().slice(0, 10) } : {}
  const days = byDay === undefined ? {} : { byDay }
  if (rule.freq === 'DAILY' && rule.interval === 1)
    return { freq: 'WEEKLY', interval: 1, byDay: byDay ?? weekdays.map((_, index) => codeOf(index)), ...until }
  if (rule.freq === 'WEEKLY') return { freq: 'WEEKLY', interval: rule.interval, ...days, ...until }
  const byMonthDay = parts.BYMONTHDAY
  if (rule.freq !== 'MONTHLY' || (byDay === undefined) === (byMonthDay === undefined)) return undefined
  return { freq: 'MONTHLY', interval: rule.interval, ...days, ...(byMonthDay ? { byMonthDay } : {}), ...until }
}

function recurIn(text: string): ICAL.Recur | undefined {
  try {
    return ICAL.Recur.fromString(text)
  } catch {
    return undefined
  }
}
