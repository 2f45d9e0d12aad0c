/** Writing the plan: every version is kept, and whoever saves second sees what the first one saved. */
import { isStaff, type Actor } from '../../platform/actor.ts'
import { Conflict, NotFound, refuseIf } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { newestSupport } from '../caseload/queries.ts'
import { whyNotSave, type PlanContent } from './plan.ts'
import { planOfSupport } from './queries.ts'

/** Saves the whole plan as the version after `from`. A step already done stays done while its words stand. */
export async function writePlan(
  tx: Tx,
  actor: Actor,
  personId: string,
  { content, from }: { content: PlanContent; from: number },
): Promise<void> {
  if (!isStaff(actor)) throw new NotFound()
  refuseIf(whyNotSave(content))
  const { support_id } = await newestSupport(tx, actor, 'plan.write', personId)
  await lockSupport(tx, support_id)
  const before = await planOfSupport(tx, support_id)
  if (before && before.version !== from) throw new Conflict(before.updated_by, before.updated_at)
  const row = {
    version: from + 1,
    strengths: content.strengths,
    updated_at: tx.now,
    updated_by: actor.accountId,
  }
  const { plan_id } = before
    ? await tx.db
        .updateTable('plan')
        .set(row)
        .where('plan_id', '=', before.plan_id)
        .returning('plan_id')
        .executeTakeFirstOrThrow()
    : await tx.db
        .insertInto('plan')
        .values({ ...row, support_id, person_id: personId })
        .returning('plan_id')
        .executeTakeFirstOrThrow()
  await tx.db.deleteFrom('goal').where('plan_id', '=', plan_id).execute()
  if (content.goals.length > 0)
    await tx.db
      .insertInto('goal')
      .values(
        content.goals.map((goal, index) => ({
          plan_id,
          position: index + 1,
          words: goal.words,
          importance: goal.importance,
          confidence: goal.confidence,
          step: goal.step || null,
          step_by: goal.stepBy || null,
          step_on: goal.stepOn,
          step_done_on:
            before?.goals.find(known => known.step === goal.step && goal.step !== '')?.step_done_on ?? null,
        })),
      )
      .execute()
  await tx.db
    .insertInto('plan_version')
    .values({
      plan_id,
      version: from + 1,
      content: JSON.stringify(content),
      at: tx.now,
      by_account_id: actor.accountId,
    })
    .execute()
}

/** Whoever changes the plan of a support does so after the other. */
const lockSupport = (tx: Tx, id: string) =>
  tx.db.selectFrom('support').select('support_id').where('support_id', '=', id).forUpdate().execute()

/** Ticks a step off, on the day it is said. Ticking it twice changes nothing. */
export async function finishStep(tx: Tx, actor: Actor, personId: string, goalId: string): Promise<void> {
  const { support_id } = await newestSupport(tx, actor, 'plan.write', personId)
  await lockSupport(tx, support_id)
  const done = await tx.db
    .updateTable('goal')
    .set({ step_done_on: tx.today })
    .where('goal_id', '=', goalId)
    .where('step_done_on', 'is', null)
    .where('plan_id', 'in', tx.db.selectFrom('plan').select('plan_id').where('support_id', '=', support_id))
    .returning('goal_id')
    .executeTakeFirst()
  if (!done)
    refuseIf(['This step is ticked off already, or the plan has changed. Go back to the record to see it'])
}
