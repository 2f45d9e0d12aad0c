/** Whoever raised a concern, and who else follows it, are reminded: once before it is due, once when it is over. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/tx.ts'
import { sendMessage } from '../messages/changes.ts'
import { lastTeamOf } from '../people/last-team.ts'
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
    const { emails, mayOpen } = await whoFollows(tx, concern)
    for (const to of emails) await remind(tx, to, { id: concern.concern_id, isOver, mayOpen })
    reminded++
  }
  return reminded
}

interface Followed {
  raised_by: string
  team_id: string | null
  person_id: string | null
}

interface Following {
  emails: string[]
  /** False where nobody is left who may open it, and administrators are told so. */
  mayOpen: boolean
}

/**
 * Whoever raised it, the person's own link worker, and the managers who may see it, as long as they work here. Where
 * there is none, the place's administrators: they may not read it, and can see to it that somebody does.
 */
async function whoFollows(tx: Tx, { raised_by, team_id, person_id }: Followed): Promise<Following> {
  const working = tx.db.selectFrom('account').select('email').where('is_active', '=', true).orderBy('email')
  const rows = await working
    .where(one =>
      one.or([
        one.and([one('account_id', '=', raised_by), one('role', 'in', ['linkWorker', 'referrer'])]),
        one.and([
          one('role', '=', 'linkWorker'),
          sql<boolean>`exists (
            select from support where support.person_id = ${person_id}::uuid and support.status = 'open'
              and support.link_worker_id = account.account_id and support.team_id = account.team_id)`,
        ]),
        one.and([
          one('role', '=', 'manager'),
          sql<boolean>`account.team_id in (${team_id}::uuid, ${lastTeamOf(sql`${person_id}::uuid`)})`,
        ]),
      ]),
    )
    .execute()
  const mayOpen = rows.length > 0
  const found = mayOpen ? rows : await working.where('role', '=', 'administrator').execute()
  return { emails: found.map(({ email }) => email), mayOpen }
}

interface Reminder {
  id: string
  isOver: boolean
  mayOpen: boolean
}

/** To an administrator, who cannot open it. */
const forSomebody =
  'Nobody who can open this page works here now. Please give it to a manager, and give their team a manager:'

const remind = (tx: Tx, to: string, { id, isOver, mayOpen }: Reminder) =>
  sendMessage(tx, {
    channel: 'email',
    to,
    subject: isOver ? 'Something is overdue' : 'Something is due soon',
    body: `${mayOpen ? 'Please open this page:' : forSomebody}\n\n${tx.publicUrl}/safeguarding/${id}`,
    about: 'staff-reminder',
  })
