/**
 * Positions that cannot be: a service far from its own postcode is in another place, and one far from every
 * postcode of an area whose postcodes we know is in the sea or on a mountain.
 */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { between, type Point } from '../grid.ts'
import { outwardOf } from '../outward.ts'
import { positionsOf, wholeArea } from '../postcodes.ts'
import type { Location, ServiceRecord } from '../record.ts'
import { fingerprintOf } from './format.ts'
import type { GoodRow } from './seen.ts'
import type { Doubt } from './target.ts'

/** Metres: a position farther than this from its postcode, or from every one, is wrong. */
const farthest = 5000

interface Placed {
  one: GoodRow
  location: Location & Point
}

/** Takes out positions that cannot be, and says so: the postcode, or its area, then tells where the service is. */
export async function whyNotThere(tx: Tx, rows: readonly GoodRow[]): Promise<Doubt[]> {
  const placed = rows.flatMap(one =>
    ((one.entry.content as ServiceRecord).locations ?? [])
      .filter(hasPosition)
      .map(location => ({ one, location })),
  )
  const known = await positionsOf(
    tx,
    placed.flatMap(({ location }) => location.postcode ?? []),
  )
  const homeOf = ({ location: { postcode } }: Placed) =>
    postcode === undefined ? undefined : known.get(postcode)
  const without = placed.filter(one => homeOf(one) === undefined)
  const lost = await farFromAll(tx, without)
  return placed.flatMap(one => {
    const home = homeOf(one)
    const metres = home ? between(one.location, home) : 0
    if (metres > farthest)
      return takenOut(
        one,
        `The position is ${Math.round(metres / 1000)} km from the postcode ${one.location.postcode}. We take the postcode’s. Correct one of them at the source`,
      )
    return lost.has(one)
      ? takenOut(
          one,
          `The position is more than ${farthest / 1000} km from every postcode we know there: it may be in the sea. We left it out. Correct it at the source`,
        )
      : []
  })
}

const hasPosition = (location: Location): location is Location & Point =>
  location.x !== undefined && location.y !== undefined

function takenOut({ one, location }: Placed, words: string): Doubt[] {
  delete (location as Location).x
  delete (location as Location).y
  one.fingerprint = fingerprintOf(one.entry.content)
  return [{ row: one.row, column: null, words }]
}

/**
 * Which of these have no postcode near, in an area whose postcodes we know: that of their own postcode, else the
 * nearest outward code of a published list. Where we know none, we cannot tell, and nobody is held up.
 */
async function farFromAll(tx: Tx, placed: readonly Placed[]): Promise<Set<Placed>> {
  if (placed.length === 0) return new Set()
  const column = (of: (location: Location & Point) => unknown) => placed.map(({ location }) => of(location))
  const outward = ({ area, postcode }: Location) =>
    area ?? (postcode === undefined ? null : outwardOf(postcode))
  const { rows } = await sql<{ number: number }>`
    select asked.number::integer - 1 as number
    from unnest(${column(({ x }) => x)}::float8[], ${column(({ y }) => y)}::float8[],
      ${column(outward)}::text[]) with ordinality as asked (x, y, outward, number)
    where not exists (
      select from postcode where position <@ circle(point(asked.x, asked.y), ${farthest})
    ) and exists (
      select from outward_code
      where placed >= ${wholeArea} and outward = coalesce(asked.outward, (
        select outward from outward_code where not is_own order by position <-> point(asked.x, asked.y) limit 1))
    )
  `.execute(tx.db)
  return new Set(rows.flatMap(({ number }) => placed[number] ?? []))
}
