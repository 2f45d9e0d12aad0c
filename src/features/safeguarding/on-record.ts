/** The concerns that stand open about the person of a record or a referral, for those who may see them. */
import type { ExpressionBuilder } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom } from '../../platform/database/nested.ts'
import type { DB } from '../../platform/database/schema.ts'
import { visibleConcerns } from './visibility.ts'

/** For the query of that page, which has the table named in `of`. */
export const openConcerns = (
  query: ExpressionBuilder<DB, 'person' | 'referral'>,
  actor: Actor,
  of: 'person.person_id' | 'referral.person_id',
) =>
  jsonArrayFrom(
    query
      .selectFrom('concern')
      .select(['concern.concern_id', 'concern.status', 'concern.due_at', 'concern.told_at'])
      .whereRef('concern.person_id', '=', of)
      .where('concern.status', '=', 'open')
      .where(visibleConcerns(actor, 'concern.read'))
      .orderBy('concern.due_at'),
  )
