/** Somebody said that they would come to a session; they were rung; they are not coming after all. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { personToRead } from '../../people/queries.ts'
import { expectedToChange } from '../expected.ts'
import { hubToChange, sessionIn, wholeHub } from '../queries.ts'
import { whyNotThatDate } from '../session.ts'
import { staffWith } from '../visibility.ts'

interface Coming {
  personId: string
  sessionId: string
  on: Temporal.PlainDate
}

/** Written down once, however often it is said. */
export async function expectPerson(
  tx: Tx,
  actor: Actor,
  code: string,
  { personId, sessionId, on }: Coming,
): Promise<void> {
  const by = staffWith(actor, 'person.write')
  await personToRead(tx, actor, 'person.write', personId)
  const { hub_id } = await hubToChange(tx, code)
  refuseIf(whyNotThatDate(sessionIn(await wholeHub(tx, code), sessionId), on, tx.today))
  const already = await tx.db
    .selectFrom('hub_expected')
    .select('expected_id')
    .where('hub_session_id', '=', sessionId)
    .where('on_date', '=', on)
    .where('person_id', '=', personId)
    .where('status', '=', 'coming')
    .executeTakeFirst()
  if (already) throw new WrongAnswer('person', 'You have written this down already')
  await tx.db
    .insertInto('hub_expected')
    .values({
      hub_id,
      hub_session_id: sessionId,
      on_date: on,
      person_id: personId,
      said_at: tx.now,
      said_by: by.accountId,
    })
    .execute()
}

export async function wasRung(tx: Tx, actor: Actor, code: string, id: string): Promise<void> {
  const { told } = await expectedToChange(tx, actor, code, id)
  refuseIf(told === 'to-ring' ? [] : ['There is nothing to ring about'])
  await tx.db
    .updateTable('hub_expected')
    .set({ told: 'rung', told_at: tx.now })
    .where('expected_id', '=', id)
    .execute()
}

export async function notComing(tx: Tx, actor: Actor, code: string, id: string): Promise<void> {
  const { status } = await expectedToChange(tx, actor, code, id)
  refuseIf(status === 'coming' ? [] : ['This was taken off already'])
  await tx.db.updateTable('hub_expected').set({ status: 'off' }).where('expected_id', '=', id).execute()
}
