/** The directory. Public information: no reach, but always this place's own. */
import { sql } from 'kysely'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { checkedOn } from './checked.ts'
import { serviceShown } from './summary.ts'
import type { Origins } from './together.ts'

const columns = [
  'service.service_id',
  'service.name',
  'service.organisation_name',
  'service.needs',
  'service.cost',
  'service.status',
  'service.postcode',
  'service.position_from',
  'service.area',
  'service.content',
] as const

/** One service of this place, with every source that knows it. */
export async function serviceToRead(tx: Tx, id: string) {
  const service = orNotFound(
    await tx.db
      .selectFrom('service')
      .select(columns)
      .select(query => [
        'service.is_gone',
        'service.origins',
        'service.merged_into',
        'service.assured_at',
        'service.assured_by',
        'service.updated_at',
        jsonArrayFrom(
          query
            .selectFrom('entry')
            .innerJoin('source', join =>
              join
                .onRef('source.place_id', '=', 'entry.place_id')
                .onRef('source.source_id', '=', 'entry.source_id'),
            )
            .select([
              'entry.entry_id',
              'entry.said_at',
              'entry.first_said_at',
              'entry.changed',
              'entry.is_gone',
            ])
            .select(['source.name as source', 'source.licence', 'source.applied_at'])
            .select(
              sql<boolean>`coalesce(
                (select bool_and(removed_at is not null) from feed where feed.source_name = source.name), false)`.as(
                'is_unread',
              ),
            )
            .whereRef('entry.place_id', '=', 'service.place_id')
            .whereRef('entry.service_id', '=', 'service.service_id')
            .orderBy('source.name')
            .orderBy('entry.entry_id'),
        ).as('entries'),
      ])
      .where('service.place_id', '=', tx.place.place_id)
      .where('service_id', '=', id)
      .executeTakeFirst(),
  )
  const entries = revived(service.entries, { instants: ['said_at', 'first_said_at', 'applied_at'] })
  return { ...serviceShown(service), origins: service.origins as Origins, entries }
}

/** Services whose name or organisation has these words, or all, by name. */
export async function servicesNamed(tx: Tx, typed: string, page: number) {
  const { limit, offset } = onPage(page)
  let query = tx.db
    .selectFrom('service')
    .select(['service_id', 'name', 'organisation_name', 'postcode', 'needs', 'is_gone', 'status'])
    .select(checkedOn(tx).as('checked_on'))
    .where('place_id', '=', tx.place.place_id)
    .where('merged_into', 'is', null)
  for (const word of typed.split(/\s+/).filter(Boolean).slice(0, 6)) {
    const like = `%${word.replace(/[%_\\]/g, '\\$&')}%`
    query = query.where(where =>
      where.or([where('name', 'ilike', like), where('organisation_name', 'ilike', like)]),
    )
  }
  return query.orderBy('name').orderBy('service_id').limit(limit).offset(offset).execute()
}
