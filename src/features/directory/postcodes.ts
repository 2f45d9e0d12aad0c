/** Postcodes, from the files an operator imported: where one is, and what we can tell of one. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import type { Point } from './grid.ts'

/** Where each of these postcodes is, of those we know. */
export async function positionsOf(tx: Tx, postcodes: readonly string[]): Promise<Map<string, Point>> {
  const rows = await tx.db
    .selectFrom('postcode')
    .select(['postcode', 'position'])
    .where(sql<boolean>`postcode = any(${[...new Set(postcodes)]}::text[])`)
    .execute()
  return new Map(rows.flatMap(({ postcode, position }) => (position ? [[postcode, position]] : [])))
}

/** An area whose file was imported has at least this many postcodes (the smallest have about 30). */
export const wholeArea = 25

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
