/** Keeping somebody's answers to a measure, as they gave them. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { NotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { newestSupport } from '../caseload/queries.ts'
import type { Answers } from './ons4.ts'

interface Asked {
  answers: Answers
  how: 'together' | 'alone' | 'phone'
  askedOn: Temporal.PlainDate
}

/** Why these answers cannot be kept. No question must be answered, but one of them should be. */
export const whyNotKeep = (answers: Answers): string[] =>
  Object.keys(answers).length === 0 ? ['Answer at least one question, or go back without saving'] : []

export async function recordMeasure(tx: Tx, actor: Actor, personId: string, asked: Asked): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  refuseIf(whyNotKeep(asked.answers))
  const support = await newestSupport(tx, actor, 'measure.write', personId)
  await tx.db
    .insertInto('measure')
    .values({
      support_id: support.support_id,
      person_id: personId,
      instrument: 'ons4',
      asked_on: asked.askedOn,
      how: asked.how,
      answers: JSON.stringify(asked.answers),
      written_at: tx.now,
      written_by: actor.accountId,
    })
    .execute()
}
