/** Where a postcode is: British National Grid metres, from the files an operator imported. */
import type { Tx } from '../../platform/tx.ts'

/** A point in metres east and north. */
export interface Point {
  x: number
  y: number
}

/** Where a postcode is; null when we do not have it, or its source has no position for it. */
export async function positionOf(tx: Tx, postcode: string | null): Promise<Point | null> {
  if (postcode === null) return null
  const row = await tx.db
    .selectFrom('postcode')
    .select('position')
    .where('postcode', '=', postcode)
    .executeTakeFirst()
  return row?.position ?? null
}

/** An area whose file was imported has at least this many postcodes (the smallest have about 30). */
const wholeArea = 25

/**
 * Why a well-formed postcode is probably wrong: we know its area, and this one is not in it. An area we
 * have no file for says nothing, so nobody outside it is held up.
 */
export async function whyNotOnTheMap(tx: Tx, postcode: string): Promise<string | null> {
  const outward = postcode.split(' ')[0] ?? ''
  const near = await tx.db
    .selectFrom('postcode')
    .select('postcode')
    .where('outward', '=', outward)
    .orderBy(query => query('postcode', '=', postcode), 'desc')
    .limit(wholeArea)
    .execute()
  if (near.length < wholeArea || near[0]?.postcode === postcode) return null
  return `We cannot find the postcode ${postcode}. Check it, or tell us below that it is right`
}
