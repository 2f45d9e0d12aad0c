/** The person says what they think of their referral: yes please, or no thank you. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { recordConsent } from '../../consent/changes.ts'
import { saysOfAgreement } from '../answers.ts'
import { referralToChange } from '../queries.ts'
import { blockers } from '../referral.ts'
import { record, recordEvent } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'

/**
 * The person says yes please, on their page or by telling the team: nothing changes but that the link worker knows, and
 * that a “not now” is over. Where somebody else asked for them it is their agreement.
 */
export async function agreeToReferral(tx: Tx, actor: Actor, id: string): Promise<void> {
  const permission = isStaff(actor) ? 'referral.answer' : 'my.page'
  const referral = await referralToChange(tx, actor, permission, id)
  refuseIf(blockers(referral.status, 'agree', tx.say))
  await tx.db.updateTable('referral').set({ paused_until: null }).where('referral_id', '=', id).execute()
  await recordEvent(tx, actor, id, { move: 'agree' })
  if (referral.referred_by === null) return
  await recordConsent(tx, actor, {
    personId: referral.person_id,
    about: 'referral',
    aboutId: id,
    items: ['a link worker contacts me'],
    given: true,
    how: isStaff(actor) ? 'told the team' : 'on their own page',
    wording: 'my-page-1',
  })
}

/** Whether the person has said that they would like to hear from us, and has not taken it back. */
export const hasAgreed = async (tx: Tx, id: string): Promise<boolean> =>
  (
    await tx.db
      .selectFrom('referral_event')
      .select('move')
      .where('referral_id', '=', id)
      .where('move', 'in', saysOfAgreement)
      .orderBy('event_id', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.move === 'agree'

/**
 * The person says no, on their page or by telling the team: a choice, not a failure. Nobody contacts them,
 * and the referrer learns of it.
 */
export async function declineReferral(tx: Tx, actor: Actor, id: string, why: string | null): Promise<void> {
  const permission = isStaff(actor) ? 'referral.answer' : 'my.page'
  const referral = await referralToChange(tx, actor, permission, id)
  refuseIf(blockers(referral.status, 'decline', tx.say))
  await record(tx, actor, id, { move: 'decline', why })
  await recordConsent(tx, actor, {
    personId: referral.person_id,
    about: 'referral',
    aboutId: id,
    items: ['a link worker contacts me'],
    given: false,
    how: isStaff(actor) ? 'told the team' : 'on their own page',
    wording: 'my-page-1',
  })
  await tellReferrer(tx, referral, 'The person has said no thank you. It changes nothing about their care.')
}
