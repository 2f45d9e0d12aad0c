/** One unmet need, for those who may see it. */
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { visibleUnmetNeeds } from './visibility.ts'

/** Without a person, one's own; with a person, theirs. */
export interface Which {
  id: string
  personId: string | null
}

const permissionFor = (personId: string | null) =>
  personId === null ? 'unmet-need.record' : ('unmet-need.write' as const)

const rows = (tx: Tx, actor: Actor, { id, personId }: Which) =>
  tx.db
    .selectFrom('unmet_need')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'unmet_need.place_id')
        .onRef('account.account_id', '=', 'unmet_need.recorded_by'),
    )
    .selectAll('unmet_need')
    .select('account.name as recorded_by_name')
    .where('unmet_need.unmet_need_id', '=', id)
    .where('unmet_need.person_id', 'is not distinct from', personId)
    .where(visibleUnmetNeeds(actor, permissionFor(personId)))

/** One unmet need and who recorded it, or NotFound outside the actor's reach. */
export const unmetNeedToRead = async (tx: Tx, actor: Actor, which: Which) =>
  orNotFound(await rows(tx, actor, which).executeTakeFirst())

export type UnmetNeed = Awaited<ReturnType<typeof unmetNeedToRead>>

/** The same, locked for a change. */
export const unmetNeedToChange = async (tx: Tx, actor: Actor, which: Which) =>
  orNotFound(await rows(tx, actor, which).forUpdate('unmet_need').executeTakeFirst())
