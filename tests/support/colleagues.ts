/** More people who work here than the demonstration shows: colleagues, and the roles the second place has nobody in. */
import { randomUUID } from 'node:crypto'
import { startSession } from '../../src/features/accounts/sessions.ts'
import { sendInvitation } from '../../src/features/accounts/invitations.ts'
import { hashPassword } from '../../src/features/accounts/sign-in/password-hash.ts'
import type { StaffRole } from '../../src/permissions.ts'
import { asProgram } from '../../src/platform/tx.ts'
import type { Town } from './town.ts'
import { Visitor } from './visitor.ts'

export interface Colleague {
  name: string
  email: string
  role: StaffRole
}

/** Somebody new, in the place, organisation and team of somebody who is there already. Returns their account. */
export async function hire(here: Town, beside: string, { name, email, role }: Colleague): Promise<string> {
  const [account] = await here.rows<{ account_id: string }>(
    `insert into account (place_id, email, name, role, job_title, organisation_id, team_id, created_at)
     select place_id, $2, $3, $4, job_title, organisation_id, team_id, created_at from account where email = $1
     returning account_id`,
    [beside, email, name, role],
  )
  if (!account) throw new Error(`There is no ${beside} to work beside`)
  return account.account_id
}

/** Somebody with a session of their own, begun now. */
export async function signedIn(here: Town, email: string): Promise<Visitor> {
  const [account] = await here.rows<{ account_id: string; place_id: number }>(
    'select account_id, place_id from account where email = $1',
    [email],
  )
  if (!account) throw new Error(`Nobody here has the address ${email}`)
  const cookie = await asProgram(here.app.ground, account.place_id, tx =>
    startSession(tx, account.account_id, 'Firefox on Linux'),
  )
  const visitor = here.stranger()
  visitor.cookies.set(cookie.name, { value: cookie.value, path: '/' })
  return visitor
}

/** Sends them an invitation. Returns its token. */
export async function invited(here: Town, accountId: string): Promise<string> {
  const [account] = await here.rows<{ account_id: string; place_id: number; name: string; email: string }>(
    'select account_id, place_id, name, email from account where account_id = $1',
    [accountId],
  )
  if (!account) throw new Error(`There is no account ${accountId}`)
  const link = await asProgram(here.app.ground, account.place_id, tx => sendInvitation(tx, account))
  return link.split('/').at(-1) ?? ''
}

/** Everybody has a password and an app for codes, though nobody knows them. */
export async function giveEverybodyPasswords(here: Town): Promise<void> {
  await here.rows(`update account set password_hash = $1, totp_secret = '\\x00'`, [
    await hashPassword(randomUUID()),
  ])
}

/** A session and a passkey of somebody who uses neither. */
export async function spareWaysIn(here: Town, email: string): Promise<{ session: string; passkey: string }> {
  const [made] = await here.rows<{ session: string; passkey: string }>(
    `with holder as (select place_id, account_id from account where email = $1),
       spare as (
         insert into session (place_id, account_id, token_hash, browser, created_at, seen_at, ends_at)
         select *, uuid_send(gen_random_uuid()), 'Safari on iPad', now(), now(), now() + interval '12 hours'
         from holder returning session_id),
       key as (
         insert into passkey (place_id, account_id, credential_id, public_key, counter, transports, name, created_at)
         select *, gen_random_uuid()::text, '', 0, '{}', 'iPad', now() from holder returning passkey_id)
     select session_id as session, passkey_id as passkey from spare, key`,
    [email],
  )
  if (!made) throw new Error(`There is no ${email}`)
  return made
}

/** The organisation somebody works for, and the team that gets its referrals. */
export async function worksFor(here: Town, email: string): Promise<{ organisation: string; team: string }> {
  const [found] = await here.rows<{ organisation: string; team: string }>(
    `select organisation.organisation_id as organisation, organisation.team_id as team
     from account join organisation using (place_id, organisation_id) where account.email = $1`,
    [email],
  )
  if (!found) throw new Error(`There is no ${email}`)
  return found
}
