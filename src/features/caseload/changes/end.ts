/** A link worker and a person end the support. The door stays open. */
import type { Permission } from '../../../permissions.ts'
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Say } from '../../../platform/words/say.ts'
import { sendMessage } from '../../messages/changes.ts'
import { tellPerson, type News } from '../../messages/to-person.ts'
import { blockers, moves, type Ending } from '../support.ts'
import { supportToChange } from '../to-change.ts'
import { ended } from '../words.ts'
import { recordEvent } from './record.ts'

interface Ended {
  ending: Ending
  summary: string
  /** What the referrer is asked to do; empty: no action needed. */
  gpAction: string
  /** What the person reads, where it is not what everybody reads. */
  news?: (say: Say) => News
  /** What allows it, where it is not the link worker who ends it. */
  permission?: Permission
}

/** The link worker and the person end the support; the referrer gets the summary. The door stays open. */
export async function endSupport(
  tx: Tx,
  actor: Actor,
  id: string,
  { ending, summary, gpAction, news, permission = 'support.write' }: Ended,
): Promise<void> {
  const support = await supportToChange(tx, actor, permission, id)
  refuseIf(blockers(support.status, 'end'))
  await tx.db
    .updateTable('support')
    .set({ status: moves.end.to, ended_at: tx.now, paused_until: null, ending, summary, gp_action: gpAction })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move: 'end', why: ending, particulars: { summary, gpAction } })
  // Who asked by themselves, and let us tell nobody, has nobody to be told.
  if (support.referrer_email !== null)
    await sendMessage(tx, {
      channel: 'email',
      to: support.referrer_email,
      subject: `Summary of your referral ${support.reference}: ${gpAction === '' ? 'no action needed' : 'please act'}`,
      body: `The support has ended${ending === 'died' ? '' : ', with the door open'}.\n\nRead the one-page summary of referral ${support.reference}:\n${tx.publicUrl}/referrals/${support.referral_id}/summary`,
      about: 'summary',
    })
  if (ending === 'died') return
  const { link_worker: linkWorker } = support
  await tellPerson(tx, support, news ?? ended({ linkWorker, service: tx.place.service_name }))
}
