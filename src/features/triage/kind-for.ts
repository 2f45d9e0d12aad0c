/** What kind of concern the answers of a triage ask to be raised, if any. Pure. */
import type { Kind } from '../safeguarding/concern.ts'
import type { Answers } from './question.ts'

/** The gravest first: life now, the mind, the home, and then what cannot wait until tomorrow. Null: none of these. */
export function kindFor({
  physical,
  mind,
  safety,
  pressing,
}: Pick<Answers, 'physical' | 'mind' | 'safety' | 'pressing'>): Kind | null {
  if (physical === 'now') return 'life-at-risk-now'
  if (mind === 'unsafe') return 'suicide-or-self-harm'
  if (safety === 'unsafe') return 'domestic-abuse'
  return pressing.some(what => what !== 'none') ? 'urgent-practical' : null
}
