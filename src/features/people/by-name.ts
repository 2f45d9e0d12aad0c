/** Which people have this name, or this NHS number? */
import { sql } from 'kysely'
import type { Permission } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import { plainWords } from './person.ts'
import { visiblePeople } from './visibility.ts'

/** More than these nobody reads through: they type another letter. */
export const mostFound = 50

/**
 * People whose names have every word that was typed, in any order, each from its beginning. An NHS number
 * finds its person. The range comparison (not LIKE) lets the index serve under row-level security.
 */
export async function peopleNamed(tx: Tx, actor: Actor, permission: Permission, typed: string) {
  const digits = typed.replace(/[\s-]/g, '')
  const words = /^\d{10}$/.test(digits) ? [digits] : plainWords(typed)
  if (words.length === 0) return []
  let query = tx.db
    .selectFrom('person')
    .select(['person_id', 'first_name', 'family_name', 'preferred_name', 'date_of_birth', 'postcode'])
    .where(visiblePeople(actor, permission))
  for (const word of words.slice(0, 6))
    query = query.where(
      'person.person_id',
      'in',
      sql<string>`(select person_id from person_word where word >= ${word} and word < ${`${word}\u{10FFFF}`})`,
    )
  return query.orderBy('family_name').orderBy('first_name').limit(mostFound).execute()
}
