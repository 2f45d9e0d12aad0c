/** A colleague in the North team, what each of them can take on, a leave, and what takes more time: made with the real changes. */
import type { Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { inviteAccount } from '../../src/features/accounts/changes.ts'
import { enterLeave } from '../../src/features/capacity/changes/leave.ts'
import { setCapacity } from '../../src/features/capacity/changes/set.ts'
import { weighSupport } from '../../src/features/capacity/changes/weigh.ts'
import type { Factor } from '../../src/features/capacity/weight.ts'
import { handOver } from '../../src/features/caseload/changes/hand-over.ts'
import { atEarlier } from './crowd.ts'

interface Cast {
  asha: Staff
  priya: Staff
  ewan: Staff
  okafor: Staff
}

const ticked: readonly Factor[][] = [
  ['home'],
  ['needs', 'agencies'],
  ['communication'],
  ['dependants', 'home', 'needs'],
]

/** Zainab joined some weeks ago, and took five of Asha's people over. She is away in three weeks, and Asha covers. */
export async function planTheTeam(tx: Tx, { asha, priya, ewan, okafor }: Cast): Promise<void> {
  const then = atEarlier(tx, 20)
  const zainab = await inviteAccount(then, ewan, {
    name: 'Zainab Malik',
    email: 'zainab.malik@lune-valley.example',
    role: 'linkWorker',
    job_title: 'Social prescribing link worker',
    organisation_id: asha.organisationId,
    team_id: asha.teamId,
    phone: '07700 900 112',
  })
  const plain = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], areas: [], practices: [] }
  await setCapacity(then, priya, asha.accountId, {
    ...plain,
    from: 0,
    people: 40,
    minutes_a_week: 2250,
    languages: [],
    practices: [okafor.organisationId],
    areas: ['LA1', 'LA2'],
  })
  await setCapacity(then, priya, zainab, {
    ...plain,
    days: ['mon', 'tue', 'wed'],
    from: 0,
    people: 24,
    minutes_a_week: 1350,
    languages: ['ur', 'pa'],
    areas: ['LA1', 'LA4'],
  })
  const supports = await tx.db
    .selectFrom('support')
    .select('support_id')
    .where('link_worker_id', '=', asha.accountId)
    .where('status', '=', 'open')
    .orderBy('started_at')
    .orderBy('support_id')
    .execute()
  for (const [index, { support_id }] of supports.entries()) {
    if (index % 3 === 0)
      await weighSupport(then, asha, support_id, { ticked: ticked[index % ticked.length] ?? [], from: 0 })
    if (index % 6 === 5) await handOver(then, priya, support_id, { linkWorkerId: zainab })
  }
  await enterLeave(tx, priya, zainab, {
    from_on: tx.today.add({ days: 21 }),
    until_on: tx.today.add({ days: 28 }),
    cover_id: asha.accountId,
  })
}
