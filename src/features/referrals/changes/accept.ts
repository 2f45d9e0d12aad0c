/** A team accepts a referral. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { startSupport } from '../../caseload/changes/start.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { referralToChange } from '../queries.ts'
import { whyNotYet } from '../answers.ts'
import { blockers } from '../referral.ts'
import { accepted } from '../words.ts'
import { heardBy } from './heard-by.ts'
import { record } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'

/** A link worker takes the referral on: support begins, the person and the referrer are told. */
export async function acceptReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { linkWorkerId }: { linkWorkerId: string },
): Promise<{ personId: string }> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf([...blockers(referral.status, 'accept'), ...whyNotYet(referral.paused_until)])
  await record(tx, actor, id, { move: 'accept', particulars: { linkWorkerId } })
  const linkWorker = await startSupport(tx, actor, {
    personId: referral.person_id,
    referralId: id,
    teamId: referral.team_id,
    linkWorkerId,
  })
  await tellPerson(
    tx,
    referral,
    accepted({
      linkWorker: linkWorker.name,
      service: tx.place.service_name,
      phone: linkWorker.phone ?? tx.place.phone,
      by: heardBy(tx),
    }),
  )
  await tellReferrer(
    tx,
    referral,
    `${linkWorker.name} will contact the person. You will hear when the support ends.`,
  )
  return { personId: referral.person_id }
}
