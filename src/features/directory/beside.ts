/** What stands beside a service: reports, what colleagues say, and whether it is one's favourite. One round trip. */
import { sql } from 'kysely'
import { accountOf, reachOf, type Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { notesOf, notesRead } from './notes/queries.ts'
import { reportsOf } from './reports/queries.ts'

/** As far as the actor may know: null is not theirs to read, or nothing they have. */
export async function besideService(tx: Tx, actor: Actor, id: string) {
  const { reports, notes, is_favourite } = orNotFound(
    await tx.db
      .selectFrom('service')
      .select(query => [
        jsonArrayFrom(reportsOf(tx, id)).as('reports'),
        notesOf(query).as('notes'),
        sql<boolean>`exists (select from favourite where favourite.place_id = service.place_id
          and favourite.account_id = ${accountOf(actor)} and favourite.service_id = service.service_id)`.as(
          'is_favourite',
        ),
      ])
      .where('service.place_id', '=', tx.place.place_id)
      .where('service.service_id', '=', id)
      .executeTakeFirst(),
  )
  return {
    reports: revived(reports, { instants: ['at', 'answered_at'] }),
    notes: reachOf(actor, 'service-note.write') === undefined ? null : notesRead(notes),
    isFavourite: reachOf(actor, 'favourite.own') === undefined ? null : is_favourite,
  }
}
