/** A merge of two records is taken back: each is again what it was. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { endLinkSessions } from '../../accounts/links.ts'
import { indexPerson } from '../changes.ts'
import { partSections } from '../profile/changes.ts'
import { answer, detailsOf, staffOf, writeDetails } from './changes.ts'
import { moveBack } from './move.ts'
import type { Details } from './pair.ts'
import { mergeToRead, refuseOthers, sidesOf } from './queries.ts'
import { writtenSince } from './since.ts'
import type { Keys } from './tables.ts'

/** Everything about a merge that its page shows: the records, what was written since, and why it cannot be undone. */
export async function mergeToUndo(tx: Tx, actor: Actor, id: string, lock?: 'lock') {
  const merge = await mergeToRead(tx, actor, id)
  const [kept, gone] = await sidesOf(tx, [merge.kept_id, merge.gone_id], lock)
  const before = merge.before as unknown as Before
  return {
    ...merge,
    kept: orNotFound(kept),
    goneSide: orNotFound(gone),
    before,
    details: merge.details as Written,
    moved: merge.moved as Keys,
    joined: before.joined ?? [],
    reasons: await whyNotUndo(tx, { ...merge, kept: orNotFound(kept), number: before.gone.nhs_number }),
  }
}
export type MergeToUndo = Awaited<ReturnType<typeof mergeToUndo>>

/** Details as JSON carries them: a date is text. */
type Written = { [Field in keyof Details]?: string | boolean | null }
interface Before {
  kept: Written
  gone: Written & { nhs_number: string | null }
  places: Record<string, number>
  /** The versions of sections that the merge wrote. Merges made before it did have none. */
  joined?: string[]
}

interface Standing {
  merge_id: string
  kept_id: string
  undone_at: Temporal.Instant | null
  kept: { merged_into: string | null }
  number: string | null
}

/** Why it cannot be taken back now, with what to do first: only what was merged last can be restored exactly. */
async function whyNotUndo(
  tx: Tx,
  { merge_id, kept_id, undone_at, kept, number }: Standing,
): Promise<string[]> {
  if (undone_at !== null) return ['This merge was taken back already']
  if (kept.merged_into !== null)
    return ['The record that was kept is part of another one now. Take that merge back first']
  const { later, taken } = await tx.db
    .selectNoFrom(query => [
      query
        .exists(
          query
            .selectFrom('person_merge')
            .select('merge_id')
            .where('kept_id', '=', kept_id)
            .where('merge_id', '>', merge_id)
            .where('undone_at', 'is', null),
        )
        .as('later'),
      query
        .exists(
          query
            .selectFrom('person')
            .select('person_id')
            .where('nhs_number', '=', number)
            .where('person_id', '<>', kept_id),
        )
        .as('taken'),
    ])
    .executeTakeFirstOrThrow()
  return [
    later && 'Another record became part of the same one later. Take that merge back first',
    taken && 'Another record has the NHS number of the one that would come back. Put that right first',
  ].filter(reason => typeof reason === 'string')
}

/**
 * What moved goes home, with what was written since that hangs on it: a conversation goes with its support. What else
 * was written since stays with the record that was kept, and so do details that were changed since.
 */
export async function undoPersonMerge(tx: Tx, actor: Actor, id: string): Promise<MergeToUndo> {
  refuseOthers(actor)
  await tx.db.selectFrom('person_merge').select('merge_id').where('merge_id', '=', id).forUpdate().execute()
  const merge = await mergeToUndo(tx, actor, id, 'lock')
  refuseIf(merge.reasons)
  const { kept, goneSide: gone, before } = merge
  const { back } = await writtenSince(tx, merge)
  await writeDetails(tx, actor, kept, stillAsMerged(merge))
  await tx.db
    .updateTable('person')
    .set({ merged_into: null, nhs_number: before.gone.nhs_number, compared_at: null })
    .where('person_id', '=', gone.person_id)
    .execute()
  await indexPerson(tx, gone.person_id, { ...detailsOf(gone), nhs_number: before.gone.nhs_number })
  await partSections(tx, merge.joined)
  await moveBack(tx, { from: kept.person_id, to: gone.person_id }, { back, places: before.places })
  if (kept.date_of_birth?.toString() !== gone.date_of_birth?.toString())
    await endLinkSessions(tx, back.link ?? [])
  await tx.db
    .updateTable('person_merge')
    .set({ undone_at: tx.now, undone_by: staffOf(actor) })
    .where('merge_id', '=', id)
    .execute()
  await answer(tx, actor, merge.pair_id, { status: 'apart', why: 'The merge was taken back' })
  return merge
}

/** What the merge wrote and nobody changed since, as it was before. */
function stillAsMerged({ kept, details, before }: MergeToUndo): Partial<Details> {
  const fields = (Object.keys(details) as (keyof Details)[]).filter(
    field => String(detailsOf(kept)[field] ?? '') === String(details[field] ?? ''),
  )
  return Object.fromEntries(fields.map(field => [field, revived(field, before.kept[field])]))
}

const revived = (field: keyof Details, value: string | boolean | null | undefined) =>
  field === 'date_of_birth' && typeof value === 'string' ? Temporal.PlainDate.from(value) : value

/** The details that were changed since, and stay as they are. */
export const changedSince = ({ kept, details }: MergeToUndo): (keyof Details)[] =>
  (Object.keys(details) as (keyof Details)[]).filter(
    field => String(detailsOf(kept)[field] ?? '') !== String(details[field] ?? ''),
  )
