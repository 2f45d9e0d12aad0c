/** Support starts. */
import type { Actor } from '../../../platform/actor.ts'
import { Refused, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { isSupportedNow, teamLinkWorkers } from '../queries.ts'
import { moves, whyNotAnother } from '../support.ts'
import { recordEvent } from './record.ts'

interface Started {
  personId: string
  referralId: string
  teamId: string
  linkWorkerId: string
  /** Since when they wait for a first conversation; null where somebody knows them already. */
  waitsSince: Temporal.Instant | null
}

/** Support begins with this link worker, who must be of the team. Returns who they are. */
export async function startSupport(
  tx: Tx,
  actor: Actor,
  { personId, referralId, teamId, linkWorkerId, waitsSince }: Started,
): Promise<{ name: string; phone: string | null }> {
  const linkWorker = (await teamLinkWorkers(tx, teamId)).find(one => one.account_id === linkWorkerId)
  if (!linkWorker) throw new Refused(['Select a link worker of this team'])
  refuseIf(whyNotAnother(await isSupportedNow(tx, personId)))
  const { support_id } = await tx.db
    .insertInto('support')
    .values({
      person_id: personId,
      referral_id: referralId,
      team_id: teamId,
      link_worker_id: linkWorkerId,
      status: moves.start.to,
      started_at: tx.now,
      waits_since: waitsSince,
    })
    .returning('support_id')
    .executeTakeFirstOrThrow()
  await recordEvent(tx, actor, support_id, { move: 'start' })
  return linkWorker
}
