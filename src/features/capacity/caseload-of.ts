/** Whom one link worker supports, for a manager who shares their caseload out: also of somebody who has left. */
import type { Actor } from '../../platform/actor.ts'
import { NotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleSupports } from '../caseload/visibility.ts'
import { nameOf } from '../people/person.ts'
import { teamAndFacts } from './facts.ts'
import { shareOut, type Shared } from './propose.ts'
import { myTeam } from './queries.ts'
import { weightOf } from './weight.ts'

/** As many as one page shares out. The rest come when these have gone. */
export const atOnce = 200

export interface OnCaseload {
  supportId: string
  personId: string
  name: string
  since: Temporal.Instant
  factors: readonly string[]
  /** Whom the rule proposes, and why; null where nobody has room. */
  proposed: Shared | null
}

/** Their people, longest first, each with whom the rule proposes; the team without them. NotFound in another team. */
export async function caseloadOf(tx: Tx, actor: Actor, accountId: string) {
  const found = await tx.db
    .selectFrom('account')
    .leftJoin('support', join =>
      join
        .onRef('support.place_id', '=', 'account.place_id')
        .onRef('support.link_worker_id', '=', 'account.account_id')
        .on('support.status', '=', 'open')
        .on(visibleSupports(actor, 'support.hand-over') as never),
    )
    .leftJoin('person', join =>
      join
        .onRef('person.place_id', '=', 'support.place_id')
        .onRef('person.person_id', '=', 'support.person_id'),
    )
    .leftJoin('support_weight', join =>
      join
        .onRef('support_weight.place_id', '=', 'support.place_id')
        .onRef('support_weight.support_id', '=', 'support.support_id'),
    )
    .select([
      'account.name as link_worker',
      'account.team_id',
      'account.role',
      'account.is_active',
      'support.support_id',
      'support.started_at',
      'person.person_id',
      'person.first_name',
      'person.family_name',
      'person.preferred_name',
      'support_weight.factors',
    ])
    .where('account.account_id', '=', accountId)
    .orderBy('support.started_at')
    .orderBy('support.support_id')
    .limit(atOnce)
    .execute()
  const [first] = found
  const isOurs = first?.role === 'linkWorker' && first.team_id === myTeam(actor)
  if (!first || (!isOurs && first.support_id === null)) throw new NotFound()
  const people = found.flatMap(row =>
    row.support_id === null || row.person_id === null || row.started_at === null
      ? []
      : [
          {
            supportId: row.support_id,
            personId: row.person_id,
            name: nameOf(row as Parameters<typeof nameOf>[0]),
            since: row.started_at,
            factors: row.factors ?? [],
          },
        ],
  )
  const { workers, setting, facts } = await teamAndFacts(
    tx,
    myTeam(actor),
    people.map(({ personId }) => personId),
  )
  const others = workers.filter(({ account_id }) => account_id !== accountId)
  const proposed = shareOut(
    people.map(({ supportId, personId, factors }) => ({
      supportId,
      weight: weightOf(factors, setting.weights),
      facts: facts.get(personId) ?? unknown,
    })),
    others,
    tx.today,
  )
  return {
    linkWorker: first.link_worker,
    others,
    people: people.map((one): OnCaseload => ({ ...one, proposed: proposed.get(one.supportId) ?? null })),
  }
}

const unknown = { firstName: 'This person', language: null, practice: null, outward: null, before: [] }
