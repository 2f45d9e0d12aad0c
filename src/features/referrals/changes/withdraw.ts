/** Those who sent a referral take it back. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { recordConsent } from '../../consent/changes.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { referralToChange } from '../queries.ts'
import { blockers, type WithdrawReason } from '../referral.ts'
import { withdrawn } from '../words.ts'
import { record } from './record.ts'
import { tellTeam } from './tell-team.ts'

/** Only while it waits. The team and the person are told; nobody writes to somebody who has died. */
export async function withdrawReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { reason, words }: { reason: WithdrawReason; words: string },
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.amend', id)
  refuseIf(blockers(referral.status, 'withdraw'))
  await record(tx, actor, id, { move: 'withdraw', why: reason, particulars: words === '' ? {} : { words } })
  if (reason === 'asked')
    await recordConsent(tx, actor, {
      personId: referral.person_id,
      about: 'referral',
      aboutId: id,
      items: ['a link worker contacts me'],
      given: false,
      how: 'told the referrer',
      wording: 'referral-1',
    })
  if (reason !== 'died')
    await tellPerson(
      tx,
      referral,
      withdrawn({ organisation: referral.organisation ?? referral.referrer, service: tx.place.service_name }),
    )
  await tellTeam(tx, referral, 'Those who sent it have withdrawn it. Nobody needs to contact the person.')
}
