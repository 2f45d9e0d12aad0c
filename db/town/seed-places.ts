/** Makes the demonstration's places, teams, organisations and accounts. Run by the migrator, once. */
import type pg from 'pg'
import type { TownPlace } from './town.ts'

/** Idempotent: a place that stands is left alone. Returns its id. */
export async function seedPlace(client: pg.Client, town: TownPlace): Promise<number> {
  const standing = await client.query<{ place_id: number }>('select place_id from place where code = $1', [
    town.code,
  ])
  if (standing.rows[0]) return standing.rows[0].place_id
  await client.query('begin')
  const made = await client.query<{ place_id: number }>(
    `insert into place (code, name, service_name, about, phone, email, crisis_words)
     values ($1, $2, $3, $4, $5, $6, $7) returning place_id`,
    [town.code, town.name, town.service_name, town.about, town.phone, town.email, town.crisis_words],
  )
  const placeId = (made.rows[0] as { place_id: number }).place_id
  await client.query(`select set_config('alongside.place', $1, true)`, [String(placeId)])
  for (const team of town.teams)
    await client.query('insert into team (name, phone, email, areas) values ($1, $2, $3, $4)', [
      team.name,
      team.phone,
      team.email,
      [...team.areas],
    ])
  for (const { name, kind, in_one_sentence, phone, ods_code, team, self_referral } of town.organisations)
    await client.query(
      `insert into organisation (name, kind, in_one_sentence, phone, ods_code, team_id, self_referral)
       values ($1, $2, $3, $4, $5, (select team_id from team where name = $6), $7)`,
      [name, kind, in_one_sentence, phone, ods_code ?? null, team ?? null, self_referral ?? 'not-said'],
    )
  for (const { email, name, role, job_title, organisation, team, phone, about } of town.accounts)
    await client.query(
      `insert into account (email, name, role, job_title, organisation_id, team_id, phone, about, created_at)
       values ($1, $2, $3, $4, (select organisation_id from organisation where name = $5),
         (select team_id from team where name = $6), $7, $8, now())`,
      [email, name, role, job_title, organisation, team ?? null, phone ?? null, about ?? null],
    )
  await client.query('commit')
  return placeId
}
