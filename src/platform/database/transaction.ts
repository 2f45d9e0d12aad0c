/**
 * A unit of work inside one place: one transaction, the place set for it alone, so that row-level
 * security shows this place's rows and no others.
 */
import { CompiledQuery, sql, type Kysely } from 'kysely'
import { setTimeout as wait } from 'node:timers/promises'
import type { Pooled } from './connect.ts'
import type { DB } from './schema.ts'

export type Db = Kysely<DB>

/** The answer to COMMIT never came: the change may or may not be stored. The submission id tells. */
export class UnknownOutcome extends Error {
  override name = 'UnknownOutcome'
}

/**
 * Runs `work` in a transaction that sees only `placeId`'s rows; commits when it returns.
 */
export async function inPlace<T>(
  database: Pooled,
  placeId: number,
  work: (db: Db) => Promise<T>,
  mode: 'read write' | 'read only' = 'read write',
): Promise<T> {
  if (!Number.isSafeInteger(placeId)) throw new TypeError('A place id is a whole number')
  return database.kysely.connection().execute(async db => {
    await say(db, `begin ${mode}; select set_config('alongside.place', '${placeId}', true)`)
    try {
      const result = await work(db)
      await commit(db)
      return result
    } catch (error) {
      await say(db, 'rollback').catch(() => undefined)
      throw error
    }
  })
}

/** As `inPlace`, and once more, up to five times, when PostgreSQL asks for it (serialisation, deadlock). */
export async function inPlaceWithRetry<T>(
  database: Pooled,
  placeId: number,
  work: (db: Db) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await inPlace(database, placeId, work)
    } catch (error) {
      if (attempt === 5 || !['40001', '40P01'].includes(codeOf(error) ?? '')) throw error
      await wait(Math.random() * 20 * 2 ** attempt)
    }
  }
}

const say = (db: Db, text: string) => db.executeQuery<{ command?: string }>(CompiledQuery.raw(text))

async function commit(db: Db): Promise<void> {
  let answer
  try {
    answer = await say(db, 'commit')
  } catch (error) {
    if (isUnavailable(error)) throw new UnknownOutcome('COMMIT was sent and not answered', { cause: error })
    throw error
  }
  // PostgreSQL answers COMMIT with ROLLBACK when an earlier statement failed and nobody said so.
  if (answer.rows[0]?.command === 'ROLLBACK')
    throw new Error('Nothing was saved: the error of an earlier statement was swallowed')
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Is this error the database being away, full of connections or too slow, rather than a fault of ours? */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof UnknownOutcome) return true
  const code = codeOf(error)
  if (code && (awayCodes.test(code) || /^(ECONN|EPIPE|ENOENT|ETIMEDOUT)/.test(code))) return true
  return error instanceof Error && awayWords.test(error.message)
}

/** PostgreSQL's: connection exceptions, no room, shutting down or starting, stopped for taking too long. */
const awayCodes = /^(08...|53...|57P0[1-5]|57014)$/
const awayWords =
  /Connection terminated|timeout exceeded|timeout expired|Query read timeout|Client (has encountered a connection error|was closed)/

/**
 * Selected once in a transaction: its later statements are planned for their own values. For searches: what is rare in
 * one is everywhere in the next, and a plan for values in general took ten times as long.
 */
export const plannedEachTime = sql<string>`set_config('plan_cache_mode', 'force_custom_plan', true)`
