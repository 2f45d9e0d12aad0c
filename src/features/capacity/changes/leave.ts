/** A link worker's leave is entered, with who covers; and taken back. */
import { accountOf, isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, orNotFound, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { asDate } from '../../../ui/dates.ts'
import { whyNotAway, type Away } from '../leave.ts'
import { lockWorkers } from '../lock.ts'
import { leavesOf } from '../queries.ts'
import { teamWorkers } from '../workers.ts'
import { record } from './record.ts'

/** Enters it. The cover is told. Whoever calls has found the link worker within reach. */
export async function enterLeave(tx: Tx, actor: Actor, accountId: string, away: Away): Promise<void> {
  if (!isStaff(actor) || actor.teamId === null) throw new NotFound()
  await lockWorkers(tx, [accountId, away.cover_id])
  const { workers } = await teamWorkers(tx, actor.teamId)
  const worker = orNotFound(workers.find(({ account_id }) => account_id === accountId))
  const standing = await leavesOf(tx, [accountId, away.cover_id])
  const wrong = whyNotAway(away, { worker, team: workers, standing, today: tx.today })
  if (wrong) throw new WrongAnswer(wrong.field, wrong.words)
  await tx.db
    .insertInto('leave')
    .values({ account_id: accountId, ...away, entered_at: tx.now, entered_by: actor.accountId })
    .execute()
  const particulars = {
    from: away.from_on.toString(),
    until: away.until_on.toString(),
    cover: away.cover_id,
  }
  await record(tx, actor, { accountId, move: 'leave', particulars })
  const cover = orNotFound(workers.find(({ account_id }) => account_id === away.cover_id))
  await sendMessage(tx, {
    channel: 'email',
    to: cover.email,
    subject: `You cover for ${worker.name}`,
    body: `${worker.name} is away from ${asDate(away.from_on)} until ${asDate(away.until_on)}, and you cover. Their people read your name and number, and news of them reaches you too.\n\n${tx.publicUrl}/caseload`,
    about: 'staff-capacity',
  })
}

/** Takes it back, also when it has begun: they are here again. */
export async function cancelLeave(tx: Tx, actor: Actor, accountId: string, leaveId: string): Promise<void> {
  const gone = await tx.db
    .updateTable('leave')
    .set({ cancelled_at: tx.now, cancelled_by: accountOf(actor) })
    .where('leave_id', '=', leaveId)
    .where('account_id', '=', accountId)
    .where('cancelled_at', 'is', null)
    .returning(['from_on', 'until_on'])
    .executeTakeFirst()
  const { from_on, until_on } = orNotFound(gone)
  await record(tx, actor, {
    accountId,
    move: 'cancel-leave',
    particulars: { from: from_on.toString(), until: until_on.toString() },
  })
}
