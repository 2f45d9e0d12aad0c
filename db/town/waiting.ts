/** How people of the demonstration were tried to be reached, and who of them goes before others. */
import { putAhead } from '../../src/features/waiting/changes/ahead.ts'
import { recordAttempt, type Made } from '../../src/features/waiting/changes/attempts.ts'
import { setCare } from '../../src/features/waiting/changes/care.ts'
import type { Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { atEarlier } from './crowd.ts'

interface Tried extends Pick<Made, 'channel' | 'outcome'> {
  daysAgo: number
  note?: string
}

/** In turn for those who wait, the longest wait first. */
const tried: readonly (readonly Tried[])[] = [
  [
    { daysAgo: 9, channel: 'phone', outcome: 'no-answer' },
    { daysAgo: 6, channel: 'phone', outcome: 'left-message', note: 'With her neighbour, as she asked.' },
  ],
  [{ daysAgo: 3, channel: 'phone', outcome: 'wrong-number', note: 'A garage.' }],
  [{ daysAgo: 1, channel: 'phone', outcome: 'no-answer' }],
  [{ daysAgo: 2, channel: 'text', outcome: 'left-message' }],
]

/** Through the same changes that the screens use, for the team of this link worker. */
export async function tryToReach(tx: Tx, linkWorker: Staff): Promise<void> {
  const waits = await tx.db
    .selectFrom('support')
    .select(['person_id', 'referral_id'])
    .where('team_id', '=', linkWorker.teamId)
    .where('status', '=', 'open')
    .where('waits_since', 'is not', null)
    .orderBy('waits_since')
    .execute()
  for (const [index, { person_id }] of waits.entries())
    for (const { daysAgo, channel, outcome, note = '' } of tried[index] ?? []) {
      const then = atEarlier(tx, daysAgo)
      await recordAttempt(then, linkWorker, person_id, { channel, outcome, note, at: then.now, ringAt: null })
    }
  const [first, , third] = waits
  if (first)
    await setCare(tx, linkWorker, first.person_id, 'Hears badly, and is afraid of numbers she does not know')
  if (third)
    await putAhead(tx, linkWorker, third.referral_id, { reason: 'practical', words: 'eviction next Friday' })
}
