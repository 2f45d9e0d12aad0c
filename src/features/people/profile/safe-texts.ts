/** How to tell this person something. Is a text message safe? What they said is obeyed whenever something is sent. */
import { sql, type ExpressionBuilder } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Tx } from '../../../platform/tx.ts'

/** “yes”, “no” or “unsaid” of the person in `person`; null where nobody has asked. */
export const textsOf = (query: ExpressionBuilder<DB, 'person'>) =>
  query
    .selectFrom('profile_section')
    .select(sql<string | null>`content ->> 'texts'`.as('texts'))
    .whereRef('profile_section.place_id', '=', 'person.place_id')
    .whereRef('profile_section.person_id', '=', 'person.person_id')
    .where('profile_section.section', '=', 'safe-contact')
    .orderBy('profile_section.version', 'desc')
    .limit(1)

/** Whether a text is safe, and in which language they read. */
export async function howToTell(
  tx: Tx,
  personId: string,
): Promise<{ texts: string | null; language: string }> {
  const row = await tx.db
    .selectFrom('person')
    .select('language')
    .select(query => textsOf(query).as('texts'))
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row ?? { texts: null, language: 'en' }
}
