/** Who looked at, or wrote in, a person's record. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
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

/** The newest looks first. */
export async function whoLooked(tx: Tx, actor: Actor, personId: string, most = 200) {
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
    from audit_of_person(${personId}::uuid, ${most}) as looks
    left join account on account.account_id::text = looks.actor
    order by looks.seq desc
  `.execute(tx.db)
  return { person, looks: rows }
}
