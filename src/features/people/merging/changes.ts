/** Two records become one person's, or are known to be two people's. */
import { sql } from 'kysely'
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { endLinkSessions } from '../../accounts/links.ts'
import { indexPerson } from '../changes.ts'
import { joinSections, sectionsNow } from '../profile/changes.ts'
import { moveAll, placesOnShortlist } from './move.ts'
import {
  blockers,
  changes,
  together,
  whyNotMerge,
  type Choices,
  type Details,
  type PairStatus,
  type Side,
} from './pair.ts'
import { pairToRead, refuseOthers, sidesOf } from './queries.ts'

/**
 * They are one person: everything that belongs to the record that was begun later moves to the one that was begun
 * first, and what moved is remembered row by row. The other record is kept, and seen nowhere. Returns the merge.
 */
export async function mergePair(tx: Tx, actor: Actor, pairId: string, choices: Choices): Promise<string> {
  const pair = await pairToChange(tx, actor, pairId)
  refuseIf(blockers(pair.status, 'merge'))
  const [one, other] = await sidesOf(tx, [pair.one_id, pair.other_id], 'lock')
  const [kept, gone] = [orNotFound(one), orNotFound(other)]
  refuseIf(whyNotMerge(kept, gone))
  const before = {
    ...(await asTheyWere(tx, kept, gone)),
    places: await placesOnShortlist(tx, gone.person_id),
  }
  const details = changes(detailsOf(kept), together(detailsOf(kept), detailsOf(gone), choices))
  const way = { from: gone.person_id, to: kept.person_id }
  const said = { kept: await sectionsNow(tx, way.to), gone: await sectionsNow(tx, way.from) }
  const moved = await moveAll(tx, way)
  const joined = await joinSections(tx, actor, { personId: way.to, ...said })
  await makePartOf(tx, gone.person_id, kept.person_id)
  await writeDetails(tx, actor, kept, details)
  if (kept.date_of_birth?.toString() !== gone.date_of_birth?.toString())
    await endLinkSessions(tx, moved.link ?? [])
  const { merge_id } = await tx.db
    .insertInto('person_merge')
    .values({
      pair_id: pairId,
      kept_id: kept.person_id,
      gone_id: gone.person_id,
      before: JSON.stringify({ ...before, joined }),
      details: JSON.stringify(details),
      moved: JSON.stringify(moved),
      merged_at: tx.now,
      merged_by: staffOf(actor),
    })
    .returning('merge_id')
    .executeTakeFirstOrThrow()
  await answer(tx, actor, pairId, { status: 'same', why: '' })
  return merge_id
}

/** They are two people: this is remembered, and never asked again. */
export async function keepApart(tx: Tx, actor: Actor, pairId: string, why: string): Promise<void> {
  const { status } = await pairToChange(tx, actor, pairId)
  refuseIf(blockers(status, 'keep apart'))
  await answer(tx, actor, pairId, { status: 'apart', why })
}

/** Locked: of two who answer at once, the second is told that it was answered. */
async function pairToChange(tx: Tx, actor: Actor, pairId: string) {
  refuseOthers(actor)
  await tx.db.selectFrom('person_pair').select('pair_id').where('pair_id', '=', pairId).forUpdate().execute()
  return pairToRead(tx, actor, pairId)
}

export async function answer(
  tx: Tx,
  actor: Actor,
  pairId: string,
  { status, why }: { status: PairStatus; why: string },
): Promise<void> {
  await tx.db
    .updateTable('person_pair')
    .set({ status, why, answered_at: tx.now, answered_by: staffOf(actor) })
    .where('pair_id', '=', pairId)
    .execute()
}

export function staffOf(actor: Actor): string {
  if (!isStaff(actor)) throw new NotFound()
  return actor.accountId
}

export const detailsOf = (side: Side): Details => ({
  first_name: side.first_name,
  family_name: side.family_name,
  preferred_name: side.preferred_name,
  date_of_birth: side.date_of_birth,
  nhs_number: side.nhs_number,
  address: side.address,
  postcode: side.postcode,
  phone: side.phone,
  email: side.email,
  prefers: side.prefers,
  is_neutral: side.is_neutral,
  careful: side.careful,
  language: side.language,
  format: side.format,
})

/** Both rows whole. */
async function asTheyWere(tx: Tx, kept: Side, gone: Side): Promise<{ kept: unknown; gone: unknown }> {
  const { rows } = await sql<{ person_id: string; row: unknown }>`
    select person_id, to_jsonb(person) as row from person
    where place_id = ${tx.place.place_id} and person_id in (${kept.person_id}, ${gone.person_id})
  `.execute(tx.db)
  const rowOf = (side: Side) => rows.find(row => row.person_id === side.person_id)?.row
  return { kept: rowOf(kept), gone: rowOf(gone) }
}

/** Its NHS number goes with the person: a later referral finds them by it. */
const makePartOf = (tx: Tx, gone: string, kept: string) =>
  tx.db
    .updateTable('person')
    .set({ merged_into: kept, nhs_number: null })
    .where('person_id', '=', gone)
    .execute()

/** Details of a record change, where they do, as a new version of it. */
export async function writeDetails(
  tx: Tx,
  actor: Actor,
  side: Side,
  details: Partial<Details>,
): Promise<void> {
  if (Object.keys(details).length === 0) {
    await tx.db
      .updateTable('person')
      .set({ compared_at: null })
      .where('person_id', '=', side.person_id)
      .execute()
    return
  }
  await tx.db
    .updateTable('person')
    .set({
      ...details,
      version: side.version + 1,
      changed_at: tx.now,
      changed_by_account_id: staffOf(actor),
      compared_at: null,
    })
    .where('person_id', '=', side.person_id)
    .execute()
  await indexPerson(tx, side.person_id, { ...detailsOf(side), ...details })
}
