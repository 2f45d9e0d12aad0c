/** A link worker's own favourites, and what stands beside a service for those who work with it. */
import { sql } from 'kysely'
import { accountOf, reachOf, type Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { checkedOn } from '../../directory/checked.ts'
import { becameSql } from '../../directory/merging/became.ts'
import { notesOf, notesRead, type Note } from '../../directory/notes/queries.ts'
import { onPage } from '../../../platform/screen/query.ts'
import { serviceShown } from '../../directory/summary.ts'

const isFavourite = (actor: Actor) =>
  sql<boolean>`exists (select from favourite where favourite.place_id = service.place_id
    and favourite.account_id = ${accountOf(actor)} and favourite.service_id = service.service_id)`

export interface Beside {
  /** Null: not theirs to read. */
  notes: Note[] | null
  /** Null: they have no favourites. */
  isFavourite: boolean | null
}

/** What colleagues say of a service, and whether it is one's favourite, as far as the actor may know. */
export async function besideService(tx: Tx, actor: Actor, id: string): Promise<Beside> {
  const mayNote = reachOf(actor, 'service-note.write') !== undefined
  const mayStar = reachOf(actor, 'favourite.own') !== undefined
  if (!mayNote && !mayStar) return { notes: null, isFavourite: null }
  const found = await tx.db
    .selectFrom('service')
    .select(query => [notesOf(query).as('notes'), isFavourite(actor).as('is_favourite')])
    .where('service.place_id', '=', tx.place.place_id)
    .where('service.service_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    notes: mayNote ? notesRead(found.notes) : null,
    isFavourite: mayStar ? found.is_favourite : null,
  }
}

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
