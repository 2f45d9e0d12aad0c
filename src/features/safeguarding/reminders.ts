/** Whoever raised a concern, and the managers of the team, are reminded: once before it is due, once when it is over. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { sendMessage } from '../messages/changes.ts'
import { isOverdue, remindAt } from './clock.ts'

/** As many as one run of the sweep reminds of; the next takes the rest. */
const atOnce = 100

/** Run by the sweep. Reminds by email, with a link and no word of what it is about. */
export async function remindOfConcerns(tx: Tx): Promise<number> {
  const waiting = await tx.db
    .selectFrom('concern')
    .select(['concern_id', 'raised_at', 'raised_by', 'due_at', 'reminded_at', 'person_id', 'team_id'])
    .where('status', '=', 'open')
    .where('told_at', 'is', null)
    .where('said_overdue_at', 'is', null)
    .where(one => one.or([one('due_at', '<', tx.now), one('reminded_at', 'is', null)]))
    .orderBy('due_at')
    .limit(atOnce)
    .forUpdate()
    .skipLocked()
    .execute()
  let reminded = 0
  for (const concern of waiting) {
    const isOver = isOverdue(concern.due_at, tx.now)
    const isTime = Temporal.Instant.compare(tx.now, remindAt(concern.raised_at, concern.due_at)) >= 0
    if (!isOver && !isTime) continue
    await tx.db
      .updateTable('concern')
      .set(isOver ? { said_overdue_at: tx.now } : { reminded_at: tx.now })
      .where('concern_id', '=', concern.concern_id)
      .execute()
    for (const to of await whoFollows(tx, concern)) await remind(tx, to, { id: concern.concern_id, isOver })
    reminded++
  }
  return reminded
}

interface Followed {
  raised_by: string
  team_id: string | null
  person_id: string | null
}

/** Whoever raised it, and the managers who may see it, as long as they work here. */
async function whoFollows(tx: Tx, { raised_by, team_id, person_id }: Followed): Promise<string[]> {
  const rows = await tx.db
    .selectFrom('account')
    .select('email')
    .where('is_active', '=', true)
    .where(one =>
      one.or([
        one.and([one('account_id', '=', raised_by), one('role', 'in', ['linkWorker', 'referrer'])]),
        one.and([
          one('role', '=', 'manager'),
          sql<boolean>`account.team_id in (${team_id}::uuid, (
            select support.team_id from support where support.person_id = ${person_id}::uuid
            order by support.started_at desc limit 1))`,
        ]),
      ]),
    )
    .orderBy('email')
    .execute()
  return rows.map(({ email }) => email)
}

const remind = (tx: Tx, to: string, { id, isOver }: { id: string; isOver: boolean }) =>
  sendMessage(tx, {
    channel: 'email',
    to,
    subject: isOver ? 'Something is overdue' : 'Something is due soon',
    body: `Please open this page:\n\n${tx.publicUrl}/safeguarding/${id}`,
    about: 'staff-reminder',
  })
