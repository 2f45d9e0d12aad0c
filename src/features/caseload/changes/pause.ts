/** The person says: not now. The support stays open, and rests until a day they chose. Nobody counts it as an ending. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { asDate } from '../../../ui/dates.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { blockers, whyNotResume } from '../support.ts'
import { supportToChange } from '../to-change.ts'
import { restIsOver } from '../words.ts'
import { recordEvent } from './record.ts'
import { tellLinkWorker } from './tell-link-worker.ts'

const setPause = (tx: Tx, id: string, paused_until: Temporal.PlainDate | null) =>
  tx.db.updateTable('support').set({ paused_until }).where('support_id', '=', id).execute()

/** Until this day nobody contacts them. Said again, the newest day stands. */
export async function pauseSupport(
  tx: Tx,
  actor: Actor,
  id: string,
  until: Temporal.PlainDate,
): Promise<void> {
  const support = await supportToChange(tx, actor, 'my.page', id)
  refuseIf(blockers(support.status, 'pause', tx.say))
  await setPause(tx, id, until)
  await recordEvent(tx, actor, id, { move: 'pause', particulars: { until: until.toString() } })
  await tellLinkWorker(
    tx,
    support.link_worker_email,
    `Somebody on your caseload said: not now. Come back on ${asDate(until)}`,
    support.person_id,
  )
}

/** They are ready before that day: they say so, or told the link worker. */
export async function resumeSupport(tx: Tx, actor: Actor, id: string): Promise<void> {
  const support = await supportToChange(tx, actor, isStaff(actor) ? 'support.write' : 'my.page', id)
  refuseIf([...blockers(support.status, 'resume', tx.say), ...whyNotResume(support, tx.say)])
  await setPause(tx, id, null)
  await recordEvent(tx, actor, id, { move: 'resume' })
  if (!isStaff(actor))
    await tellLinkWorker(
      tx,
      support.link_worker_email,
      'Somebody on your caseload is ready to go on',
      support.person_id,
    )
}

/** As many as one run of the sweep comes back to; the next takes the rest. */
const atOnce = 100

/** Run by the sweep: on the day, the person gets a gentle message and the link worker a line. */
export async function comeBackToSupports(tx: Tx): Promise<number> {
  const due = await tx.db
    .selectFrom('support')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'support.place_id')
        .onRef('person.person_id', '=', 'support.person_id'),
    )
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'support.place_id')
        .onRef('account.account_id', '=', 'support.link_worker_id'),
    )
    .select(['support.support_id', 'support.person_id', 'account.name as link_worker', 'account.email as to'])
    .select(['person.first_name', 'person.family_name', 'person.preferred_name', 'person.phone'])
    .select(['person.email', 'person.prefers', 'person.is_neutral'])
    .where('support.paused_until', '<=', tx.today)
    .where('support.status', '=', 'open')
    .orderBy('support.paused_until')
    .limit(atOnce)
    .forUpdate('support')
    .skipLocked()
    .execute()
  for (const { to, link_worker: linkWorker, support_id, ...person } of due) {
    await setPause(tx, support_id, null)
    await recordEvent(tx, program, support_id, { move: 'resume' })
    await tellPerson(tx, person, restIsOver({ linkWorker }))
    await tellLinkWorker(
      tx,
      to,
      'Today is the day to come back to somebody who said: not now',
      person.person_id,
    )
  }
  return due.length
}

const program: Actor = { role: 'program', name: 'coming back' }
