/** One link worker of a manager's team, their leaves, and what was decided about them. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound, orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { teamWorkers } from './workers.ts'

/** The team of whoever asks: they have one, or there is nothing here for them. */
export function myTeam(actor: Actor): string {
  if (!isStaff(actor) || actor.teamId === null) throw new NotFound()
  return actor.teamId
}

/** A link worker of the actor's own team, with the team around them; NotFound for anybody else. */
export async function workerOfMyTeam(tx: Tx, actor: Actor, accountId: string) {
  const { setting, workers } = await teamWorkers(tx, myTeam(actor))
  return {
    setting,
    team: workers,
    worker: orNotFound(workers.find(({ account_id }) => account_id === accountId)),
  }
}

/** Leaves that are not over, of these link workers or covered by them, soonest first. */
export const leavesOf = (tx: Tx, accountIds: readonly string[]) =>
  tx.db
    .selectFrom('leave')
    .innerJoin('account as cover', join =>
      join.onRef('cover.place_id', '=', 'leave.place_id').onRef('cover.account_id', '=', 'leave.cover_id'),
    )
    .select([
      'leave.leave_id',
      'leave.account_id',
      'leave.from_on',
      'leave.until_on',
      'leave.cover_id',
      'cover.name as cover',
    ])
    .where(one =>
      one.or([one('leave.account_id', 'in', [...accountIds]), one('leave.cover_id', 'in', [...accountIds])]),
    )
    .where('leave.cancelled_at', 'is', null)
    .where('leave.until_on', '>=', tx.today)
    .orderBy('leave.from_on')
    .execute()
export type LeaveRow = Awaited<ReturnType<typeof leavesOf>>[number]

/** The newest answers about somebody's limit, and who was given to them over a capacity: newest first. */
export const decidedAbout = (tx: Tx, accountId: string) =>
  tx.db
    .selectFrom('capacity_event')
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'capacity_event.place_id')
        .onRef('account.account_id', '=', 'capacity_event.by_account_id'),
    )
    .select([
      'capacity_event.event_id',
      'capacity_event.move',
      'capacity_event.at',
      'capacity_event.why',
      'capacity_event.particulars',
      'account.name as by',
    ])
    .where('capacity_event.account_id', '=', accountId)
    .where('capacity_event.move', 'in', ['set', 'limit', 'answer', 'give', 'leave', 'cancel-leave'])
    .orderBy('capacity_event.at', 'desc')
    .orderBy('capacity_event.event_id', 'desc')
    .limit(20)
    .execute()

/** The practices that a team serves. */
export const practicesOf = (tx: Tx, teamId: string) =>
  tx.db
    .selectFrom('organisation')
    .select(['organisation_id', 'name'])
    .where('team_id', '=', teamId)
    .where('kind', '=', 'practice')
    .orderBy('name')
    .execute()

/** A link worker of the actor's team with their leaves, for the pages of leave. */
export async function leaveShown(tx: Tx, actor: Actor, accountId: string) {
  const { team, worker } = await workerOfMyTeam(tx, actor, accountId)
  return { team, worker, leaves: await leavesOf(tx, [accountId]) }
}
