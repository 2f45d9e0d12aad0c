/** The person takes their last answer back, in one step: what it did is undone, and both stay in the story. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { isSupportedNow } from '../../caseload/queries.ts'
import { recordConsent } from '../../consent/changes.ts'
import { answerNow, type Answer } from '../answers.ts'
import { referralToChange } from '../queries.ts'
import { blockers, whyNotUnsay } from '../referral.ts'
import { record, recordEvent } from './record.ts'
import { resumeReferral } from './pause.ts'
import { tellReferrer } from './tell-referrer.ts'
import { tellTeam } from './tell-team.ts'

export async function unsayAnswer(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await referralToChange(tx, actor, 'my.page', id)
  refuseIf(blockers(referral.status, 'unsay', tx.say))
  const answer = await answerOf(tx, id)
  const isTaken = answer === 'no' && (await isWithUs(tx, referral.person_id))
  refuseIf(whyNotUnsay({ answer, isTaken }, tx.say))
  // Where somebody else asked for them, their yes was their agreement: it ends with it, and only a new yes gives it.
  const isByAnother = referral.referred_by !== null
  if (answer === 'not-now') await resumeReferral(tx, actor, id)
  else if (answer === 'yes') {
    await recordEvent(tx, actor, id, { move: 'unsay', particulars: { answer } })
    if (isByAnother) await recordConsent(tx, actor, contactOf(referral, false))
  } else {
    await record(tx, actor, id, { move: 'unsay', particulars: { answer } })
    if (!isByAnother) await recordConsent(tx, actor, contactOf(referral, true))
    await tellReferrer(tx, referral, 'The person has taken back their no thank you. The team has it again.')
    await tellTeam(tx, referral, 'The person has taken back their no thank you. It waits in your inbox.')
  }
}

const contactOf = (referral: { referral_id: string; person_id: string }, given: boolean) => ({
  personId: referral.person_id,
  about: 'referral' as const,
  aboutId: referral.referral_id,
  items: ['a link worker contacts me'],
  given,
  how: 'on their own page',
  wording: 'my-page-1',
})

async function answerOf(tx: Tx, id: string): Promise<Answer | null> {
  const events = await tx.db
    .selectFrom('referral_event')
    .select('move')
    .where('referral_id', '=', id)
    .orderBy('event_id')
    .execute()
  return answerNow(events)
}

/** Another referral of theirs waits, or somebody supports them: then that one counts. */
async function isWithUs(tx: Tx, personId: string): Promise<boolean> {
  if (await isSupportedNow(tx, personId)) return true
  const waiting = await tx.db
    .selectFrom('referral')
    .select('referral_id')
    .where('person_id', '=', personId)
    .where('status', '=', 'sent')
    .executeTakeFirst()
  return waiting !== undefined
}
