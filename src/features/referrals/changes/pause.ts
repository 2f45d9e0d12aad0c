/** The person says: not now. The referral waits with them until a day they chose. It is no ending, and counts against nobody. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { asDate } from '../../../ui/dates.ts'
import { whyNotResume } from '../../caseload/support.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { referralToChange } from '../queries.ts'
import { blockers } from '../referral.ts'
import { comingBack } from '../words.ts'
import { heardBy } from './heard-by.ts'
import { recordEvent } from './record.ts'
import { tellTeam } from './tell-team.ts'

const setPause = (tx: Tx, id: string, paused_until: Temporal.PlainDate | null) =>
  tx.db.updateTable('referral').set({ paused_until }).where('referral_id', '=', id).execute()

/** Until this day nobody contacts them. Said again, the newest day stands. */
export async function pauseReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  until: Temporal.PlainDate,
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'my.page', id)
  refuseIf(blockers(referral.status, 'pause', tx.say))
  await setPause(tx, id, until)
  await recordEvent(tx, actor, id, { move: 'pause', particulars: { until: until.toString() } })
  await tellTeam(tx, referral, `The person said: not now. Please come back on ${asDate(until)}.`)
}

/** They are ready before that day: they say so, or told the link worker. */
export async function resumeReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  const permission = isStaff(actor) ? 'referral.answer' : 'my.page'
  const referral = await referralToChange(tx, actor, permission, id)
  refuseIf([...blockers(referral.status, 'resume', tx.say), ...whyNotResume(referral, tx.say)])
  await setPause(tx, id, null)
  await recordEvent(tx, actor, id, { move: 'resume' })
  if (!isStaff(actor)) await tellTeam(tx, referral, 'The person is ready now. They had said: not now.')
}

/** As many as one run of the sweep comes back to; the next takes the rest. */
const atOnce = 100

/** Run by the sweep: on the day, the person gets a gentle message and the team a line. */
export async function comeBackToReferrals(tx: Tx): Promise<number> {
  const due = await tx.db
    .selectFrom('referral')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'referral.place_id')
        .onRef('person.person_id', '=', 'referral.person_id'),
    )
    .innerJoin('team', join =>
      join.onRef('team.place_id', '=', 'referral.place_id').onRef('team.team_id', '=', 'referral.team_id'),
    )
    .select(['referral.referral_id', 'referral.reference', 'referral.person_id', 'team.email as team_email'])
    .select(['person.first_name', 'person.family_name', 'person.preferred_name', 'person.phone'])
    .select(['person.email', 'person.prefers', 'person.is_neutral', 'team.name as team'])
    .where('referral.paused_until', '<=', tx.today)
    .where('referral.status', '=', 'sent')
    .orderBy('referral.paused_until')
    .limit(atOnce)
    .forUpdate('referral')
    .skipLocked()
    .execute()
  for (const referral of due) {
    await setPause(tx, referral.referral_id, null)
    await recordEvent(tx, program, referral.referral_id, { move: 'resume' })
    const { team } = referral
    await tellPerson(tx, referral, comingBack({ service: tx.place.service_name, who: team, by: heardBy(tx) }))
    await tellTeam(
      tx,
      { ...referral, link_worker_email: null },
      'The person had said: not now. Today is the day to come back to them.',
    )
  }
  return due.length
}

const program: Actor = { role: 'program', name: 'coming back' }
