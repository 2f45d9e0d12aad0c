/** The plan of a person's newest support. Callers have found the person within reach already. */
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'

/** The plan with its goals, or undefined where none is written yet. */
export async function planOfSupport(tx: Tx, supportId: string) {
  const plan = await tx.db
    .selectFrom('plan')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'plan.place_id')
        .onRef('account.account_id', '=', 'plan.updated_by'),
    )
    .select([
      'plan.plan_id',
      'plan.version',
      'plan.strengths',
      'plan.updated_at',
      'account.name as updated_by',
    ])
    .select(query =>
      jsonArrayFrom(
        query
          .selectFrom('goal')
          .select([
            'goal_id',
            'position',
            'words',
            'importance',
            'confidence',
            'step',
            'step_by',
            'step_on',
            'step_done_on',
          ])
          .whereRef('goal.plan_id', '=', 'plan.plan_id')
          .orderBy('position'),
      ).as('goals'),
    )
    .where('plan.support_id', '=', supportId)
    .executeTakeFirst()
  return plan && { ...plan, goals: revived(plan.goals, { dates: ['step_on', 'step_done_on'] }) }
}
export type Plan = NonNullable<Awaited<ReturnType<typeof planOfSupport>>>

/** One goal of the plan of this support, or NotFound: also when the plan was written anew without it. */
export async function goalToRead(tx: Tx, supportId: string | null, goalId: string) {
  const plan = await planOfSupport(tx, orNotFound(supportId))
  return orNotFound(plan?.goals.find(goal => goal.goal_id === goalId))
}
