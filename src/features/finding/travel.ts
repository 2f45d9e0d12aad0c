/**
 * How long it takes to get there, roughly: from a straight line, because we know no roads. Pure.
 * Roads are taken as 1.3 times the straight line (a usual detour: Barthélemy 2011, Spatial networks, 2.2.2). A person
 * walks 80 metres a minute (Transport for London's accessibility levels), a bus makes 250 and wants 10 minutes of
 * walking and waiting, a car makes 500 in a town and wants 5 to park.
 */

export const ways = ['walk', 'bus', 'car'] as const
export type Way = (typeof ways)[number]

const detour = 1.3
const paces = {
  walk: { aMinute: 80, first: 0 },
  bus: { aMinute: 250, first: 10 },
  car: { aMinute: 500, first: 5 },
}

export const wayLabels = { walk: 'Walking', bus: 'By bus', car: 'By car' } as const satisfies Record<
  Way,
  string
>

/** Minutes from door to door for so many metres in a straight line. */
export const minutesFor = (metres: number, by: Way): number =>
  (metres * detour) / paces[by].aMinute + paces[by].first

/** The straight line somebody gets over in so many minutes, in metres; 0 where the way there takes them all. */
export const metresWithin = (minutes: number, by: Way): number =>
  Math.max(0, ((minutes - paces[by].first) * paces[by].aMinute) / detour)

const said = { walk: 'walk', bus: 'by bus', car: 'by car' }

/** "about 15 minutes’ walk", "about 25 minutes by bus": to five minutes, because it is no more than that. */
export function timeWords(metres: number, by: Way): string {
  const minutes = Math.max(5, Math.round(minutesFor(metres, by) / 5) * 5)
  if (minutes > 180) return `more than 3 hours ${by === 'walk' ? 'on foot' : said[by]}`
  return by === 'walk' ? `about ${minutes} minutes’ walk` : `about ${minutes} minutes ${said[by]}`
}
