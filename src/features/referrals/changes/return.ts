/** A team returns a referral. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { referralToChange } from '../queries.ts'
import { blockers, type ReturnReason } from '../referral.ts'
import { words } from '../words.ts'
import { record } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'

/** The team sends the referral back with a reason and a better door; both the referrer and the person hear it. */
export async function returnReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, door }: { reason: ReturnReason; door: string },
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf(blockers(referral.status, 'return'))
  await record(tx, actor, id, { move: 'return', why: reason, particulars: { door } })
  if (reason !== 'died')
    await tellPerson(tx, referral, words.en.returned({ service: tx.place.service_name, door }))
  await tellReferrer(tx, referral, 'It was returned to you with a reason and a better way to help.')
}
