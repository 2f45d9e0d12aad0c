/**
 * The one way to PostgreSQL: a pool whose statements are prepared once per connection and whose
 * values are our own types (Temporal instants and dates, whole numbers).
 */
import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { oneRoundTrip } from './round-trips.ts'
import type { DB } from './schema.ts'

export interface Pooled {
  kysely: Kysely<DB>
  pool: pg.Pool
}

export interface Database extends Pooled {
  /** The same database for work that may take minutes, like bringing in a directory. */
  patient: Pooled
  /**
   * A few connections apart, for what is written outside a request's transaction: a request that holds one
   * of the pool's never waits for a second one, so many at once cannot starve each other.
   */
  aside: Pooled
  close(): Promise<void>
}

/**
 * How long we wait, in milliseconds: for a connection, for one statement as the server counts, and as we
 * count ourselves, because a frozen server counts nothing. A page gives up within ten seconds (quality.md R16).
 */
const waits = {
  page: { connectionTimeoutMillis: 3000, statement_timeout: 5000, query_timeout: 6000 },
  work: { connectionTimeoutMillis: 3000, statement_timeout: 600_000, query_timeout: 601_000 },
}

const types = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    parsers[id] ?? pg.types.getTypeParser(id, format),
}

/** By PostgreSQL type: bigint, date, timestamptz. */
const parsers: Record<number, (text: string) => unknown> = {
  20: Number,
  1082: text => Temporal.PlainDate.from(text),
  1184: text => Temporal.Instant.from(text.replace(' ', 'T')),
}

/** `role`: the role every statement runs as, when the address logs in as another. */
export function connect(
  connectionString: string,
  { max = 10, role }: { max?: number; role?: string } = {},
): Database {
  const open = (wait: object, most: number): Pooled => {
    const pool = new pg.Pool({
      connectionString,
      max: most,
      ...wait,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      types,
      ...(role ? { options: `-c role=${role}` } : {}),
    })
    pool.on('error', () => undefined)
    pool.on('connect', client => {
      // A connection that breaks fails its statement, which is answered; without this it would end the program.
      client.on('error', () => undefined)
      prepareStatements(client)
    })
    return { kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }), pool }
  }
  const database = open(waits.page, max)
  const patient = open(waits.work, 4)
  const aside = open(waits.page, 2)
  return {
    ...database,
    patient,
    aside,
    async close() {
      await Promise.all([database, patient, aside].map(({ pool }) => pool.end()))
    },
  }
}

type Query = (...args: unknown[]) => unknown

/** Gives every statement with values a name, so that PostgreSQL parses and plans it once. */
function prepareStatements(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as Query
  client.query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
    oneRoundTrip()
    const answer =
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? plain({ name: statementName(text), text, values: values.map(encode) }, ...rest)
        : plain(text, values, ...rest)
    if (answer instanceof Promise) void leaveIfUnsure(client, text, answer)
    return answer
  }) as typeof client.query
}

/**
 * After a statement that was not answered in time, or a rollback that failed, nobody knows what the
 * connection is in the middle of: it must not go back to the pool, where another's COMMIT would save it.
 */
async function leaveIfUnsure(client: pg.PoolClient, text: unknown, answer: Promise<unknown>): Promise<void> {
  try {
    await answer
  } catch (error) {
    if (text === 'rollback' || (error instanceof Error && error.message === 'Query read timeout'))
      await (client as unknown as pg.Client).end().catch(() => undefined)
  }
}

const names = new Map<string, string>()

/** A short name for a statement; past 1,000 different ones the rest stay unnamed, so memory is bounded. */
function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= 1000) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}

const encode = (value: unknown): unknown =>
  value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
