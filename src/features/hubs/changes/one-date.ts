/** One date of a session is moved, cancelled or in another room; those who said they would come are told, once each. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, refuseIf, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { sendMessage } from '../../messages/changes.ts'
import { tellPerson, wayTo } from '../../messages/to-person.ts'
import { expectedToTell } from '../expected.ts'
import { hubToChange, sessionIn, wholeHub, type HubSession } from '../queries.ts'
import { timeWords, whyNotSay, whyNotThatDate, type Said } from '../session.ts'
import { occurrencesOf, onDay, type Occurrence } from '../timetable.ts'
import { dayAndTimes, nowWords } from '../notices.ts'
import { staffWith } from '../visibility.ts'
import { sessionChanged } from '../words.ts'

interface SaidOfDate extends Said {
  sessionId: string
  on: Temporal.PlainDate
  why: string
  shares: boolean
}

/** Shown at once on the page and the poster. Answers how many were told by message, and how many are to be rung. */
export async function sayOfDate(
  tx: Tx,
  actor: Actor,
  code: string,
  { sessionId, on, why, shares, ...said }: SaidOfDate,
): Promise<{ told: number; toRing: number }> {
  const by = staffWith(actor, 'hub.change')
  const { hub_id, name } = await hubToChange(tx, code)
  const hub = await wholeHub(tx, code, on)
  const session = sessionIn(hub, sessionId)
  refuseIf(whyNotThatDate(session, on, tx.today))
  const now = orNotFound(dateOf(session, hub.changes, on))
  const wrong = whyNotSay(said, { now, today: tx.today })
  if (wrong) throw new WrongAnswer(wrong.field, wrong.words)
  if (said.room_id !== null) orNotFound(hub.rooms.find(({ room_id }) => room_id === said.room_id))
  const { change_id, said_at } = await tx.db
    .insertInto('hub_session_change')
    .values({
      hub_id,
      hub_session_id: sessionId,
      on_date: on,
      ...said,
      why,
      said_at: tx.now,
      said_by: by.accountId,
    })
    .returning(['change_id', 'said_at'])
    .executeTakeFirstOrThrow()
  const room = hub.rooms.find(({ room_id }) => room_id === said.room_id)?.name ?? null
  const after = orNotFound(
    dateOf(
      session,
      [...hub.changes, { ...said, change_id, hub_session_id: sessionId, on_date: on, room, why, said_at }],
      on,
    ),
  )
  if (!shares) refuseIfTaken(hub, after)
  return tellThem(tx, { hub: name, code, session, after, changeId: change_id, why })
}

type Changes = Parameters<typeof occurrencesOf>[1]

const dateOf = (session: HubSession, changes: Changes, on: Temporal.PlainDate) =>
  occurrencesOf([session], changes, { from: on, until: on }).find(({ usual }) => usual.on.equals(on))

/** Another session is in that room then, on that very day. */
function refuseIfTaken(hub: Awaited<ReturnType<typeof wholeHub>>, { session, at, state }: Occurrence): void {
  if (at.room_id === null || (state !== 'moved' && state !== 'room')) return
  const others = hub.sessions.filter(({ hub_session_id }) => hub_session_id !== session.hub_session_id)
  const there = onDay(occurrencesOf(others, hub.changes, { from: at.on, until: at.on }), at.on).find(
    other => other.at.room_id === at.room_id && other.at.starts < at.ends && at.starts < other.at.ends,
  )
  if (there)
    throw new WrongAnswer(
      'shares',
      `${there.session.what} is in that room then, ${timeWords(there.at.starts, there.at.ends)}. Choose another room or time, or tick that both share it`,
    )
}

interface ToTell {
  hub: string
  code: string
  session: HubSession
  after: Occurrence
  changeId: string
  why: string
}

async function tellThem(
  tx: Tx,
  { hub, code, session, after, changeId, why }: ToTell,
): Promise<{ told: number; toRing: number }> {
  const people = await expectedToTell(tx, session.hub_session_id, after.usual.on)
  const toRing = new Set<string | null>()
  let told = 0
  for (const person of people) {
    const news = sessionChanged({
      what: session.what,
      hub,
      was: say => dayAndTimes(after.usual, say),
      is: say => nowWords(after, say),
      why,
      service: tx.place.service_name,
      phone: tx.place.phone,
      isNeutral: person.is_neutral,
    })
    // A letter comes too late for it, so that somebody rings.
    const isTold = wayTo(person, tx.channels) !== null && (await tellPerson(tx, person, news)) === 'message'
    if (isTold) told++
    else toRing.add(person.said_by_email)
    await tx.db
      .updateTable('hub_expected')
      .set({ told_change_id: changeId, told: isTold ? 'message' : 'to-ring', told_at: tx.now })
      .where('expected_id', 'in', person.expected_ids)
      .execute()
  }
  for (const to of toRing) if (to !== null) await askToRing(tx, to, code)
  return { told, toRing: people.length - told }
}

/** Whoever wrote down that they would come: without a name, the page has it. */
const askToRing = (tx: Tx, to: string, code: string) =>
  sendMessage(tx, {
    channel: 'email',
    to,
    subject: 'Somebody to ring: a session has changed',
    body: `A session at a hub has changed, and no message can reach somebody who said they would come.\n\nWhom to ring, and what to say:\n${tx.publicUrl}/hubs/${code}/coming`,
    about: 'hub-to-ring',
  })
