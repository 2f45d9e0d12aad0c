/** Who could work with this person, for whoever chooses: in which order, with which reasons, and who cannot and why. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import { teamAndFacts } from './facts.ts'
import { canBeChosen, type Choosing } from './choosing.ts'

/** The caller has found the person within the actor's reach. `but`: whoever works with them now. */
export async function allocation(
  tx: Tx,
  actor: Actor,
  { teamId, personId, but }: { teamId: string; personId: string; but?: string | null },
): Promise<Choosing> {
  const { workers, facts } = await teamAndFacts(tx, teamId, [personId])
  return canBeChosen(
    workers.filter(({ account_id }) => account_id !== but),
    facts.get(personId) ?? {
      firstName: 'this person',
      language: null,
      practice: null,
      outward: null,
      before: [],
    },
    {
      today: tx.today,
      isManager: actor.role === 'manager',
      me: isStaff(actor) ? actor.accountId : null,
    },
  )
}
