/** Support starts. */
import type { Actor } from '../../../platform/actor.ts'
import { Refused, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { keepGiven, workerToGive, type Said } from '../../capacity/changes/give.ts'
import { isSupportedNow, teamLinkWorkers } from '../queries.ts'
import { moves, whyNotAnother } from '../support.ts'
import { recordEvent } from './record.ts'

interface Begun {
  personId: string
  referralId: string
  teamId: string
  linkWorkerId: string
  /** Since when they wait for a first conversation; null where somebody knows them already. */
  waitsSince: Temporal.Instant | null
  /** What is said where they have no room; or it began elsewhere, and is only written down here. */
  given: Said | 'began elsewhere'
}

/** Support begins with this link worker, who must be of the team and have room. Returns who they are. */
export async function startSupport(
  tx: Tx,
  actor: Actor,
  { personId, referralId, teamId, linkWorkerId, waitsSince, given }: Begun,
): Promise<{ name: string; phone: string | null; email: string }> {
  refuseIf(whyNotAnother(await isSupportedNow(tx, personId)))
  const worker =
    given === 'began elsewhere'
      ? null
      : await workerToGive(tx, actor, { teamId, linkWorkerId, personId, ...given })
  const linkWorker = worker ?? (await ofTeam(tx, teamId, linkWorkerId))
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
  if (worker && given !== 'began elsewhere')
    await keepGiven(tx, actor, worker, { supportId: support_id, ...given })
  return linkWorker
}

async function ofTeam(tx: Tx, teamId: string, linkWorkerId: string) {
  const found = (await teamLinkWorkers(tx, teamId)).find(one => one.account_id === linkWorkerId)
  if (!found) throw new Refused(['Select a link worker of this team'])
  return found
}
