/** A caseload is shared out in one go: every person of it, or nobody, and each is told once. */
import type { Actor } from '../../../platform/actor.ts'
import { Refused } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { handOver } from '../../caseload/changes/hand-over.ts'
import { tellWhoIsThere } from '../../caseload/changes/tell-link-worker.ts'
import { visibleSupports } from '../../caseload/visibility.ts'
import { nameOf } from '../../people/person.ts'
import { lockWorkers } from '../lock.ts'

interface Shared {
  /** To whom each support goes. Those that stay are not named. */
  lines: ReadonlyMap<string, string>
  /** Whom the page showed. */
  seen: readonly string[]
  why: string
}

/** Returns how many went over. Refused, and nothing done, where one of them changed meanwhile. */
export async function reassign(
  tx: Tx,
  actor: Actor,
  fromId: string,
  { lines, seen, why }: Shared,
): Promise<number> {
  const now = await tx.db
    .selectFrom('support')
    .select('support_id')
    .where('link_worker_id', '=', fromId)
    .where('status', '=', 'open')
    .where(visibleSupports(actor, 'support.hand-over'))
    .orderBy('support_id')
    .forUpdate()
    .execute()
  const there = now.map(({ support_id }) => support_id)
  const gone = seen.filter(id => !there.includes(id))
  if (gone.length > 0) throw new Refused(await whoWent(tx, actor, gone))
  if (lines.size === 0) throw new Refused(['Select whom somebody goes to, or go back without saving'])
  const receivers = [...new Set(lines.values())]
  const accounts = await lockWorkers(tx, receivers)
  for (const [supportId, linkWorkerId] of lines)
    await handOver(tx, actor, supportId, { linkWorkerId, why, isOneOfMany: true })
  for (const { account_id, email } of accounts) {
    const many = [...lines.values()].filter(id => id === account_id).length
    await tellWhoIsThere(tx, email, {
      subject: many === 1 ? 'Somebody was handed over to you' : `${many} people were handed over to you`,
      body: `They are on your caseload now, with everything that was written.\n\n${tx.publicUrl}/caseload`,
      about: 'link-worker-news',
    })
  }
  return lines.size
}

/** Who is not on the caseload any more, in sentences. */
async function whoWent(tx: Tx, actor: Actor, supportIds: readonly string[]): Promise<string[]> {
  const people = await tx.db
    .selectFrom('support')
    .innerJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'support.place_id')
        .onRef('person.person_id', '=', 'support.person_id'),
    )
    .select(['person.first_name', 'person.family_name', 'person.preferred_name', 'support.status'])
    .where('support.support_id', 'in', [...supportIds])
    .where(visibleSupports(actor, 'support.hand-over'))
    .execute()
  const names = people.map(
    person =>
      `${nameOf(person)} is not on this caseload any more: ${person.status === 'ended' ? 'their support ended' : 'somebody else works with them'}. Nobody was moved. Look at the list and send it again`,
  )
  return names.length > 0 ? names : ['This caseload changed meanwhile. Look at the list and send it again']
}
