/** The drafts that somebody is writing, which nobody else may see. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Answers } from './draft.ts'
import { draftsLeft, visibleDrafts, visibleReferrals } from './visibility.ts'

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

/** The referral that this draft became, where the actor may see it. */
export async function referralOfDraft(tx: Tx, actor: Actor, id: string): Promise<string | undefined> {
  const referral = await tx.db
    .selectFrom('referral')
    .select('referral_id')
    .where('draft_id', '=', id)
    .where(visibleReferrals(actor, 'referral.read'))
    .executeTakeFirst()
  return referral?.referral_id
}

/** Drafts with whoever owns them. */
const draftsWithOwner = (tx: Tx) =>
  tx.db
    .selectFrom('referral_draft')
    .innerJoin('account as owner', join =>
      join
        .onRef('owner.place_id', '=', 'referral_draft.place_id')
        .onRef('owner.account_id', '=', 'referral_draft.owner_id'),
    )
    .select(['draft_id as id', 'answers', 'updated_at as updatedAt', 'owner.name as owner'])

/** A draft that a colleague left behind, or one’s own; NotFound otherwise. */
export async function draftToTakeOn(tx: Tx, actor: Actor, id: string) {
  const draft = orNotFound(
    await draftsWithOwner(tx)
      .select('referral_draft.owner_id')
      .where('draft_id', '=', id)
      .where(query => query.or([visibleDrafts(actor)(query as never), draftsLeft(actor)(query)]))
      .executeTakeFirst(),
  )
  return {
    ...draft,
    answers: draft.answers as Answers,
    isMine: isStaff(actor) && draft.owner_id === actor.accountId,
  }
}

/** What the actor is writing, and what colleagues were writing who have left; each with the newest first; one’s own stand first. */
export async function draftsToFinish(tx: Tx, actor: Actor) {
  const drafts = await draftsWithOwner(tx)
    .select('referral_draft.owner_id')
    .where(query => query.or([visibleDrafts(actor)(query as never), draftsLeft(actor)(query)]))
    .orderBy(query => visibleDrafts(actor)(query as never) as never, 'desc')
    .orderBy('updated_at', 'desc')
    .limit(100)
    .execute()
  const all = drafts.map(draft => ({
    ...draft,
    answers: draft.answers as Answers,
    isMine: isStaff(actor) && draft.owner_id === actor.accountId,
  }))
  return { drafts: all.filter(({ isMine }) => isMine), left: all.filter(({ isMine }) => !isMine) }
}
