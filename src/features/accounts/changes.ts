/** What an administrator does with accounts: invites, changes, deactivates. One function a verb. */
import { reachOf, type Actor, type Program } from '../../platform/actor.ts'
import { Conflict, NotFound, Refused, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { StaffRole } from '../../permissions.ts'
import { serviceOrganisation } from '../organisations/changes/service-organisation.ts'
import { blockers, needsTeam, whyNoTeam, whyNotRole } from './account.ts'
import { byActor, recordEvent } from './events.ts'
import { endInvitations, sendInvitation } from './invitations.ts'
import { administrators, factsAbout } from './administrators.ts'
import { accountToChange, newestChange, type AccountToChange } from './to-change.ts'
import { endSessions } from './sessions.ts'
import { forgetBegun } from './sign-in/begun.ts'

/** What an administrator says of somebody. */
export interface Details {
  name: string
  job_title: string
  role: StaffRole
  organisation_id: string
  team_id: string | null
  phone: string | null
}

/** Somebody new is to work here: they get an account and an invitation to it. */
export async function inviteAccount(
  tx: Tx,
  actor: Actor,
  { email, ...details }: Details & { email: string },
): Promise<string> {
  if (reachOf(actor, 'account.manage') === undefined) throw new NotFound()
  return (await addAccount(tx, actor, { email, ...details })).accountId
}

/**
 * The first administrator of a place, invited by an operator; or a new invitation for one who is locked out.
 * Returns the address of the invitation, which is also sent. Refused where somebody can do it in the program.
 */
export async function inviteFirstAdministrator(
  tx: Tx,
  operator: Program,
  { name, email }: { name: string; email: string },
): Promise<string> {
  const known = await tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'email', 'role', 'is_active'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (known?.role === 'administrator' && known.is_active) {
    await recordEvent(tx, byActor(operator), known.account_id, { move: 'invite-again' })
    return sendInvitation(tx, known)
  }
  if ((await administrators(tx).execute()).length > 0)
    throw new Refused(['This place has an administrator. Ask them to send the invitation'])
  const { link } = await addAccount(tx, operator, {
    name,
    email,
    job_title: 'Place administrator',
    role: 'administrator',
    organisation_id: await serviceOrganisation(tx),
    team_id: null,
    phone: null,
  })
  return link
}

async function addAccount(
  tx: Tx,
  actor: Actor,
  details: Details & { email: string },
): Promise<{ accountId: string; link: string }> {
  refuseWithoutTeam(details)
  const added = await tx.db
    .insertInto('account')
    .values({ ...details, ...withTeam(details), created_at: tx.now })
    .onConflict(conflict => conflict.columns(['place_id', 'email']).doNothing())
    .returning('account_id')
    .executeTakeFirst()
  if (!added) throw new WrongAnswer('email', 'Somebody has an account with this email address already')
  await recordEvent(tx, byActor(actor), added.account_id, { move: 'invite' })
  return { accountId: added.account_id, link: await sendInvitation(tx, { ...added, ...details }) }
}

/** What was known of somebody is put right. A new role reaches as far as it does on their next request. */
export async function changeAccount(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, why, ...details }: Details & { from: number; why: string },
): Promise<void> {
  const { account, facts } = await held(tx, actor, id)
  if (account.version !== from) {
    const { by, at } = await newestChange(tx, id)
    throw new Conflict(by, at)
  }
  refuseWithoutTeam(details)
  refuseIf(whyNotRole(account, details.role, facts))
  const now = { ...details, ...withTeam(details) }
  const changed = (Object.keys(now) as (keyof Details)[]).filter(name => now[name] !== account[name])
  await tx.db
    .updateTable('account')
    .set({ ...now, version: from + 1 })
    .where('account_id', '=', id)
    .execute()
  await recordEvent(tx, byActor(actor), id, {
    move: 'change',
    why,
    particulars: { changed, ...(changed.includes('role') ? { role: details.role } : {}) },
  })
}

/** Nobody comes in by this account any more: it is out on its next request, and its invitations have ended. */
export async function deactivateAccount(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  const { account, facts } = await held(tx, actor, id)
  refuseIf(blockers(account, 'deactivate', facts))
  await setActive(tx, account, false)
  await endSessions(tx, id)
  await forgetBegun(tx, id)
  await endInvitations(tx, id)
  await recordEvent(tx, byActor(actor), id, { move: 'deactivate', why })
}

/** They sign in again as they did before. */
export async function reactivateAccount(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  const { account, facts } = await held(tx, actor, id)
  refuseIf(blockers(account, 'reactivate', facts))
  await setActive(tx, account, true)
  await recordEvent(tx, byActor(actor), id, { move: 'reactivate', why })
}

const setActive = (tx: Tx, { account_id, version }: AccountToChange, is_active: boolean) =>
  tx.db
    .updateTable('account')
    .set({ is_active, version: version + 1 })
    .where('account_id', '=', account_id)
    .execute()

/** A new invitation, for somebody who lost the first, or every way to sign in. */
export async function inviteAgain(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  const { account, facts } = await held(tx, actor, id)
  refuseIf(blockers(account, 'invite-again', facts))
  await recordEvent(tx, byActor(actor), id, { move: 'invite-again', why })
  await sendInvitation(tx, account)
}

/** Everywhere they are signed in, they are out on their next request. */
export async function endSessionsOf(tx: Tx, actor: Actor, id: string, why: string): Promise<void> {
  const account = await accountToChange(tx, actor, 'account.manage', id)
  await endSessions(tx, account.account_id)
  await recordEvent(tx, byActor(actor), id, { move: 'end-sessions', why })
}

/**
 * The account to change, and what the rules must know. Administrators are held first, always in the same
 * order: two who remove each other at the same moment do not both succeed.
 */
async function held(tx: Tx, actor: Actor, id: string) {
  await administrators(tx).forUpdate().execute()
  return {
    account: await accountToChange(tx, actor, 'account.manage', id),
    facts: await factsAbout(tx, actor, id),
  }
}

function refuseWithoutTeam({ role, team_id }: Details): void {
  const why = whyNoTeam(role, team_id)
  if (why) throw new WrongAnswer('team', why)
}

/** Only some roles belong to a team: a team chosen for another role is not kept. */
const withTeam = ({ role, team_id }: Details) => ({ team_id: needsTeam(role) ? team_id : null })
