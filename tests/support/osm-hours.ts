/** Whether two ways to write opening hours mean the same: OpenStreetMap's own evaluator is asked, week by week. */
import OpeningHours from 'opening_hours'
import type { Schedule } from '../../src/features/directory/record.ts'

/** Thirteen weeks: every day of the month comes up three times, and the clocks change. */
const from = new Date(2026, 0, 5)
const until = new Date(2026, 3, 6)

/** For the public holidays of England. */
const england = { lat: 53.8, lon: -1.5, address: { country_code: 'gb', state: 'England' } }

/** All times at which it is open, as OpenStreetMap would understand what is written there. */
const openTimes = (osm: string): string[] =>
  osm === ''
    ? []
    : new OpeningHours(osm, england)
        .getOpenIntervals(from, until)
        .map(([opens, closes]) => `${opens.toISOString()} ${closes.toISOString()}`)

export const meansTheSame = (one: string, other: string): boolean =>
  openTimes(one).join() === openTimes(other).join()

/** Our schedules in OpenStreetMap's words; a comma adds hours where a semicolon would replace those of the day. */
export const toOsm = (schedules: readonly Schedule[]): string => schedules.map(rule).join(', ')

function rule({ byDay, opens, closes, interval }: Schedule): string {
  if (opens === undefined || closes === undefined || interval !== 1)
    throw new Error('OpenStreetMap has no words for this schedule')
  const days = byDay.map(day =>
    day.length > 2 ? `${osmDay(day.slice(-2))}[${day.slice(0, -2)}]` : osmDay(day),
  )
  return `${days.join()} ${opens}-${closes}`
}

const osmDay = (day: string): string => `${day.charAt(0)}${day.charAt(1).toLowerCase()}`
