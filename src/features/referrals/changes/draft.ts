/** A draft is begun, written page by page, and removed. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { whyNotTakeOn, type Answers } from '../draft.ts'
import { daysKept, draftToChange, draftToTakeOn } from '../my-drafts.ts'
import { visibleDrafts } from '../visibility.ts'

/** An empty draft, for whoever begins it alone. */
export async function beginDraft(tx: Tx, actor: Actor): Promise<string> {
  if (!isStaff(actor)) throw new NotFound()
  const { draft_id } = await tx.db
    .insertInto('referral_draft')
    .values({ owner_id: actor.accountId, answers: '{}', updated_at: tx.now })
    .returning('draft_id')
    .executeTakeFirstOrThrow()
  return draft_id
}

/** Keeps one page's answers; the other pages' stay. */
export async function saveDraft(tx: Tx, actor: Actor, id: string, page: Partial<Answers>): Promise<void> {
  const draft = await draftToChange(tx, actor, id)
  await tx.db
    .updateTable('referral_draft')
    .set({ answers: JSON.stringify({ ...draft.answers, ...page }), updated_at: tx.now })
    .where('draft_id', '=', id)
    .execute()
}

/** Somebody who left was writing it: it belongs to whoever goes on. */
export async function takeOnDraft(tx: Tx, actor: Actor, id: string): Promise<void> {
  const draft = await draftToTakeOn(tx, actor, id)
  refuseIf(whyNotTakeOn(draft))
  if (!isStaff(actor)) throw new NotFound()
  const taken = await tx.db
    .updateTable('referral_draft')
    .set({ owner_id: actor.accountId, updated_at: tx.now })
    .where('draft_id', '=', id)
    .where('owner_id', '=', draft.owner_id)
    .executeTakeFirstOrThrow()
  refuseIf(taken.numUpdatedRows === 0n ? ['A colleague took this draft on a moment ago'] : [])
}

/** A draft that is sent, or no longer wanted. */
export async function removeDraft(tx: Tx, actor: Actor, id: string): Promise<void> {
  await tx.db.deleteFrom('referral_draft').where('draft_id', '=', id).where(visibleDrafts(actor)).execute()
}

/** Drafts nobody has touched for 90 days. Run by the sweep. */
export async function removeOldDrafts(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('referral_draft')
    .where('updated_at', '<', tx.now.subtract({ hours: 24 * daysKept }))
    .execute()
}
