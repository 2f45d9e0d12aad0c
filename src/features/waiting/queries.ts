/** The waiting list, page by page, with its figures; and one wait, to read and locked for a change. */
import { sql } from 'kysely'
import type { Permission } from '../../permissions.ts'
import { isStaff, type Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { keysOf, type Key } from './keys.ts'
import { tooLongBefore, type Policy } from './policy.ts'
import { waitRows, type Wait } from './rows.ts'
import { waitingTeam } from './visibility.ts'
import type { After, Wanted } from './wanted.ts'

/** Each row is read, thought about and acted on: fewer on a page than elsewhere. */
export const rowsOnPage = 25

/** One page of the list, and where the next begins. */
export async function waitingList(
  tx: Tx,
  actor: Actor,
  { wanted, policy }: { wanted: Wanted; policy: Policy },
): Promise<{ rows: Wait[]; next: After | null }> {
  const teamId = waitingTeam(actor, 'waiting-list.read')
  const accountId = isStaff(actor) ? actor.accountId : '00000000-0000-0000-0000-000000000000'
  const found = await waitRows(
    tx,
    keysOf(
      { teamId, wanted, accountId, lateBefore: tooLongBefore(policy, tx.now), now: tx.now },
      rowsOnPage + 1,
    ),
  )
  const rows = found.slice(0, rowsOnPage)
  const last = rows.at(-1)
  const next =
    found.length > rowsOnPage && last
      ? { rank: last.rank, since: last.since.toString(), id: last.referral_id }
      : null
  return { rows, next }
}

const keyOfReferral = (teamId: string | null, referralId: string) => sql<Key>`(
  select referral.referral_id, held.support_id, coalesce(held.waits_since, referral.sent_at) as since, 3 as rank
  from referral left join support as held
    on held.place_id = referral.place_id and held.referral_id = referral.referral_id
  where referral.team_id = ${teamId}::uuid and referral.referral_id = ${referralId}::uuid)`

/** One wait, also once it is over; NotFound outside the actor's reach. */
export async function waitToRead(tx: Tx, actor: Actor, permission: Permission, referralId: string) {
  const [wait] = await waitRows(tx, keyOfReferral(waitingTeam(actor, permission), referralId))
  return orNotFound(wait)
}

/** The same, locked first: of two colleagues at once the second reads what the first did. */
export async function waitToChange(tx: Tx, actor: Actor, permission: Permission, referralId: string) {
  await lockWait(tx, referralId)
  return waitToRead(tx, actor, permission, referralId)
}

/** Nobody else changes what is said of this wait until the transaction ends. */
export const lockWait = (tx: Tx, referralId: string) =>
  tx.db
    .selectFrom('referral')
    .select('referral_id')
    .where('referral_id', '=', referralId)
    .forNoKeyUpdate()
    .execute()

/** The wait of a person; where nobody waits any more, the newest time that somebody of the team met them. */
export async function waitOf(tx: Tx, actor: Actor, permission: Permission, personId: string) {
  const [wait] = await waitRows(
    tx,
    sql<Key>`(
      select referral.referral_id, held.support_id, coalesce(held.waits_since, referral.sent_at) as since, 3 as rank
      from referral left join support as held
        on held.place_id = referral.place_id and held.referral_id = referral.referral_id
      where referral.team_id = ${waitingTeam(actor, permission)}::uuid and referral.person_id = ${personId}::uuid
      order by held.status = 'open' desc nulls last, referral.status = 'sent' desc, referral.sent_at desc limit 1)`,
  )
  return orNotFound(wait)
}

/** A wait within the place, for a job. */
export async function waitForJob(tx: Tx, teamId: string, referralId: string): Promise<Wait | undefined> {
  await lockWait(tx, referralId)
  const [wait] = await waitRows(tx, keyOfReferral(teamId, referralId))
  return wait
}

/** Whom people ring who wait for this team. */
export const teamPhone = async (tx: Tx, teamId: string): Promise<string> =>
  (await tx.db.selectFrom('team').select('phone').where('team_id', '=', teamId).executeTakeFirstOrThrow())
    .phone
