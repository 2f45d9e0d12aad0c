/** The days of a week and the words for them. Pure. */

/** RFC 5545's words for days (BYDAY), Monday first. */
export const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Day = (typeof everyDay)[number]

export const weekdays = everyDay.slice(0, 5)
export const weekend = everyDay.slice(5)

export const dayNames = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
} as const satisfies Record<Day, string>

/** "Mon", "Weds", "thursdays" and OpenStreetMap's "Mo". "we" is a word of its own, so only "We" is Wednesday. */
export function dayCalled(word: string): Day | undefined {
  if (word === 'we' || word === 'WE') return undefined
  const lower = word.toLowerCase()
  const singular = lower.replace(/s$/, '')
  return everyDay.find(day => {
    const name = dayNames[day].toLowerCase()
    return lower.length === 2 ? name.startsWith(lower) : singular.length > 2 && isStart(name, lower, singular)
  })
}

const isStart = (name: string, ...words: string[]): boolean => words.some(word => name.startsWith(word))

/** Friday to Monday runs over the end of the week. */
export function daysFrom(first: Day, last: Day): Day[] {
  const from = everyDay.indexOf(first)
  const length = ((everyDay.indexOf(last) - from + 7) % 7) + 1
  return [...everyDay, ...everyDay].slice(from, from + length)
}
