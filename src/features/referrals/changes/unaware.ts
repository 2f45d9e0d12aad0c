/** The person did not know about their referral. It is no answer to it: a lesson goes to those who sent it. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { referralToChange } from '../queries.ts'
import { blockers, whyNotAware, whyNotUnaware } from '../referral.ts'
import { recordEvent } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'
import { tellTeam } from './tell-team.ts'

const setUnaware = (tx: Tx, id: string, unaware_at: Temporal.Instant | null) =>
  tx.db.updateTable('referral').set({ unaware_at }).where('referral_id', '=', id).execute()

export async function sayUnaware(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await referralToChange(tx, actor, 'my.page', id)
  refuseIf([...blockers(referral.status, 'unaware', tx.say), ...whyNotUnaware(referral, tx.say)])
  await setUnaware(tx, id, tx.now)
  await recordEvent(tx, actor, id, { move: 'unaware' })
  await tellReferrer(
    tx,
    referral,
    'The person says that they did not know about it. What to do next time stands on its page.',
  )
  await tellTeam(tx, referral, 'The person says that they did not know about it. Say who you are, and ask.')
}

/** They did know after all. */
export async function takeBackUnaware(tx: Tx, actor: Actor, id: string): Promise<void> {
  const referral = await referralToChange(tx, actor, 'my.page', id)
  refuseIf([...blockers(referral.status, 'aware', tx.say), ...whyNotAware(referral, tx.say)])
  await setUnaware(tx, id, null)
  await recordEvent(tx, actor, id, { move: 'aware' })
  await tellReferrer(tx, referral, 'The person did know about it: they have taken back that they did not.')
}
