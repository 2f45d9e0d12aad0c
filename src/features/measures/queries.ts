/** Somebody's answers over time, oldest first. Callers have found the person within reach already. */
import type { Person } from '../people/queries.ts'
import type { Tx } from '../../platform/tx.ts'
import { readAnswers } from './ons4.ts'

export async function measuresOf(tx: Tx, { person_id }: Pick<Person, 'person_id'>) {
  const rows = await tx.db
    .selectFrom('measure')
    .select(['measure_id', 'asked_on', 'how', 'answers'])
    .where('person_id', '=', person_id)
    .where('instrument', '=', 'ons4')
    .orderBy('asked_on')
    .orderBy('written_at')
    .execute()
  return rows.map(({ answers, ...row }) => ({ ...row, answers: readAnswers(answers) }))
}
