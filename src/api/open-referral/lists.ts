/**
 * Which things a list has, in its order: their ids, sixteen bytes each, worked out once for a state of the directory.
 * The count is how many there are, every page is as quick as the first, and a thing is found by its id.
 */
import { sql } from 'kysely'
import type { Point } from '../../features/directory/grid.ts'
import type { Asked } from './asked.ts'
import { filterOf, type Filter } from './filters.ts'
import { bytesIn, idSql, uuidOf } from './ids.ts'
import { hasConfidential, organisationIdSql } from './rows.ts'

const listOf = ({ tx, kept }: Asked, name: string, list: ReturnType<typeof sql>): Promise<Buffer> =>
  kept.remember(name, async () => {
    const { rows } = await sql<{ ids: Buffer | null }>`
      select string_agg(entry, ''::bytea order by place) as ids from (${list}) as list`.execute(tx.db)
    return rows[0]?.ids ?? Buffer.alloc(0)
  })

/** One id of each entry on a page: entries have so many bytes, and the id begins at one of them. */
export const idsIn = (list: Buffer, width: number, [from, until]: Stretch, at = 0): string[] =>
  Array.from({ length: Math.max(0, Math.min(until, list.length / width) - from) }, (_, index) => {
    const start = (from + index) * width + at
    return uuidOf(list.subarray(start, start + 16))
  })

/** From one entry up to another, which is not among them. */
export type Stretch = readonly [from: number, until: number]

/** The services that a request asks for. */
export async function serviceList(asked: Asked): Promise<Buffer> {
  const { name, where } = await filterOf(asked)
  return listOf(
    asked,
    `services ${name}`,
    sql`select uuid_send(service_id) as entry, service_id as place from service where ${where}`,
  )
}

/** A service at a location: its own id, the service’s, and where the location is. */
export interface Stop {
  id: string
  service: string
}
export const stopWidth = 40

/** The services at locations that a request asks for; near a point, the nearest first. */
export async function stopList(asked: Asked, filter: Filter): Promise<Buffer> {
  const { tx } = asked
  const what = sql`concat_ws('|', location ->> 'name', location ->> 'address', location ->> 'postcode',
    location ->> 'x', location ->> 'y')`
  const nth = sql`row_number() over (partition by service_id, ${what} order by number)`
  const where = sql`coalesce(point((location ->> 'x')::float8, (location ->> 'y')::float8), postcode.position)`
  return listOf(
    asked,
    `stops ${filter.name}`,
    sql`
      select stop.id || uuid_send(service_id) || int4send(coalesce(round(position[0]), -1)::integer)
        || int4send(coalesce(round(position[1]), -1)::integer) as entry, row(service_id, number) as place
      from (
        select service_id, number, ${where} as position,
          ${idSql(sql`service_id || '|at|' || ${what} || '|' || ${nth}`)} as id
        from service
        cross join jsonb_array_elements(service.content -> 'locations') with ordinality as listed (location, number)
        left join postcode on postcode.postcode = location ->> 'postcode' and location ->> 'x' is null
        where service.place_id = ${tx.place.place_id} and not service.is_gone and ${filter.where}
          and not coalesce((location ->> 'isConfidential')::boolean, false)
          and not (${hasConfidential} and exists (
            select from jsonb_array_elements(service.content -> 'locations') as hidden
            where (hidden ->> 'isConfidential')::boolean and (hidden ->> 'postcode' = location ->> 'postcode'
              or hidden ->> 'address' = location ->> 'address')))
      ) as stop
    `,
  )
}

/** Those of the list that are so near, nearest first. Where a location is unknown, it is near nothing. */
export function stopsNear(list: Buffer, home: Point, metres: number): Buffer {
  const near: { at: number; far: number }[] = []
  for (let at = 0; at < list.length; at += stopWidth) {
    const [x, y] = [list.readInt32BE(at + 32), list.readInt32BE(at + 36)]
    const far = x < 0 ? Infinity : Math.hypot(x - home.x, y - home.y)
    if (far <= metres) near.push({ at, far })
  }
  near.sort((one, other) => one.far - other.far || one.at - other.at)
  return Buffer.concat(near.map(({ at }) => list.subarray(at, at + stopWidth)))
}

export function stopsIn(list: Buffer, stretch: Stretch): Stop[] {
  const services = idsIn(list, stopWidth, stretch, 16)
  return idsIn(list, stopWidth, stretch).map((id, index) => ({ id, service: services[index] ?? '' }))
}

export const countOfStops = (list: Buffer): number => list.length / stopWidth

/** The organisations that run services, by name: each with the first service that tells of it. */
export async function organisationList(asked: Asked): Promise<Buffer> {
  const { name, where } = await filterOf(asked)
  return listOf(
    asked,
    `organisations ${name}`,
    sql`
      select id || uuid_send(service_id) as entry, row(organisation_name, id) as place from (
        select distinct on (organisation_name, id) organisation_name, id, service_id
        from (select service.*, ${organisationIdSql} as id from service where ${where}) as named
        order by organisation_name, id, is_gone, service_id
      ) as organisation
    `,
  )
}
export const organisationWidth = 32

/** The id that stands behind this one in a list of pairs. */
export function behind(list: Buffer, width: number, id: string): string | undefined {
  const bytes = bytesIn(id)
  if (!bytes) return undefined
  for (let at = list.indexOf(bytes); at !== -1; at = list.indexOf(bytes, at + 1))
    if (at % width === 0) return uuidOf(list.subarray(at + 16, at + 32))
  return undefined
}
