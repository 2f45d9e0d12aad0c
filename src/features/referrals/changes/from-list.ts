/** A referral that a team had on a list of its own before it came to Alongside. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import type { Need } from '../../directory/needs.ts'
import { recordEvent } from './record.ts'
import { unusedReference } from './reference.ts'

interface Listed {
  personId: string
  teamId: string
  /** The practice, where the list names one we know; otherwise where the actor works. */
  organisationId: string | null
  needs: readonly Need[]
  reason: string
  since: Temporal.Instant
  /** Who supports them already; null where they wait. */
  linkWorkerId: string | null
  file: string
  row: number
}

/** It waits since the day the list says, or is accepted. Nobody is told by a message: they have been waiting already. */
export async function addListedReferral(tx: Tx, actor: Actor, listed: Listed): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  const { referral_id } = await tx.db
    .insertInto('referral')
    .values({
      reference: await unusedReference(tx),
      person_id: listed.personId,
      organisation_id: listed.organisationId ?? actor.organisationId,
      referrer_id: actor.accountId,
      team_id: listed.teamId,
      status: listed.linkWorkerId !== null ? 'accepted' : 'sent',
      needs: [...listed.needs],
      reason: listed.reason,
      way: 'list',
      // No agreement is on record: whoever referred them hears only that we met, and when it ended.
      tell_back: 'status',
      sent_at: listed.since,
    })
    .returning('referral_id')
    .executeTakeFirstOrThrow()
  const particulars = { file: listed.file, row: String(listed.row) }
  await recordEvent(tx, actor, referral_id, { move: 'send', particulars })
  if (listed.linkWorkerId !== null)
    await recordEvent(tx, actor, referral_id, {
      move: 'accept',
      particulars: { linkWorkerId: listed.linkWorkerId },
    })
  return referral_id
}
