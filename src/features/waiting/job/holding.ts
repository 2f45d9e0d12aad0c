/** Nobody who waits is forgotten: after the weeks that the place says, they hear how long it has been and how to reach us. */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/tx.ts'
import { expectedWait } from '../../capacity/expected-wait.ts'
import { tellPerson, wayTo, type Reachable } from '../../messages/to-person.ts'
import { record } from '../changes/record.ts'
import { dayOf, heardBefore, isWithinHours } from '../policy.ts'
import { policyNow } from '../policy-now.ts'
import { teamPhone, waitForJob } from '../queries.ts'
import { holding } from '../words.ts'
import { program, waitsOf } from './waits.ts'

const atOnce = 50

/**
 * Within the hours of the place. Returns how many it was done for; none means done. Each wait is locked, and looked
 * at again under the lock: of two runs at once the second finds that they have heard.
 */
export async function holdSome(tx: Tx, teamId: string): Promise<number> {
  const { policy } = await policyNow(tx)
  if (!isWithinHours(policy, tx.now)) return 0
  const before = heardBefore(policy, tx.now)
  const due = await dueToHear(tx, teamId, { before, limit: atOnce })
  const phone = await teamPhone(tx, teamId)
  const others = await expectedWait(tx, teamId)
  let done = 0
  for (const id of due) {
    const wait = await waitForJob(tx, teamId, id)
    const [still] = await dueToHear(tx, teamId, { before, limit: 1, only: id })
    if (!wait?.isWaiting || still === undefined) continue
    const news = holding({
      service: tx.place.service_name,
      phone,
      days: daysSince(wait.since, tx.now),
      wait: others,
    })
    const isTold = canBeTold(tx, wait)
    if (isTold) await tellPerson(tx, wait, news)
    await record(tx, program, id, {
      move: isTold ? 'hold' : 'by-hand',
      set: isTold ? { held_at: tx.now, by_hand_at: null } : { by_hand_at: tx.now },
    })
    done++
  }
  return done
}

const daysSince = (since: Temporal.Instant, now: Temporal.Instant): number =>
  dayOf(since).until(dayOf(now), { largestUnit: 'days' }).days

/** Whoever came from a list of the team's own has agreed to nothing yet: somebody speaks with them first. */
export const mayBeWritten = ({ way }: { way: string }): boolean => way !== 'list'

export const canBeTold = (tx: Tx, wait: Reachable & { way: string }): boolean =>
  mayBeWritten(wait) && wayTo(wait, tx.channels) !== null

interface Due {
  before: Temporal.Instant
  limit: number
  only?: string
}

/** Whoever last heard from us before then, and is not on the list of those to be written to or rung already. */
async function dueToHear(tx: Tx, teamId: string, { before, limit, only }: Due): Promise<string[]> {
  const { rows } = await sql<{ referral_id: string }>`
    select waits.referral_id from ${waitsOf(teamId)} as waits
    left join waiting as said using (referral_id)
    where waits.taken_on_at < ${before} and said.by_hand_at is null
      and (said.held_at is null or said.held_at < ${before})
      and not exists (
        select from message where message.person_id = waits.person_id and message.status not in ('failed', 'cancelled')
          and message.queued_at >= ${before})
      and not exists (
        select from contact_attempt where contact_attempt.person_id = waits.person_id
          and taken_back_at is null and outcome in ('reached', 'left-message', 'ring-later')
          and contact_attempt.at >= ${before})
      ${only === undefined ? sql`` : sql`and waits.referral_id = ${only}::uuid`}
    order by waits.since, waits.referral_id limit ${limit}`.execute(tx.db)
  return rows.map(row => row.referral_id)
}
