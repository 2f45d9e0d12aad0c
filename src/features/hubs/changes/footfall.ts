/** Heads are counted: one more, one fewer, or a number. Every count stays; the newest of a date and session counts. */
import type { Actor } from '../../../platform/actor.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { headsAfter, type How } from '../heads.ts'
import { hubToChange, sessionIn, wholeHub } from '../queries.ts'
import { dayWords } from '../session.ts'
import { occurrencesOf, onDay } from '../timetable.ts'
import { staffWith } from '../visibility.ts'

interface Counted {
  /** Null: the building, outside every session. */
  sessionId: string | null
  on: Temporal.PlainDate
  how: How
  /** Where a number was said. */
  heads: number | null
}

/** Whoever counts next waits for who counts now, so that two who press “one more” count two. */
export async function countHeads(
  tx: Tx,
  actor: Actor,
  code: string,
  { sessionId, on, how, heads }: Counted,
): Promise<number> {
  const by = staffWith(actor, 'drop-in.write')
  const { hub_id } = await hubToChange(tx, code)
  if (Temporal.PlainDate.compare(on, tx.today) > 0)
    throw new WrongAnswer('on', 'Heads are counted once they are there: choose today or earlier')
  const before = await tx.db
    .selectFrom('footfall')
    .select('heads')
    .where('hub_id', '=', hub_id)
    .where('on_date', '=', on)
    .where('hub_session_id', sessionId === null ? 'is' : '=', sessionId)
    .orderBy('footfall_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (sessionId !== null && !before) await refuseIfNotOn(tx, code, sessionId, on)
  const after = headsAfter(before?.heads ?? 0, { how, heads })
  await tx.db
    .insertInto('footfall')
    .values({
      hub_id,
      hub_session_id: sessionId,
      on_date: on,
      heads: after,
      how,
      said_at: tx.now,
      said_by: by.accountId,
    })
    .execute()
  return after
}

/** A slip in the day or the session would count where nobody was. */
async function refuseIfNotOn(tx: Tx, code: string, sessionId: string, on: Temporal.PlainDate): Promise<void> {
  const hub = await wholeHub(tx, code, on)
  const session = sessionIn(hub, sessionId)
  if (onDay(occurrencesOf([session], hub.changes, { from: on, until: on }), on).length === 0)
    throw new WrongAnswer('on', `${session.what} was not on ${dayWords(on)}`)
}
