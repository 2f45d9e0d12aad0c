/** A link worker writes why they chose an option, says where it stands on the list, and what the person told them. */
import { accountOf, type Actor } from '../../../platform/actor.ts'
import { Conflict, refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { answers, blockers, type Answer } from '../option.ts'
import { locked } from './move.ts'
import { renumber } from './order.ts'
import { record } from './record.ts'

interface Written {
  why: string
  place: number
  /** As the person told the link worker: by telephone, or on paper. */
  answer: Answer
  /** The version it was written from. */
  from: number
}

/** Saves all of it, or tells who was first: a colleague, or the person on their own page. */
export async function writeOption(
  tx: Tx,
  actor: Actor,
  whose: { person: string; option: string },
  { why, place, answer, from }: Written,
): Promise<void> {
  const option = await locked(tx, actor, 'shortlist.write', whose)
  if (option.version !== from) throw new Conflict(option.changed_by ?? 'The person', option.changed_at)
  if (option.answer === 'off') refuseIf(['This place is off the list. Put it back first'])
  if (option.answer !== answer) {
    refuseIf(blockers(option.answer, answers[answer]))
    await record(tx, actor, whose.option, { move: answers[answer] })
  }
  await tx.db
    .updateTable('shortlist_option')
    .set({ why, version: from + 1, changed_at: tx.now, changed_by: accountOf(actor) })
    .where('option_id', '=', whose.option)
    .execute()
  await renumber(tx, whose.person, { id: whose.option, to: place })
}
