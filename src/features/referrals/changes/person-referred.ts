/** Whose record a referral belongs to. */
import type { Tx } from '../../../platform/tx.ts'
import { findOrAddPerson, type Details } from '../../people/changes.ts'
import { isSurelyTheSame, type Candidate } from '../../people/duplicates/may-know.ts'
import { proposeSame } from '../../people/duplicates/propose.ts'
import type { Said } from '../before-sending.ts'

/**
 * Somebody on record whom nobody doubts to be the same, unless whoever refers says that it is somebody else; or a new
 * record. What is only likely becomes a new record too, and the two are proposed to those who may decide.
 */
export async function personReferred(
  tx: Tx,
  details: Details,
  { candidates, said }: { candidates: readonly Candidate[]; said: Said },
) {
  const sure = said.isSomebodyElse ? [] : candidates.filter(isSurelyTheSame)
  const [one] = sure
  const person = await findOrAddPerson(tx, details, sure.length === 1 ? one?.personId : undefined)
  const others = candidates.filter(({ personId }) => personId !== person.person_id)
  await proposeSame(tx, person.person_id, others)
  return person
}
