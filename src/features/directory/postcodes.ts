/** Where a postcode is: British National Grid metres, from the files an operator imported. */
import { sql } from 'kysely'
import proj4 from 'proj4'
import type { Tx } from '../../platform/tx.ts'

/** A point in metres east and north. */
export interface Point {
  x: number
  y: number
}

/** OSGB36 / British National Grid, with the seven-parameter shift: good to about 5 metres (EPSG:27700). */
const nationalGrid =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs'
const toGrid = proj4('WGS84', nationalGrid)

/** Metres east and north; null outside Great Britain and the sea around it. */
export function gridPoint(latitude: number, longitude: number): Point | null {
  if (!(latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2.5)) return null
  const [x = 0, y = 0] = toGrid.forward([longitude, latitude])
  return { x: Math.round(x), y: Math.round(y) }
}

/** Metres between two points. */
export const between = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)

/** Where each of these postcodes is, of those we know. */
export async function positionsOf(tx: Tx, postcodes: readonly string[]): Promise<Map<string, Point>> {
  const rows = await tx.db
    .selectFrom('postcode')
    .select(['postcode', 'position'])
    .where(sql<boolean>`postcode = any(${[...new Set(postcodes)]}::text[])`)
    .execute()
  return new Map(rows.flatMap(({ postcode, position }) => (position ? [[postcode, position]] : [])))
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
