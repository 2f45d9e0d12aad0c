/** One request to the feed: the place it is about, one moment of its directory, and whether the asker has it already. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Context } from 'hono'
import { sql } from 'kysely'
import { publicPlace } from '../../features/accounts/door.ts'
import { directoryVersion } from '../../features/directory/version.ts'
import { inPlace } from '../../platform/database/transaction.ts'
import { createTx, type Ground, type Tx } from '../../platform/tx.ts'
import type { Kept, Memory } from './memory.ts'

export interface Asked {
  tx: Tx
  query: URLSearchParams
  kept: Kept
  /** What one place’s feed is called, after the address of the feed: empty for the first place. */
  ofPlace: string
}

export interface Given {
  body: string
  etag: string
  lastModified: string | undefined
}

const { version: program } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** Does the work in the place that the address names, at one moment; nothing where the asker has its answer. */
export async function answered(
  { ground, memory }: { ground: Ground; memory: Memory },
  context: Context,
  work: (asked: Asked) => Promise<object>,
): Promise<Given & { isKnown: boolean }> {
  return atOneMoment({ ground, memory }, context, async asked => {
    const marks = marksOf(asked, context)
    const isKnown = isAsBefore(context, marks)
    return { ...marks, isKnown, body: isKnown ? '' : JSON.stringify(await work(asked)) }
  })
}

/** Reads in the place that the address names; everything read is of one moment. */
export async function atOneMoment<T>(
  { ground, memory }: { ground: Ground; memory: Memory },
  context: Pick<Context, 'req'>,
  work: (asked: Asked) => Promise<T>,
): Promise<T> {
  const query = new URL(context.req.url).searchParams
  const code = query.get('place')
  const placeId = await publicPlace(ground.database, code)
  return inPlace(
    ground.database,
    placeId,
    async db => {
      const { version, at, ...place } = await db
        .selectFrom('place')
        .selectAll()
        .select([directoryVersion.as('version'), sql<Temporal.Instant>`clock_timestamp()`.as('at')])
        .where('place_id', '=', placeId)
        .executeTakeFirstOrThrow()
      const kept = memory.of(placeId, version, at)
      const ofPlace = code === null ? '' : `?place=${encodeURIComponent(place.code)}`
      return work({ tx: createTx(ground, db, place), query, kept, ofPlace })
    },
    'isolation level repeatable read read only',
  )
}

/** The same address of the same state of the directory has the same answer, until the program is another one. */
export function marksOf({ tx, kept, query }: Asked, { req }: Pick<Context, 'req'>) {
  const state = [program, tx.publicUrl, tx.place.place_id, tx.today.toString(), kept.version, req.path, query]
  const etag = `"${createHash('sha256').update(state.join('\n')).digest('base64url').slice(0, 27)}"`
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
function isAsBefore(context: Context, { etag, lastModified: last }: ReturnType<typeof marksOf>): boolean {
  const tags = context.req.header('if-none-match')
  if (tags !== undefined)
    return tags.trim() === '*' || tags.split(',').some(tag => tag.trim().replace(/^W\//, '') === etag)
  const since = Date.parse(context.req.header('if-modified-since') ?? '')
  return last !== undefined && since >= Date.parse(last)
}
