/** A team accepts a referral. */
import { accountOf, isStaff, type Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Said } from '../../capacity/changes/give.ts'
import { startSupport } from '../../caseload/changes/start.ts'
import { tellLinkWorker } from '../../caseload/changes/tell-link-worker.ts'
import { tellPerson } from '../../messages/to-person.ts'
import { referralToChange } from '../queries.ts'
import { whyNotYet } from '../answers.ts'
import { blockers, isToBeAskedFirst, whyNotBeforeAsking } from '../referral.ts'
import { accepted } from '../words.ts'
import { heardBy } from './heard-by.ts'
import { record } from './record.ts'
import { agreeToReferral, hasAgreed } from './say-yes-or-no.ts'
import { tellReferrer } from './tell-referrer.ts'

/**
 * A link worker takes the referral on: support begins, the person and the referrer are told. `saysYes`: whoever accepts
 * has asked the person for whom somebody else asked.
 */
export async function acceptReferral(
  tx: Tx,
  actor: Actor,
  id: string,
  { linkWorkerId, saysYes = false, ...given }: { linkWorkerId: string; saysYes?: boolean } & Said,
): Promise<{ personId: string }> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf([...blockers(referral.status, 'accept'), ...whyNotYet(referral.paused_until)])
  const isToBeAsked = referral.referred_by !== null && isToBeAskedFirst(referral, await hasAgreed(tx, id))
  refuseIf(whyNotBeforeAsking(isToBeAsked, saysYes))
  if (isToBeAsked) await agreeToReferral(tx, actor, id)
  await record(tx, actor, id, { move: 'accept', particulars: { linkWorkerId } })
  const linkWorker = await startSupport(tx, actor, {
    personId: referral.person_id,
    referralId: id,
    teamId: referral.team_id,
    linkWorkerId,
    waitsSince: referral.sent_at,
    given,
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
  // Whoever wrote it down at a drop-in and takes them on need not hear of it.
  if (referral.referrer_id !== accountOf(actor))
    await tellReferrer(
      tx,
      referral,
      `${linkWorker.name} will contact the person. You will hear when the support ends.`,
    )
  // Whoever takes somebody on themselves need not be told.
  if (!isStaff(actor) || actor.accountId !== linkWorkerId)
    await tellLinkWorker(tx, linkWorker.email, 'Somebody new is on your caseload', referral.person_id)
  return { personId: referral.person_id }
}
