/** What a plan is, and a gentle word where a goal may be too big. Pure. */

export interface Goal {
  words: string
  importance: number | null
  confidence: number | null
  step: string
  stepBy: string
  stepOn: Temporal.PlainDate | null
}

export interface PlanContent {
  strengths: string
  goals: Goal[]
}

/** As many goals as fit a conversation; more belong to a later one. */
export const mostGoals = 5

/** Why a plan cannot be saved. Little is demanded: a plan grows. */
export function whyNotSave({ strengths, goals }: PlanContent): string[] {
  const reasons: string[] = []
  if (strengths === '' && goals.length === 0) reasons.push('Enter a strength or a goal')
  if (goals.some(goal => goal.words === ''))
    reasons.push('Enter the goal in words, or clear everything about it')
  return reasons
}

/**
 * A nudge, never a rule: with a confidence below 7 of 10, people often do better with a smaller first
 * step (motivational interviewing practice; seeds, link worker theme 3).
 */
export const nudge = ({ confidence }: Pick<Goal, 'confidence'>): string | null =>
  confidence !== null && confidence < 7 ? 'Would a smaller first step feel more certain?' : null
