/** A person stops their support. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { blockers, moves } from '../support.ts'
import { supportToChange } from '../to-change.ts'
import { recordEvent } from './record.ts'
import { tellLinkWorker } from './tell-link-worker.ts'

/** The person stops the support from their own page. */
export async function stopSupport(tx: Tx, actor: Actor, id: string, why: string | null): Promise<void> {
  const support = await supportToChange(tx, actor, 'my.page', id)
  refuseIf(blockers(support.status, 'stop', tx.say))
  await tx.db
    .updateTable('support')
    .set({
      status: moves.stop.to,
      ended_at: tx.now,
      paused_until: null,
      ending: 'chose',
      summary: '',
      gp_action: '',
    })
    .where('support_id', '=', id)
    .execute()
  await recordEvent(tx, actor, id, { move: 'stop', why })
  await tellLinkWorker(
    tx,
    support.link_worker_email,
    'Somebody on your caseload has chosen to stop',
    support.person_id,
  )
  if (support.referrer_email === null) return
  await sendMessage(tx, {
    channel: 'email',
    to: support.referrer_email,
    subject: `About your referral ${support.reference}: no action needed`,
    body: `The person has chosen to stop, with the door open. It changes nothing about their care.\n\nRead more about referral ${support.reference}:\n${tx.publicUrl}/referrals/${support.referral_id}/summary`,
    about: 'summary',
  })
}
