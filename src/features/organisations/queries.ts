/** Teams and organisations of the place, for whoever looks after them. */
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'

const teams = (tx: Tx) =>
  tx.db.selectFrom('team').select(['team_id', 'name', 'phone', 'email', 'areas', 'version']).orderBy('name')

const organisations = (tx: Tx) =>
  tx.db
    .selectFrom('organisation')
    .leftJoin('team', join =>
      join
        .onRef('team.place_id', '=', 'organisation.place_id')
        .onRef('team.team_id', '=', 'organisation.team_id'),
    )
    .select([
      'organisation.organisation_id',
      'organisation.name',
      'organisation.kind',
      'organisation.in_one_sentence',
      'organisation.self_referral',
      'organisation.ods_code',
      'organisation.phone',
      'organisation.email',
      'organisation.team_id',
      'organisation.version',
      'team.name as team',
    ])
    .orderBy('organisation.kind')
    .orderBy('organisation.name')

export const everyTeam = (tx: Tx) => teams(tx).execute()
export const everyOrganisation = (tx: Tx) => organisations(tx).execute()

export const teamToRead = async (tx: Tx, id: string) =>
  orNotFound(await teams(tx).where('team_id', '=', id).executeTakeFirst())

export const organisationToRead = async (tx: Tx, id: string) =>
  orNotFound(await organisations(tx).where('organisation_id', '=', id).executeTakeFirst())

const idOf = { team: 'team.team_id', organisation: 'organisation.organisation_id' } as const

/** Who changed it last, and when: told to somebody who was writing meanwhile. */
export async function lastChange(tx: Tx, table: 'team' | 'organisation', id: string) {
  const row = await tx.db
    .selectFrom(table)
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', `${table}.place_id`)
        .onRef('account.account_id', '=', `${table}.changed_by_account_id`),
    )
    .select(['account.name as by', `${table}.changed_at as at`])
    .where(idOf[table], '=', id)
    .executeTakeFirst()
  return { by: row?.by ?? 'Somebody', at: row?.at ?? tx.now }
}
