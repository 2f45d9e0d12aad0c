/** One hub with everything its pages show, and the list of hubs. Nothing in it is about a person. */
import { sql, type ExpressionBuilder } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'
import { jsonArrayFrom, revived } from '../../platform/database/nested.ts'
import { orNotFound } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import type { Point } from '../directory/grid.ts'
import { isCode } from './code.ts'

/** Where a postcode is, else the middle of its first half; null where we know neither. */
const placeOf = (postcode: ReturnType<typeof sql<string | null>>) => sql<Point | null>`coalesce(
  (select position from postcode where postcode.postcode = ${postcode}),
  (select position from outward_code where outward = split_part(${postcode}, ' ', 1)))`

const columns = [
  'hub.hub_id',
  'hub.code',
  'hub.name',
  'hub.about',
  'hub.address',
  'hub.postcode',
  'hub.access',
  'hub.phone',
  'hub.email',
  'hub.is_open',
  'hub.version',
] as const

const hubRows = (tx: Tx, code: string) =>
  tx.db
    .selectFrom('hub')
    .select(columns)
    .select(placeOf(sql`hub.postcode`).as('position'))
    .where('hub.code', '=', isCode(code) ? code : '')

/** One hub, by the last part of its address. */
export const hubToRead = async (tx: Tx, code: string) =>
  orNotFound(await hubRows(tx, code).executeTakeFirst())
export type Hub = Awaited<ReturnType<typeof hubToRead>>

/** The same, and nobody else writes about this hub until the transaction ends. */
export async function hubToChange(tx: Tx, code: string): Promise<Hub> {
  const { hub_id } = orNotFound(
    await tx.db
      .selectFrom('hub')
      .select('hub_id')
      .where('code', '=', isCode(code) ? code : '')
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )
  return orNotFound(await hubRows(tx, code).where('hub.hub_id', '=', hub_id).executeTakeFirst())
}

type OfHub = ExpressionBuilder<DB, 'hub'>

const roomsOf = (query: OfHub) =>
  query
    .selectFrom('hub_room')
    .select(['hub_room.room_id', 'hub_room.name', 'hub_room.about', 'hub_room.step_free', 'hub_room.version'])
    .whereRef('hub_room.hub_id', '=', 'hub.hub_id')
    .orderBy('hub_room.name')

const sessionsOf = (query: OfHub) =>
  query
    .selectFrom('hub_session')
    .leftJoin('hub_room', join =>
      join
        .onRef('hub_room.place_id', '=', 'hub_session.place_id')
        .onRef('hub_room.room_id', '=', 'hub_session.room_id'),
    )
    .leftJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'hub_session.place_id')
        .onRef('account.account_id', '=', 'hub_session.led_by'),
    )
    .leftJoin('community_group', join =>
      join
        .onRef('community_group.place_id', '=', 'hub_session.place_id')
        .onRef('community_group.group_id', '=', 'hub_session.group_id'),
    )
    .select([
      'hub_session.hub_session_id',
      'hub_session.what',
      'hub_session.day',
      'hub_session.from_on',
      'hub_session.until_on',
      'hub_session.room_id',
      'hub_room.name as room',
      'hub_session.led_by',
      'account.name as led_by_name',
      'hub_session.group_id',
      'community_group.name as group_name',
      'community_group.code as group_code',
      'hub_session.open_to',
      'hub_session.cost',
      'hub_session.version',
    ])
    .select([
      sql<string>`to_char(hub_session.starts, 'HH24:MI')`.as('starts'),
      sql<string>`to_char(hub_session.ends, 'HH24:MI')`.as('ends'),
    ])
    .whereRef('hub_session.hub_id', '=', 'hub.hub_id')
    .orderBy('hub_session.day')
    .orderBy('hub_session.starts')
    .orderBy('hub_session.hub_session_id')

/** What was said of dates from this day on, or of dates moved to one from this day on. */
const changesOf = (query: OfHub, from: Temporal.PlainDate) =>
  query
    .selectFrom('hub_session_change')
    .leftJoin('hub_room', join =>
      join
        .onRef('hub_room.place_id', '=', 'hub_session_change.place_id')
        .onRef('hub_room.room_id', '=', 'hub_session_change.room_id'),
    )
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'hub_session_change.place_id')
        .onRef('account.account_id', '=', 'hub_session_change.said_by'),
    )
    .select([
      'hub_session_change.change_id',
      'hub_session_change.hub_session_id',
      'hub_session_change.on_date',
      'hub_session_change.kind',
      'hub_session_change.to_on',
      'hub_session_change.room_id',
      'hub_room.name as room',
      'hub_session_change.why',
      'hub_session_change.said_at',
      'account.name as said_by_name',
    ])
    .select([
      sql<string | null>`to_char(hub_session_change.to_starts, 'HH24:MI')`.as('to_starts'),
      sql<string | null>`to_char(hub_session_change.to_ends, 'HH24:MI')`.as('to_ends'),
    ])
    .whereRef('hub_session_change.hub_id', '=', 'hub.hub_id')
    .where(one =>
      one.or([one('hub_session_change.on_date', '>=', from), one('hub_session_change.to_on', '>=', from)]),
    )
    .orderBy('hub_session_change.change_id')

