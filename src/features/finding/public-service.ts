/** One service as anybody may read it: without what is confidential, with where it is known from. */
import { jsonArrayFrom } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { checkedOn } from '../directory/checked.ts'
import { becameSql } from '../directory/merging/became.ts'
import { serviceShown } from '../directory/summary.ts'

/** NotFound for one that is not there. `became`: the entry it is part of now; its own id where it is none. */
export async function publicService(tx: Tx, id: string) {
  const row = orNotFound(
    await tx.db
      .selectFrom('service')
      .select(['service_id', 'name', 'organisation_name', 'needs', 'cost', 'status', 'postcode', 'area'])
      .select(['position', 'position_from', 'content', 'is_gone', 'merged_into'])
      .select(query => [
        checkedOn(tx).as('checked_on'),
        becameSql(tx, 'service.service_id').as('became'),
        jsonArrayFrom(
          query
            .selectFrom('entry')
            .innerJoin('source', join =>
              join
                .onRef('source.place_id', '=', 'entry.place_id')
                .onRef('source.source_id', '=', 'entry.source_id'),
            )
            .select(['source.name', 'source.licence'])
            .distinct()
            .whereRef('entry.place_id', '=', 'service.place_id')
            .whereRef('entry.service_id', '=', 'service.service_id')
            .orderBy('source.name'),
        ).as('sources'),
      ])
      .where('place_id', '=', tx.place.place_id)
      .where('service_id', '=', id)
      .executeTakeFirst(),
  )
  return serviceShown(row)
}
export type PublicService = Awaited<ReturnType<typeof publicService>>
