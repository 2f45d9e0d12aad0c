/** Unmet needs are recorded, said more of, and taken back. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound, orNotFound, refuseIf, WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Need } from '../directory/needs.ts'
import { visiblePeople } from '../people/visibility.ts'
import { areaOf, type Area } from './area.ts'
import type { Filters } from './filters.ts'
import { unmetNeedToChange, type Which } from './queries.ts'
import {
  allReasons,
  stillTheSame,
  whyNotAbout,
  whyNotAddMore,
  whyNotOther,
  whyNotTakeBack,
  type Reason,
} from './unmet-need.ts'

/** What somebody answers about it. `near`: a postcode or the first half of one; null means the person's home. */
export interface Said {
  lookedFor: string
  reasons: readonly Reason[]
  other: string
  near: string | null
}

interface New extends Said {
  need: Need
  personId: string | null
  filters: Filters
}

/**
 * Recorded once: where a colleague recorded the same need of the same person in the last days, that record stands
 * and nothing is added. `isNew` says which.
 */
export async function recordUnmetNeed(
  tx: Tx,
  actor: Actor,
  found: New,
): Promise<{ id: string; isNew: boolean }> {
  const { personId, need } = found
  const person = personId === null ? null : await personToChange(tx, actor, personId)
  if (person) {
    refuseIf(whyNotAbout(person.ending))
    const standing = await recordedLately(tx, person.person_id, need)
    if (standing) return { id: standing, isNew: false }
  }
  const area = await areaOf(tx, found.near ?? person?.postcode ?? null)
  return { id: await keep(tx, actor, { ...found, area, insteadOf: null }), isNew: true }
}

/** Says more of one: what is said now is recorded in its place, and the first is taken back. */
export async function addMore(tx: Tx, actor: Actor, which: Which, said: Said): Promise<string> {
  const before = await unmetNeedToChange(tx, actor, which)
  refuseIf(whyNotAddMore(before, tx.now))
  await markTakenBack(tx, actor, which.id)
  const area = said.near === null ? before : await areaOf(tx, said.near)
  return keep(tx, actor, {
    ...said,
    need: before.need as Need,
    personId: which.personId,
    filters: before.filters as Filters,
    area,
    insteadOf: which.id,
  })
}

/** It was wrong, or something was found after all: it counts no more, and what was recorded stays to be read. */
export async function takeBack(tx: Tx, actor: Actor, which: Which): Promise<void> {
  refuseIf(whyNotTakeBack(await unmetNeedToChange(tx, actor, which)))
  await markTakenBack(tx, actor, which.id)
}

async function markTakenBack(tx: Tx, actor: Actor, id: string): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  await tx.db
    .updateTable('unmet_need')
    .set({ taken_back_at: tx.now, taken_back_by: actor.accountId })
    .where('unmet_need_id', '=', id)
    .execute()
}

async function keep(
  tx: Tx,
  actor: Actor,
  { area, insteadOf, ...found }: New & { area: Area; insteadOf: string | null },
): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  const whyNot = whyNotOther(found.reasons, found.other)
  if (whyNot !== undefined) throw new WrongAnswer('other', whyNot)
  const { unmet_need_id } = await tx.db
    .insertInto('unmet_need')
    .values({
      need: found.need,
      looked_for: found.lookedFor,
      reasons: allReasons(found.reasons, found.other),
      other: found.other,
      filters: JSON.stringify(found.filters),
      small_area: area.small_area,
      ward_code: area.ward_code,
      ward: area.ward,
      outward: area.outward,
      person_id: found.personId,
      recorded_by: actor.accountId,
      recorded_at: tx.now,
      instead_of: insteadOf,
    })
    .returning('unmet_need_id')
    .executeTakeFirstOrThrow()
  return unmet_need_id
}

/** The person, in reach. Locked, so that of two colleagues at once the second sees what the first recorded. */
const personToChange = async (tx: Tx, actor: Actor, personId: string) =>
  orNotFound(
    await tx.db
      .selectFrom('person')
      .select(['person.person_id', 'person.postcode'])
      .select(query =>
        query
          .selectFrom('support')
          .select('support.ending')
          .whereRef('support.person_id', '=', 'person.person_id')
          .orderBy('support.status', 'desc')
          .orderBy('support.started_at', 'desc')
          .limit(1)
          .as('ending'),
      )
      .where('person.person_id', '=', personId)
      .where(visiblePeople(actor, 'unmet-need.write'))
      .forNoKeyUpdate('person')
      .executeTakeFirst(),
  )

/** The newest record of this need of this person that still is the same one. */
async function recordedLately(tx: Tx, personId: string, need: Need): Promise<string | undefined> {
  const row = await tx.db
    .selectFrom('unmet_need')
    .select('unmet_need_id')
    .where('person_id', '=', personId)
    .where('need', '=', need)
    .where('taken_back_at', 'is', null)
    .where('recorded_at', '>=', stillTheSame(tx.now))
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.unmet_need_id
}
