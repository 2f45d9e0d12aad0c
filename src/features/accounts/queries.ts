/** Accounts, for those who may see them. */
import { sql } from 'kysely'
import type { Permission, StaffRole } from '../../permissions.ts'
import type { Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleAccounts } from './visibility.ts'

export const accountRows = (tx: Tx, actor: Actor, permission: Permission) =>
  tx.db
    .selectFrom('account')
    .innerJoin('organisation', join =>
      join
        .onRef('organisation.place_id', '=', 'account.place_id')
        .onRef('organisation.organisation_id', '=', 'account.organisation_id'),
    )
    .leftJoin('team', join =>
      join.onRef('team.place_id', '=', 'account.place_id').onRef('team.team_id', '=', 'account.team_id'),
    )
    .where(visibleAccounts(actor, permission))

export const accountColumns = [
  'account.account_id',
  'account.name',
  'account.email',
  'account.role',
  'account.job_title',
  'account.organisation_id',
  'account.team_id',
  'account.phone',
  'account.about',
  'account.reached_when',
  'account.is_active',
  'account.seen_at',
  'account.version',
  'organisation.name as organisation',
  'team.name as team',
] as const

/** By what the account can come in: never the secrets themselves. */
export const waysIn = [
  sql<boolean>`account.password_hash is not null`.as('hasPassword'),
  sql<boolean>`account.totp_secret is not null`.as('hasCodeKey'),
  sql<boolean>`account.oidc_subject is not null`.as('hasOrganisation'),
  sql<number>`(
    select count(*) from passkey
    where passkey.place_id = account.place_id and passkey.account_id = account.account_id
  )`.as('passkeys'),
] as const

/** One account with what happened to it, newest first, or NotFound outside the actor's reach. */
export async function accountToRead(tx: Tx, actor: Actor, permission: Permission, id: string) {
  const account = orNotFound(
    await accountRows(tx, actor, permission)
      .select(accountColumns)
      .select(waysIn)
      .select(query =>
        jsonArrayFrom(
          query
            .selectFrom('account_event')
            .leftJoin('account as doer', join =>
              join
                .onRef('doer.place_id', '=', 'account_event.place_id')
                .onRef('doer.account_id', '=', 'account_event.by_account_id'),
            )
            .select([
              'account_event.event_id',
              'account_event.move',
              'account_event.at',
              'account_event.why',
              'account_event.particulars',
              'doer.name as by',
            ])
            .whereRef('account_event.account_id', '=', 'account.account_id')
            .orderBy('account_event.at', 'desc')
            .orderBy('account_event.event_id', 'desc')
            .limit(100),
        ).as('events'),
      )
      .where('account.account_id', '=', id)
      .executeTakeFirst(),
  )
  return { ...account, events: revived(account.events, { instants: ['at'] }) }
}
export type AccountToRead = Awaited<ReturnType<typeof accountToRead>>

export type AccountEvent = AccountToRead['events'][number]

/** The addresses of everybody in a role who may come in: to tell them what waits. */
export async function activeEmailsOf(tx: Tx, role: StaffRole): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('account')
    .select('email')
    .where('role', '=', role)
    .where('is_active', '=', true)
    .orderBy('email')
    .execute()
  return rows.map(row => row.email)
}