const presenceOf = (query: OfHub) =>
  query
    .selectFrom('hub_presence')
    .innerJoin('account', join =>
      join
        .onRef('account.place_id', '=', 'hub_presence.place_id')
        .onRef('account.account_id', '=', 'hub_presence.account_id'),
    )
    .leftJoin('hub_session', join =>
      join
        .onRef('hub_session.place_id', '=', 'hub_presence.place_id')
        .onRef('hub_session.hub_session_id', '=', 'hub_presence.hub_session_id'),
    )
    .select([
      'hub_presence.presence_id',
      'hub_presence.account_id',
      'hub_presence.days',
      'hub_session.what',
      'account.name',
      'account.job_title',
      'account.about',
      'account.phone',
    ])
    .whereRef('hub_presence.hub_id', '=', 'hub.hub_id')
    .where('hub_presence.ended_at', 'is', null)
    .where('account.is_active', '=', true)
    .orderBy('account.name')
    .orderBy('hub_presence.presence_id')

/** One of those who are or were there, in one round trip. NotFound in another hub. */
export async function onePresence(tx: Tx, code: string, id: string) {
  return orNotFound(
    await tx.db
      .selectFrom('hub')
      .innerJoin('hub_presence', join =>
        join
          .onRef('hub_presence.place_id', '=', 'hub.place_id')
          .onRef('hub_presence.hub_id', '=', 'hub.hub_id'),
      )
      .innerJoin('account', join =>
        join
          .onRef('account.place_id', '=', 'hub_presence.place_id')
          .onRef('account.account_id', '=', 'hub_presence.account_id'),
      )
      .leftJoin('hub_session', join =>
        join
          .onRef('hub_session.place_id', '=', 'hub_presence.place_id')
          .onRef('hub_session.hub_session_id', '=', 'hub_presence.hub_session_id'),
      )
      .select([
        'hub.code',
        'hub.name as hub',
        'hub_presence.days',
        'hub_presence.ended_at',
        'hub_session.what',
        'account.name',
      ])
      .where('hub.code', '=', code)
      .where('hub_presence.presence_id', '=', id)
      .executeTakeFirst(),
  )
}

const groupsOf = (query: OfHub) =>
  query
    .selectFrom('community_group')
    .select([
      'community_group.code',
      'community_group.name',
      'community_group.meets',
      'community_group.newcomers',
    ])
    .whereRef('community_group.hub_id', '=', 'hub.hub_id')
    .where('community_group.is_open', '=', true)
    .orderBy('community_group.name')

/** A hub and everything around it, in one round trip. `from`: the first day of which changes matter. */
export async function wholeHub(tx: Tx, code: string, from: Temporal.PlainDate = tx.today) {
  const row = orNotFound(
    await hubRows(tx, code)
      .select(query => [
        jsonArrayFrom(roomsOf(query)).as('rooms'),
        jsonArrayFrom(sessionsOf(query)).as('sessions'),
        jsonArrayFrom(changesOf(query, from)).as('changes'),
        jsonArrayFrom(presenceOf(query)).as('presence'),
        jsonArrayFrom(groupsOf(query)).as('groups'),
      ])
      .executeTakeFirst(),
  )
  return {
    ...row,
    sessions: revived(row.sessions, { dates: ['from_on', 'until_on'] }),
    changes: revived(row.changes, { instants: ['said_at'], dates: ['on_date', 'to_on'] }),
  }
}
export type WholeHub = Awaited<ReturnType<typeof wholeHub>>
export type HubSession = WholeHub['sessions'][number]
export type HubChange = WholeHub['changes'][number]

/** One session of a hub, or NotFound: a session of another hub is not there. */
export const sessionIn = (hub: Pick<WholeHub, 'sessions'>, id: string): HubSession =>
  orNotFound(hub.sessions.find(({ hub_session_id }) => hub_session_id === id))

/** Every hub, with how far from a postcode it is, in metres, where one was asked for. */
export async function hubsNear(tx: Tx, near: string | null) {
  const rows = await tx.db
    .selectFrom('hub')
    .select(['hub.code', 'hub.name', 'hub.about', 'hub.address', 'hub.postcode', 'hub.is_open'])
    .select([placeOf(sql`hub.postcode`).as('position'), placeOf(sql`${near}::text`).as('home')])
    .orderBy('hub.is_open', 'desc')
    .orderBy('hub.name')
    .orderBy('hub.code')
    .limit(200)
    .execute()
  const hubs = rows.map(({ home, position, ...hub }) => ({
    ...hub,
    metres: home && position ? Math.hypot(home.x - position.x, home.y - position.y) : null,
  }))
  return {
    isPlaced: rows.some(({ home }) => home !== null),
    hubs:
      near === null
        ? hubs
        : hubs.toSorted((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity)),
  }
}

/** Codes that addresses have already. */
export const codesTaken = async (tx: Tx, table: 'hub' | 'community_group'): Promise<string[]> =>
  (await tx.db.selectFrom(table).select('code').execute()).map(({ code }) => code)

/** Who may lead a session or be at a hub: link workers and managers who work here. */
export const staffAtHubs = (tx: Tx) =>
  tx.db
    .selectFrom('account')
    .select(['account_id', 'name', 'job_title'])
    .where('role', 'in', ['linkWorker', 'manager'])
    .where('is_active', '=', true)
    .orderBy('name')
    .execute()
