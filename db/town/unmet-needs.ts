/** What people of the demonstration looked for and could not get, recorded as the screens record it. */
import type { Need } from '../../src/features/directory/needs.ts'
import { recordUnmetNeed } from '../../src/features/unmet-needs/changes.ts'
import type { Reason } from '../../src/features/unmet-needs/unmet-need.ts'
import type { Staff } from '../../src/platform/actor.ts'
import type { Tx } from '../../src/platform/tx.ts'
import { atEarlier } from './crowd.ts'

interface Lacking {
  need: Need
  lookedFor: string
  /** In turn. */
  reasons: readonly Reason[]
  near: string
  times: number
  by: 'gp' | 'north' | 'south'
}

const lacking: readonly Lacking[] = [
  {
    need: 'bereavement',
    lookedFor: 'Somebody to talk to after losing a husband',
    reasons: ['none', 'none', 'far'],
    near: 'LA5 3CF',
    times: 14,
    by: 'north',
  },
  {
    need: 'bereavement',
    lookedFor: 'A bereavement group in the evening',
    reasons: ['time'],
    near: 'LA1 8HM',
    times: 6,
    by: 'gp',
  },
  {
    need: 'transport',
    lookedFor: 'A lift to the hospital now that the bus has stopped',
    reasons: ['full', 'cost'],
    near: 'LA2 3HT',
    times: 11,
    by: 'south',
  },
  {
    need: 'legal',
    lookedFor: 'Help with immigration papers, in Arabic',
    reasons: ['language', 'none'],
    near: 'LA4 3PR',
    times: 9,
    by: 'south',
  },
  {
    need: 'digital',
    lookedFor: 'Learn to use a phone, with steps to the door',
    reasons: ['access'],
    near: 'LA1 7BC',
    times: 4,
    by: 'gp',
  },
]

/** Over the last ten months, without a person; and one that Asha recorded for somebody she supports. */
export async function findNothing(tx: Tx, staff: Record<Lacking['by'], Staff>): Promise<void> {
  for (const { times, by, reasons, ...looked } of lacking)
    for (let time = 0; time < times; time++)
      await recordUnmetNeed(atEarlier(tx, 3 + ((time * 23) % 300)), staff[by], {
        ...looked,
        reasons: reasons.slice(time % reasons.length).slice(0, 1),
        other: '',
        personId: null,
        filters: {},
      })
  const supported = await tx.db
    .selectFrom('support')
    .select('person_id')
    .where('link_worker_id', '=', staff.north.accountId)
    .where('status', '=', 'open')
    .orderBy('started_at')
    .limit(1)
    .executeTakeFirst()
  if (!supported) return
  await recordUnmetNeed(atEarlier(tx, 5), staff.north, {
    need: 'legal',
    lookedFor: 'Somebody to help with a will',
    reasons: ['cost'],
    other: '',
    near: null,
    personId: supported.person_id,
    filters: { cost: ['free'] },
  })
}
