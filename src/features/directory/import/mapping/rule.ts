/** A repeat rule of a calendar (RFC 5545, 3.3.10) as the words of a schedule, where a week or a month can hold it. */
import ICAL from 'ical.js'
import type { Schedule } from '../../record.ts'
import { codeOf, weekdays } from './days.ts'

export type Rule = Pick<Schedule, 'freq' | 'interval' | 'until' | 'byMonthDay'> & { byDay?: string[] }

/** Undefined for a rule that no schedule can hold. A rule that ends after so many times needs its first day. */
export function ruleIn(text: string, first: string | undefined): Rule | undefined {
  const rule = recurIn(text.replace(/^RRULE:/i, ''))
  if (!rule || Object.keys(rule.parts).some(part => !['BYDAY', 'BYMONTHDAY'].includes(part))) return undefined
  const until = endOf(rule, first)
  if (until === null) return undefined
  const end = until === undefined ? {} : { until }
  const { freq, interval, parts } = rule
  const [byDay, byMonthDay] = [parts.BYDAY, parts.BYMONTHDAY]
  if (freq === 'DAILY' && interval === 1)
    return { freq: 'WEEKLY', interval, byDay: byDay ?? weekdays.map((_, index) => codeOf(index)), ...end }
  if (freq === 'WEEKLY') return { freq, interval, ...(byDay ? { byDay } : {}), ...end }
  if (freq !== 'MONTHLY' || (byDay === undefined) === (byMonthDay === undefined)) return undefined
  return { freq, interval, ...(byDay ? { byDay } : {}), ...(byMonthDay ? { byMonthDay } : {}), ...end }
}

function recurIn(text: string): ICAL.Recur | undefined {
  try {
    return ICAL.Recur.fromString(text)
  } catch {
    return undefined
  }
}

/** Times that are counted out one by one: more are as good as without an end. */
const mostTimes = 1000

/** Its last day; undefined where it has none, null where nobody can tell. */
function endOf(rule: ICAL.Recur, first: string | undefined): string | null | undefined {
  if (rule.until) return rule.until.toString().slice(0, 10)
  if (!rule.count || rule.count > mostTimes) return undefined
  if (first === undefined) return null
  const times = rule.iterator(ICAL.Time.fromDateString(first))
  let last: string | undefined
  for (let time = times.next(); time; time = times.next()) last = time.toString().slice(0, 10)
  return last ?? null
}
