/** A link worker's own favourites. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { onPage } from '../../../platform/screen/query.ts'
import type { Tx } from '../../../platform/tx.ts'
import { checkedOn } from '../../directory/checked.ts'
import { becameSql } from '../../directory/merging/became.ts'
import { notesOf, notesRead } from '../../directory/notes/queries.ts'
import { serviceShown } from '../../directory/summary.ts'

/** One's own, by name, each as the service is now: what was merged is followed, what is gone stays and says so. */
export async function ownFavourites(tx: Tx, actor: Actor, page: number) {
  const { limit, offset } = onPage(page)
  const found = await tx.db
    .selectFrom('favourite')
    .innerJoin('service', join =>
      join
        .onRef('service.place_id', '=', 'favourite.place_id')
        .on('service.service_id', '=', becameSql(tx, 'favourite.service_id')),
    )
    .select([
      'favourite.service_id as starred',
      'service.service_id',
      'service.name',
      'service.organisation_name',
      'service.status',
      'service.is_gone',
      'service.content',
    ])
    .select(query => [checkedOn(tx).as('checked_on'), notesOf(query).as('notes')])
    .where('favourite.account_id', '=', accountOf(actor))
    .orderBy('service.name')
    .orderBy('favourite.service_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return found.map(({ notes, ...row }) => ({ ...serviceShown(row), notes: notesRead(notes) }))
}
