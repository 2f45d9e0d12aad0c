/** What they said of safe contact: it is obeyed whenever something is sent, or somebody rings. */
import { sql, type ExpressionBuilder } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** The newest of what they said, of the person in `person`. */
const safeContactOf = (query: ExpressionBuilder<DB, 'person'>) =>
  query
    .selectFrom('profile_section')
    .whereRef('profile_section.place_id', '=', 'person.place_id')
    .whereRef('profile_section.person_id', '=', 'person.person_id')
    .where('profile_section.section', '=', 'safe-contact')
    .orderBy('profile_section.version', 'desc')
    .limit(1)

/** “yes”, “no” or “unsaid” of the person in `person`; null where nobody has asked. */
export const textsOf = (query: ExpressionBuilder<DB, 'person'>) =>
  safeContactOf(query).select(sql<string | null>`content ->> 'texts'`.as('texts'))

/** All of it, for whoever is about to ring. */
export const safelyOf = (query: ExpressionBuilder<DB, 'person'>) =>
  safeContactOf(query).select(sql`content`.as('safely'))
