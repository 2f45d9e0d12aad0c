/**
 * What is on at a hub, day by day: weekly sessions with what was said of single dates. A time is one of the clock on the
 * wall, so a session at 10am is at 10am on the Sundays when the clocks change, too. Pure.
 */
const zone = 'Europe/London'

export interface Weekly {
  hub_session_id: string
  what: string
  /** 1 is Monday. */
  day: number
  /** "10:00". */
  starts: string
  ends: string
  from_on: Temporal.PlainDate
  until_on: Temporal.PlainDate | null
  room_id: string | null
  room: string | null
}

export type Kind = 'moved' | 'cancelled' | 'room' | 'as-usual'

/** What was said of one date of a session. */
export interface Change {
  change_id: string
  hub_session_id: string
  on_date: Temporal.PlainDate
  kind: Kind
  to_on: Temporal.PlainDate | null
  to_starts: string | null
  to_ends: string | null
  room_id: string | null
  room: string | null
  why: string
  said_at: Temporal.Instant
}

export interface When {
  on: Temporal.PlainDate
  starts: string
  ends: string
  room_id: string | null
  room: string | null
}

/** One date of a session. `usual`: when it would be; `at`: when it is. */
export interface Occurrence<Session extends Weekly = Weekly> {
  session: Session
  usual: When
  at: When
  state: Kind
  change: Change | null
}

interface Window {
  from: Temporal.PlainDate
  until: Temporal.PlainDate
}

const compare = (one: Temporal.PlainDate, other: Temporal.PlainDate): number =>
  Temporal.PlainDate.compare(one, other)

const isWithin = (day: Temporal.PlainDate, { from, until }: Window): boolean =>
  compare(day, from) >= 0 && compare(day, until) <= 0

/** Does the session meet on this day, as long as nothing else was said? */
export const meetsOn = ({ day, from_on, until_on }: Weekly, on: Temporal.PlainDate): boolean =>
  on.dayOfWeek === day && compare(on, from_on) >= 0 && (until_on === null || compare(on, until_on) <= 0)

/** Every date of these sessions that is, or would be, within these days. Of changes the last that was said counts. */
export function occurrencesOf<Session extends Weekly>(
  sessions: readonly Session[],
  changes: readonly Change[],
  window: Window,
): Occurrence<Session>[] {
  const newest = new Map<string, Change>()
  for (const change of changes.toSorted(bySaid))
    newest.set(keyOf(change.hub_session_id, change.on_date), change)
  return sessions
    .flatMap(session =>
      datesOf(session, [...newest.values()], window).map(on =>
        occurrenceOf(session, on, newest.get(keyOf(session.hub_session_id, on)) ?? null),
      ),
    )
    .toSorted(byTime)
}

const keyOf = (session: string, on: Temporal.PlainDate): string => `${session} ${on.toString()}`

const bySaid = (one: Change, other: Change): number =>
  Temporal.Instant.compare(one.said_at, other.said_at) || (one.change_id < other.change_id ? -1 : 1)

export const byTime = ({ at: one }: { at: When }, { at: other }: { at: When }): number =>
  compare(one.on, other.on) || (one.starts < other.starts ? -1 : one.starts > other.starts ? 1 : 0)

/** Its own dates in these days, and those from other days that were moved into them. */
function datesOf(session: Weekly, changes: readonly Change[], window: Window): Temporal.PlainDate[] {
  const own: Temporal.PlainDate[] = []
  const first = window.from.add({ days: (session.day - window.from.dayOfWeek + 7) % 7 })
  for (let on = first; compare(on, window.until) <= 0; on = on.add({ days: 7 }))
    if (meetsOn(session, on)) own.push(on)
  const moved = changes.filter(
    ({ hub_session_id, on_date, to_on }) =>
      hub_session_id === session.hub_session_id &&
      to_on !== null &&
      isWithin(to_on, window) &&
      !isWithin(on_date, window) &&
      meetsOn(session, on_date),
  )
  return [...own, ...moved.map(({ on_date }) => on_date)]
}

function occurrenceOf<Session extends Weekly>(
  session: Session,
  on: Temporal.PlainDate,
  change: Change | null,
): Occurrence<Session> {
  const { starts, ends, room, room_id } = session
  const usual = { on, starts, ends, room, room_id }
  if (change === null || change.kind === 'as-usual')
    return { session, usual, at: usual, state: 'as-usual', change: null }
  const inRoom = change.room_id === null ? { room, room_id } : { room: change.room, room_id: change.room_id }
  const at = {
    on: change.to_on ?? on,
    starts: change.to_starts ?? starts,
    ends: change.to_ends ?? ends,
    ...inRoom,
  }
  return { session, usual, at, state: change.kind, change }
}

/** Those that take place on this day. */
export const onDay = <Session extends Weekly>(
  all: readonly Occurrence<Session>[],
  day: Temporal.PlainDate,
): Occurrence<Session>[] => all.filter(({ at, state }) => state !== 'cancelled' && at.on.equals(day))

/** Those that are not as usual, and that somebody may still be on their way to. */
export const notAsUsual = <Session extends Weekly>(
  all: readonly Occurrence<Session>[],
  today: Temporal.PlainDate,
): Occurrence<Session>[] =>
  all
    .filter(
      ({ state, usual, at }) =>
        state !== 'as-usual' && (compare(usual.on, today) >= 0 || compare(at.on, today) >= 0),
    )
    .toSorted((one, other) => compare(one.usual.on, other.usual.on) || byTime(one, other))

/** The moment of a time on the wall of that day. */
export const momentOf = (on: Temporal.PlainDate, time: string): Temporal.Instant =>
  on.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()

/** How long before and after a session a talk still belongs to it. */
const minutesAround = 30

/** The session that goes on now; else one that begins or ended within half an hour. */
export function sessionNow<Session extends Weekly>(
  all: readonly Occurrence<Session>[],
  now: Temporal.Instant,
): Occurrence<Session> | undefined {
  const local = now.toZonedDateTimeISO(zone)
  const minute = local.hour * 60 + local.minute
  const away = ({ at }: Occurrence): number => {
    if (minute < minutesIn(at.starts)) return minutesIn(at.starts) - minute
    return minute >= minutesIn(at.ends) ? minute - minutesIn(at.ends) + 1 : 0
  }
  return onDay(all, local.toPlainDate())
    .filter(one => away(one) <= minutesAround)
    .toSorted((one, other) => away(one) - away(other))[0]
}

const minutesIn = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
