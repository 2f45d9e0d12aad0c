/** A weekly session is added and put right. */
import type { Actor } from '../../../platform/actor.ts'
import { orNotFound, WrongAnswer } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { hubToChange, sessionIn, wholeHub, type WholeHub } from '../queries.ts'
import { sharedWords, whyNotTimes } from '../session.ts'
import { staffWith } from '../visibility.ts'
import { overtaken, record } from './record.ts'

export interface SessionDetails {
  what: string
  day: number
  starts: string
  ends: string
  from_on: Temporal.PlainDate
  until_on: Temporal.PlainDate | null
  room_id: string | null
  led_by: string | null
  group_id: string | null
  open_to: 'all' | 'ask'
  cost: string
}

interface Wanted extends SessionDetails {
  /** Two sessions are meant to be in one room. */
  shares: boolean
}

export async function addSession(
  tx: Tx,
  actor: Actor,
  code: string,
  { shares, ...details }: Wanted,
): Promise<void> {
  const by = staffWith(actor, 'hub.change')
  const { hub_id } = await hubToChange(tx, code)
  refuseIfWrong(await wholeHub(tx, code), { ...details, hub_session_id: '' }, shares)
  const { hub_session_id } = await tx.db
    .insertInto('hub_session')
    .values({ ...details, hub_id, changed_at: tx.now, changed_by: by.accountId })
    .returning('hub_session_id')
    .executeTakeFirstOrThrow()
  await record(
    tx,
    actor,
    { hubId: hub_id },
    { move: 'add-session', particulars: { session: hub_session_id, shares } },
  )
}

export async function changeSession(
  tx: Tx,
  actor: Actor,
  code: string,
  { id, from, shares, ...details }: Wanted & { id: string; from: number },
): Promise<void> {
  const by = staffWith(actor, 'hub.change')
  const { hub_id } = await hubToChange(tx, code)
  const hub = await wholeHub(tx, code)
  const before = sessionIn(hub, id)
  if (before.version !== from) throw await overtaken(tx, await lastChange(tx, id))
  refuseIfWrong(hub, { ...details, hub_session_id: id }, shares)
  await tx.db
    .updateTable('hub_session')
    .set({ ...details, version: from + 1, changed_at: tx.now, changed_by: by.accountId })
    .where('hub_session_id', '=', id)
    .execute()
  await record(
    tx,
    actor,
    { hubId: hub_id },
    { move: 'change-session', particulars: { session: id, shares, before } },
  )
}

function refuseIfWrong(
  hub: WholeHub,
  session: SessionDetails & { hub_session_id: string },
  shares: boolean,
): void {
  const wrong = whyNotTimes(session)
  if (wrong) throw new WrongAnswer(wrong.field, wrong.words)
  const room =
    session.room_id === null ? null : orNotFound(hub.rooms.find(one => one.room_id === session.room_id))
  const shared = shares ? undefined : sharedWords({ ...session, room: room?.name ?? null }, hub.sessions)
  if (shared) throw new WrongAnswer('shares', shared)
}

const lastChange = (tx: Tx, id: string) =>
  tx.db
    .selectFrom('hub_session')
    .select(['changed_by', 'changed_at'])
    .where('hub_session_id', '=', id)
    .executeTakeFirstOrThrow()
