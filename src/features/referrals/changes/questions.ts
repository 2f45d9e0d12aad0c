/** The link worker asks, and those who sent the referral answer: what was said stays in the one history both sides see. */
import { sql } from 'kysely'
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { questionsOf, whyNotAnswer } from '../questions.ts'
import { referralToChange } from '../queries.ts'
import { blockers, whyNotOfOwn } from '../referral.ts'
import { exchangesOf } from '../story.ts'
import { recordEvent } from './record.ts'
import { tellReferrer } from './tell-referrer.ts'
import { tellTeam } from './tell-team.ts'

/** Asks those who sent it. It holds nothing up: the referral can be accepted all the same. */
export async function askReferrer(
  tx: Tx,
  actor: Actor,
  id: string,
  { words }: { words: string },
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.answer', id)
  refuseIf([...whyNotOfOwn(referral.way), ...blockers(referral.status, 'ask')])
  await recordEvent(tx, actor, id, { move: 'ask', particulars: { words } })
  await tx.db
    .updateTable('referral')
    .set({ open_questions: sql`open_questions + 1` })
    .where('referral_id', '=', id)
    .execute()
  await tellReferrer(tx, referral, 'The team has a question about it. It takes a minute to answer.')
}

/** Answers one or more. What a colleague has answered already gets a second answer: nothing that was typed is lost. */
export async function answerTeam(
  tx: Tx,
  actor: Actor,
  id: string,
  answers: readonly { question: string; words: string }[],
): Promise<void> {
  const referral = await referralToChange(tx, actor, 'referral.amend', id)
  refuseIf(blockers(referral.status, 'answer'))
  const given = answers.filter(({ words }) => words !== '')
  refuseIf(whyNotAnswer(given.length))
  const questions = questionsOf(await exchangesOf(tx, id))
  for (const { question, words } of given)
    await recordEvent(tx, actor, id, {
      move: 'answer',
      particulars: { question, words, asked: questions.find(one => one.id === question)?.words ?? '' },
    })
  const closed = questions.filter(one => one.isOpen && given.some(({ question }) => question === one.id))
  if (closed.length > 0)
    await tx.db
      .updateTable('referral')
      .set({ open_questions: sql`open_questions - ${closed.length}` })
      .where('referral_id', '=', id)
      .execute()
  await tellTeam(tx, referral, 'Those who sent it have answered your question.')
}
