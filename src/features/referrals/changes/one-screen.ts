/** A referral that is written on one screen. */
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/tx.ts'
import { beforeSending, whyNotSendNow } from '../before-sending.ts'
import type { Answers } from '../draft.ts'
import { beginDraft, saveDraft } from './draft.ts'
import { sendReferral } from './send.ts'

/** Sends it, where nothing stands against that. Otherwise it is kept as a draft, whose last page says what does. */
export async function referOnOneScreen(
  tx: Tx,
  actor: Actor,
  typed: Answers,
): Promise<{ draft: string; sent?: { id: string; personId: string } }> {
  const answers: Answers = { ...typed, way: 'one-screen' }
  const draft = await beginDraft(tx, actor)
  await saveDraft(tx, actor, draft, answers)
  const said = { why: '', isSomebodyElse: false }
  const before = await beforeSending(tx, actor, answers)
  if (whyNotSendNow(tx, answers, { before, said }).length > 0) return { draft }
  return { draft, sent: await sendReferral(tx, actor, draft, said) }
}
