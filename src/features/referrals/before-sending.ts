/** What is known before a referral is sent: who sends it to which team, and whether the person is with us. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'

/** The actor's organisation and the team that serves it. */
export async function myOrganisation(tx: Tx, actor: Actor) {
  if (!isStaff(actor)) throw new NotFound()
  return tx.db
    .selectFrom('organisation')
    .leftJoin('team', join =>
      join
        .onRef('team.place_id', '=', 'organisation.place_id')
        .onRef('team.team_id', '=', 'organisation.team_id'),
    )
    .select([
      'organisation.organisation_id',
      'organisation.name',
      'team.team_id',
      'team.name as team',
      'team.email as team_email',
    ])
    .where('organisation.organisation_id', '=', actor.organisationId)
    .executeTakeFirstOrThrow()
}

/**
 * Whether somebody with this NHS number is with us already: only since when, nothing else, because the
 * referrer may not know them.
 */
export async function withUsSince(tx: Tx, nhsNumber: string | null): Promise<Temporal.Instant | null> {
  if (nhsNumber === null) return null
  const { rows } = await sql<{ since: Temporal.Instant }>`
    select coalesce(support.started_at, referral.sent_at) as since
    from person
    left join referral on referral.person_id = person.person_id and referral.status = 'sent'
    left join support on support.person_id = person.person_id and support.status = 'open'
    where person.nhs_number = ${nhsNumber} and (referral.status = 'sent' or support.status = 'open')
  `.execute(tx.db)
  return rows[0]?.since ?? null
}
