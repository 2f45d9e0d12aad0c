/** What the person themselves may read of concerns that are not hidden from them: who was spoken to, and no more. */
import type { ExpressionBuilder } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom } from '../../platform/database/nested.ts'
import type { DB } from '../../platform/database/schema.ts'
import { wordIn } from './queries.ts'
import { isTold, type Told } from './told.ts'
import { shownConcerns } from './visibility.ts'

/** For the query of their page: who was told, by concern, oldest first; mistakes are not told. */
export const toldToKeepSafe = (query: ExpressionBuilder<DB, never>, actor: Actor) =>
  jsonArrayFrom(
    query
      .selectFrom('concern')
      .leftJoin('concern_event', join =>
        join
          .onRef('concern_event.place_id', '=', 'concern.place_id')
          .onRef('concern_event.concern_id', '=', 'concern.concern_id')
          .on('concern_event.move', '=', 'told'),
      )
      .select('concern_event.particulars')
      .where(shownConcerns(actor))
      .where(one => one.or([one('concern.ending', 'is', null), one('concern.ending', '<>', 'mistaken')]))
      .orderBy('concern_event.at'),
  )

/** Whom the page names; null where there is nothing that the person may read. */
export const whoWasSpokenTo = (rows: readonly { particulars: unknown }[]): Told[] | null =>
  rows.length === 0
    ? null
    : rows.map(({ particulars }) => wordIn(particulars, 'who')).filter((who): who is Told => isTold(who))
