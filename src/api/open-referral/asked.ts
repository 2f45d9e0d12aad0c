/** One request to the feed: the place it is about, the state of its directory, and whether the asker has it already. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { publicPlace } from '../../features/accounts/door.ts'
import { directoryVersion } from '../../features/directory/version.ts'
import { inPlace, type Db } from '../../platform/database/transaction.ts'
import type { Log } from '../../platform/log.ts'
import { createTx, type Ground, type Place, type Tx } from '../../platform/tx.ts'
import type { Kept, Memory } from './memory.ts'

export interface Feed {
  ground: Ground
  memory: Memory
  log: Log
}

/** The place and its directory as they are when a request comes. */
export interface Moment {
  place: Place
  kept: Kept
  query: URLSearchParams
  path: string
  publicUrl: string
}

export interface Asked extends Pick<Moment, 'kept' | 'query'> {
  /** For what is public: not in a transaction. */
  tx: Tx
  /** For what stands behind the wall between places. */
  behindWall<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** What the address of one place’s feed ends with: nothing for the first place. */
  ofPlace: string
}

/** One statement, before anything else: it may be all that is needed. */
export async function momentOf({ ground, memory }: Feed, { req }: Pick<Context, 'req'>): Promise<Moment> {
  const { searchParams: query } = new URL(req.url)
  const code = query.get('place')
  const { database, publicUrl } = ground
  const placeId = code === null ? await memory.first(database) : await publicPlace(database, code)
  const { version, at, ...place } = await database.kysely
    .selectFrom('place')
    .selectAll()
    .select([directoryVersion.as('version'), sql<Temporal.Instant>`clock_timestamp()`.as('at')])
    .where('place_id', '=', placeId)
    .executeTakeFirstOrThrow()
  return { place, kept: memory.of(placeId, version, at), query, path: req.path, publicUrl }
}

/**
 * What a resource is given. Each statement is a moment of its own: services and their sources are public and have no
 * wall, so a page needs one statement, and no transaction around it (half of the time of a page, measured).
 */
export function askedAt(ground: Ground, { place, kept, query }: Moment): Asked {
  const ofPlace = query.has('place') ? `?place=${encodeURIComponent(place.code)}` : ''
  const behindWall = <T>(work: (db: Db) => Promise<T>) =>
    inPlace(ground.database, place.place_id, work, 'read only')
  return { tx: createTx(ground, ground.database.kysely, place), behindWall, query, kept, ofPlace }
}

const { version: program } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export interface Marks {
  etag: string
  lastModified: string | undefined
}

/** The same address of the same state of the directory has the same answer, until the program is another one. */
export function marksOf({ kept, place, path, query, publicUrl }: Moment, today: Temporal.PlainDate): Marks {
  const state = [program, publicUrl, place.place_id, today, kept.version, path, query].join('\n')
  const etag = `"${createHash('sha256').update(state).digest('base64url').slice(0, 27)}"`
  return { etag, lastModified: lastModified(kept) }
}

/**
 * When this state began here, by the clock of the database. It is told in whole seconds, so it is told only once the
 * state has lasted some: two states never have the same, whichever process says it (RFC 9110, 8.8.2.2).
 */
function lastModified({ since, at }: Pick<Kept, 'since' | 'at'>): string | undefined {
  return at.since(since).total('seconds') < 2 ? undefined : new Date(since.epochMilliseconds).toUTCString()
}

/** RFC 9110, 13.1: a tag is believed before a date. */
export function isKnownTo({ req }: Pick<Context, 'req'>, { etag, lastModified: last }: Marks): boolean {
  const tags = req.header('if-none-match')
  if (tags !== undefined)
    return tags.trim() === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(req.header('if-modified-since') ?? '')
  return last !== undefined && since >= Date.parse(last)
}
