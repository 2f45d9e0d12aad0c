/** A team returns a referral. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { referralToChange } from '../queries.ts'
import { doorWords, whyNotWithoutDoor } from '../doors.ts'
import { blockers, type ReturnReason } from '../referral.ts'
import { returned } from '../words.ts'
import { record } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'

/**
 * The team sends the referral back with a reason and a better door; both the referrer and the person hear it. `doors`:
 * those chosen from the list, by their codes. Somebody who has died needs none.
 */
export async function returnReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, door: ownWords, doors = [] }: { reason: ReturnReason; door: string; doors?: readonly string[] },
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf(blockers(referral.status, 'return'))
  const door = [...doorWords(reason, doors), ownWords].filter(Boolean).join('\n')
  refuseIf(whyNotWithoutDoor(reason, door))
  await record(tx, actor, id, {
    move: 'return',
    why: reason,
    particulars: { ...(door !== '' && { door }), ...(doors.length > 0 && { doors }) },
  })
  if (reason !== 'died') await tellPerson(tx, referral, returned({ service: tx.place.service_name, door }))
  await tellReferrer(
    tx,
    referral,
    reason === 'died'
      ? 'It was returned to you: there is nothing more to do.'
      : 'It was returned to you with a reason and a better way to help.',
  )
}
