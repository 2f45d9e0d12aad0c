/** Positions that cannot be: a service far from its own postcode is in another place, or in the sea. */
import type { Tx } from '../../../platform/tx.ts'
import { between } from '../grid.ts'
import { positionsOf } from '../postcodes.ts'
import type { ServiceRecord } from '../record.ts'
import { fingerprintOf } from './format.ts'
import type { GoodRow } from './seen.ts'
import type { Doubt } from './target.ts'

/** Metres: a position farther than this from its postcode is wrong, or the postcode is. */
const farthest = 5000

/** Takes out positions that cannot be, and says so: the postcode then tells where the service is. */
export async function whyNotThere(tx: Tx, rows: readonly GoodRow[]): Promise<Doubt[]> {
  const locations = rows.flatMap(one =>
    ((one.entry.content as ServiceRecord).locations ?? []).map(location => ({ one, location })),
  )
  const known = await positionsOf(
    tx,
    locations.flatMap(({ location }) => (location.x === undefined ? [] : (location.postcode ?? []))),
  )
  return locations.flatMap(({ one, location }) => {
    const { x, y, postcode } = location
    const home = postcode === undefined ? undefined : known.get(postcode)
    if (x === undefined || y === undefined || !home) return []
    const metres = between({ x, y }, home)
    if (metres <= farthest) return []
    delete location.x
    delete location.y
    one.fingerprint = fingerprintOf(one.entry.content)
    return [
      {
        row: one.row,
        column: null,
        words: `The position is ${Math.round(metres / 1000)} km from the postcode ${postcode}. We take the postcode’s. Correct one of them at the source`,
      },
    ]
  })
}
