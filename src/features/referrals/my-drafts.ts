/** The drafts that somebody is writing, which nobody else may see. */
import type { Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Answers } from './draft.ts'
import { visibleDrafts } from './visibility.ts'

/** A draft that nobody touched for as long is removed. */
export const daysKept = 90

interface Draft {
  id: string
  answers: Answers
  updatedAt: Temporal.Instant
}

const draftRow = (tx: Tx, actor: Actor, id: string) =>
  tx.db
    .selectFrom('referral_draft')
    .select(['draft_id as id', 'answers', 'updated_at as updatedAt'])
    .where('draft_id', '=', id)
    .where(visibleDrafts(actor))

/** One draft, or NotFound where it is somebody else’s. */
export async function draftToWrite(tx: Tx, actor: Actor, id: string): Promise<Draft> {
  return orNotFound(await draftRow(tx, actor, id).executeTakeFirst()) as Draft
}

/** The same, locked for a change: one draft may be open in two tabs. */
export async function draftToChange(tx: Tx, actor: Actor, id: string): Promise<Draft> {
  return orNotFound(await draftRow(tx, actor, id).forUpdate().executeTakeFirst()) as Draft
}

/** The newest first. */
export async function myDrafts(tx: Tx, actor: Actor) {
  const drafts = await tx.db
    .selectFrom('referral_draft')
    .select(['draft_id', 'answers', 'updated_at'])
    .where(visibleDrafts(actor))
    .orderBy('updated_at', 'desc')
    .limit(50)
    .execute()
  return drafts.map(({ draft_id, answers, updated_at }) => ({
    id: draft_id,
    answers: answers as Answers,
    updatedAt: updated_at,
  }))
}
