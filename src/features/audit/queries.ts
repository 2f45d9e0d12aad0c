/** Who looked at, or wrote in, a person's record. */
import { sql } from 'kysely'
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage, pageOf } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import { becameSql, recordsOfSql } from '../people/merging/became.ts'
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

/** One page of the looks, the newest first: at the record, and at every one that is part of the same person's now. */
export async function whoLooked(tx: Tx, actor: Actor, personId: string, page: number) {
  const { limit, offset } = onPage(page)
  const person = orNotFound(
    await tx.db
      .selectFrom('person')
      .select(['person_id', 'first_name', 'family_name', 'preferred_name'])
      .where('person_id', '=', becameSql(personId))
      .where(visiblePeople(actor, 'audit.read'))
      .executeTakeFirst(),
  )
  const { rows } = await sql<Look>`
    select looks.seq, looks.at, looks.role, looks.purpose, looks.action, looks.what, account.name
    from (
      select distinct looks.* from ${recordsOfSql(personId)} as record (person_id)
      cross join lateral audit_of_person(record.person_id, ${offset + limit}) as looks
    ) as looks
    left join account on account.account_id::text = looks.actor
    order by looks.seq desc limit ${limit} offset ${offset}
  `.execute(tx.db)
  return { person, ...pageOf(rows, page) }
}
