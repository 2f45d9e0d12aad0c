/**
 * What every query and change is given: the transaction, the place it happens in, and its time.
 * A change takes a Tx; it never opens one.
 */
import type { Selectable } from 'kysely'
import type { Place as PlaceRow } from './database/schema.ts'
import { inPlaceWithRetry, type Db } from './database/transaction.ts'
import type { Database } from './database/connect.ts'
import type { JobData, JobName, Jobs } from './jobs.ts'
import type { Channel } from './mail/port.ts'
import { clockOf } from './clock.ts'
import type { Limits } from './limits.ts'
import type { Languages } from './words/languages.ts'
import type { Say } from './words/say.ts'

export type Place = Selectable<PlaceRow>

export interface Tx {
  db: Db
  place: Place
  /** The place's clock when the request or job began. */
  now: Temporal.Instant
  /** The same moment as a date in the United Kingdom. */
  today: Temporal.PlainDate
  /** Where people open the program, without a slash at the end. */
  publicUrl: string
  limits: Limits
  /** How messages can leave here. */
  channels: readonly Channel[]
  /** For sealing what a stolen database must not tell. */
  secret: string
  /** Hosts that may be read though they are not public, as the operator says. */
  feedsAllow: readonly string[]
  /** Says words in the language of whoever reads the page. */
  say: Say
  /** The voice of a language: for a message to somebody who reads another. */
  sayIn: (language: string) => Say
  /** The languages there are words in. */
  languages: Languages['all']
  /** Queues a job that runs only if this transaction commits. */
  later<Name extends JobName>(name: Name, data: Omit<JobData[Name], 'place'>): Promise<void>
}

/** What the program runs on: made once, by groundFor. */
export interface Ground {
  database: Database
  jobs: Jobs
  limits: Limits
  channels: readonly Channel[]
  publicUrl: string
  secret: string
  feedsAllow: readonly string[]
  languages: Languages
  /** Only a demonstration may move its clock. */
  mayMoveClock: boolean
}

/** The same ground, for a job whose statements may take minutes. */
export const patient = (ground: Ground): Ground => ({
  ...ground,
  database: { ...ground.database, ...ground.database.patient },
})

/** The date in a place, in the United Kingdom. */
export const todayIn = (ground: Pick<Ground, 'mayMoveClock'>, place: Place): Temporal.PlainDate =>
  clockOf(place, ground.mayMoveClock).toZonedDateTimeISO('Europe/London').toPlainDate()

export function createTx(ground: Ground, db: Db, place: Place, language?: string): Tx {
  const now = clockOf(place, ground.mayMoveClock)
  return {
    db,
    place,
    now,
    today: now.toZonedDateTimeISO('Europe/London').toPlainDate(),
    publicUrl: ground.publicUrl,
    limits: ground.limits,
    channels: ground.channels,
    secret: ground.secret,
    feedsAllow: ground.feedsAllow,
    say: ground.languages.say(place, language),
    languages: ground.languages.all,
    sayIn: other => ground.languages.say(place, other),
    later: (name, data) => ground.jobs.send(db, name, { ...data, place: place.place_id } as never),
  }
}

/** A transaction for a job or a command: no session, the program itself acts. */
export function asProgram<T>(ground: Ground, placeId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inPlaceWithRetry(ground.database, placeId, async db => {
    const place = await db
      .selectFrom('place')
      .selectAll()
      .where('place_id', '=', placeId)
      .executeTakeFirstOrThrow()
    await ground.languages.ready(db, place)
    return work(createTx(ground, db, place))
  })
}
