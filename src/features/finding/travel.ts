/**
 * How long it takes to get there, roughly: from a straight line, because we know no roads. Pure.
 * Roads are taken as 1.3 times the straight line (a usual detour: Barthélemy 2011, Spatial networks, 2.2.2). A person
 * walks 80 metres a minute (Transport for London's accessibility levels), a bus makes 250 and wants 10 minutes of
 * walking and waiting, a car makes 500 in a town and wants 5 to park.
 */
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { asked, words } from './words.ts'

export const ways = ['walk', 'bus', 'car'] as const
export type Way = (typeof ways)[number]

const detour = 1.3
const paces = {
  walk: { aMinute: 80, first: 0 },
  bus: { aMinute: 250, first: 10 },
  car: { aMinute: 500, first: 5 },
}

export const wayOptions = (say: Say) => ways.map(value => ({ value, label: say(asked[value]) }))

/** Minutes from door to door for so many metres in a straight line. */
export const minutesFor = (metres: number, by: Way): number =>
  (metres * detour) / paces[by].aMinute + paces[by].first

/** The straight line somebody gets over in so many minutes, in metres; 0 where the way there takes them all. */
export const metresWithin = (minutes: number, by: Way): number =>
  Math.max(0, ((minutes - paces[by].first) * paces[by].aMinute) / detour)

const about = { walk: words.aboutWalk, bus: words.aboutBus, car: words.aboutCar }
const hours = { walk: words.hoursWalk, bus: words.hoursBus, car: words.hoursCar }

/** "about 15 minutes’ walk", "about 25 minutes by bus": to five minutes, because it is no more than that. */
export function timeWords(metres: number, by: Way, say: Say = english): string {
  const minutes = Math.max(5, Math.round(minutesFor(metres, by) / 5) * 5)
  return minutes > 180 ? say(hours[by]) : say(about[by], { minutes })
}
