/** The directory. Public information: no reach, but always this place's own. */
import { sql } from 'kysely'
import { orNotFound } from '../../platform/errors.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { inOrder } from './match.ts'
import type { Point } from './grid.ts'

const columns = [
  'service.service_id',
  'service.name',
  'service.organisation_name',
  'service.description',
  'service.needs',
  'service.cost',
  'service.address',
  'service.postcode',
  'service.position_from',
  'service.phone',
  'service.email',
  'service.url',
  'service.hours',
] as const

/**
 * Services for a need, nearest to a postcode first, with the reason's facts. The index gives the nearest by
 * straight line; `inOrder` then applies the whole formula. `isHomeKnown` is false where we have no position.
 */
export async function servicesFor(tx: Tx, need: string, postcode: string | null, most = 20) {
  const home = sql<Point | null>`(select postcode.position from postcode where postcode.postcode = ${postcode})`
  const distance = sql<number | null>`service.position <-> ${home}`
  const rows = await tx.db
    .selectFrom('service')
    .select(columns)
    .select([distance.as('distance'), home.as('home')])
    .where('place_id', '=', tx.place.place_id)
    .where('is_gone', '=', false)
    .where('needs', '@>', sql<string[]>`array[${need}]`)
    .orderBy(distance)
    .orderBy('name')
    .limit(most)
    .execute()
  const services = inOrder(rows.map(row => ({ ...row, hours: row.hours as Record<string, string> })))
  return { services, isHomeKnown: rows[0]?.home != null }
}

/** One service of this place. */
export async function serviceToRead(tx: Tx, id: string) {
  const service = orNotFound(
    await tx.db
      .selectFrom('service')
      .innerJoin('source', join =>
        join
          .onRef('source.place_id', '=', 'service.place_id')
          .onRef('source.source_id', '=', 'service.source_id'),
      )
      .select(columns)
      .select(['service.is_gone', 'service.updated_at', 'source.name as source', 'source.licence'])
      .where('service.place_id', '=', tx.place.place_id)
      .where('service_id', '=', id)
      .executeTakeFirst(),
  )
  return { ...service, hours: service.hours as Record<string, string> }
}

/** Services whose name or organisation has these words, or all, by name. */
export async function servicesNamed(tx: Tx, typed: string, page: number) {
  const { limit, offset } = onPage(page)
  let query = tx.db
    .selectFrom('service')
    .select(['service_id', 'name', 'organisation_name', 'postcode', 'needs', 'is_gone'])
    .where('place_id', '=', tx.place.place_id)
  for (const word of typed.split(/\s+/).filter(Boolean).slice(0, 6)) {
    const like = `%${word.replace(/[%_\\]/g, '\\$&')}%`
    query = query.where(where =>
      where.or([where('name', 'ilike', like), where('organisation_name', 'ilike', like)]),
    )
  }
  return query.orderBy('name').orderBy('service_id').limit(limit).offset(offset).execute()
}
