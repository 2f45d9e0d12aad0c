/** Accounts, for those who may see them. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import { onPage } from '../../platform/screen/query.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Permission, StaffRole } from '../../permissions.ts'
import type { Facts } from './account.ts'
import { visibleAccounts } from './visibility.ts'

const accountRows = (tx: Tx, actor: Actor, permission: Permission) =>
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

const accountColumns = [
  'account.account_id',
  'account.name',
  'account.email',
  'account.role',
  'account.job_title',
  'account.organisation_id',
  'account.team_id',
  'account.phone',
  'account.about',
  'account.is_active',
  'account.seen_at',
  'account.version',
  'organisation.name as organisation',
  'team.name as team',
] as const

/** By what the account can come in: never the secrets themselves. */
const waysIn = [
  sql<boolean>`account.password_hash is not null`.as('hasPassword'),
  sql<boolean>`account.totp_secret is not null`.as('hasCodeKey'),
  sql<boolean>`account.oidc_subject is not null`.as('hasOrganisation'),
  sql<number>`(
    select count(*) from passkey
    where passkey.place_id = account.place_id and passkey.account_id = account.account_id
  )`.as('passkeys'),
] as const

/** Everybody, those who may come in first, by name; with words typed, those whose name or address has them. */
export function everybody(tx: Tx, actor: Actor, { named, page }: { named: string; page: number }) {
  const { limit, offset } = onPage(page)
  const like = `%${named.replace(/[\\%_]/g, '\\$&')}%`
  return accountRows(tx, actor, 'account.manage')
    .select(accountColumns)
    .select(waysIn)
    .where(query => query.or([query('account.name', 'ilike', like), query('account.email', 'ilike', like)]))
    .orderBy('account.is_active', 'desc')
    .orderBy('account.name')
    .orderBy('account.account_id')
    .offset(offset)
    .limit(limit)
    .execute()
}

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

/** The same, locked for a change. */
export async function accountToChange(tx: Tx, actor: Actor, permission: Permission, id: string) {
  return orNotFound(
    await tx.db
      .selectFrom('account')
      .select([
        'account_id',
        'name',
        'email',
        'role',
        'job_title',
        'organisation_id',
        'team_id',
        'phone',
        'is_active',
        'version',
        'password_hash',
        'totp_secret',
        'totp_last_step',
        'oidc_subject',
      ])
      .where('account_id', '=', id)
      .where(visibleAccounts(actor, permission))
      .forUpdate()
      .executeTakeFirst(),
  )
}
export type AccountToChange = Awaited<ReturnType<typeof accountToChange>>

/** Administrators who are active and have signed in. */
export const administrators = (tx: Tx) =>
  tx.db
    .selectFrom('account')
    .select('account_id')
    .where('role', '=', 'administrator')
    .where('is_active', '=', true)
    .where('seen_at', 'is not', null)
    .orderBy('account_id')

/** What the rules must know beside the account. */
export async function factsAbout(tx: Tx, actor: Actor, id: string): Promise<Facts> {
  const all = await administrators(tx).execute()
  return {
    isSelf: isStaff(actor) && actor.accountId === id,
    otherAdministrators: all.filter(({ account_id }) => account_id !== id).length,
  }
}

/** The teams and organisations an account can belong to. */
export async function whereSomebodyWorks(tx: Tx) {
  return {
    teams: await tx.db.selectFrom('team').select(['team_id', 'name']).orderBy('name').execute(),
    organisations: await tx.db
      .selectFrom('organisation')
      .select(['organisation_id', 'name'])
      .orderBy('name')
      .execute(),
  }
}

/** When the newest change was made, and by whom: told to somebody who was writing meanwhile. */
export async function newestChange(tx: Tx, id: string): Promise<{ by: string; at: Temporal.Instant }> {
  const newest = await tx.db
    .selectFrom('account_event')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'account_event.place_id')
        .onRef('account.account_id', '=', 'account_event.by_account_id'),
    )
    .select(['account_event.at', 'account.name'])
    .where('account_event.account_id', '=', id)
    .orderBy('account_event.at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { by: newest?.name ?? 'Somebody', at: newest?.at ?? tx.now }
}

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
