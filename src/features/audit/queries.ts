/** Who looked at, or wrote in, a person's record. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage, pageOf } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { visiblePeople } from '../people/visibility.ts'

export interface Look {
  seq: number
  at: Temporal.Instant
  role: string
  purpose: string
  action: string
  what: string
  /** The name behind the account; null for a person, a provider or the program. */
  name: string | null
}

/** One page of the looks, the newest first. */
export async function whoLooked(tx: Tx, actor: Actor, personId: string, page: number) {
  const { limit, offset } = onPage(page)
  const person = orNotFound(
    await tx.db
      .selectFrom('person')
      .select(['person_id', 'first_name', 'family_name', 'preferred_name'])
      .where('person_id', '=', personId)
      .where(visiblePeople(actor, 'audit.read'))
      .executeTakeFirst(),
  )
  const { rows } = await sql<Look>`
    select looks.seq, looks.at, looks.role, looks.purpose, looks.action, looks.what, account.name
    from audit_of_person(${personId}::uuid, ${offset + limit}) as looks
    left join account on account.account_id::text = looks.actor
    order by looks.seq desc offset ${offset}
  `.execute(tx.db)
  return { person, ...pageOf(rows, page) }
}
