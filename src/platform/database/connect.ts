/**
 * The one way to PostgreSQL: a pool whose statements are prepared once per connection and whose
 * values are our own types (Temporal instants and dates, whole numbers).
 */
import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { oneRoundTrip } from './round-trips.ts'
import type { DB } from './schema.ts'

export interface Database {
  kysely: Kysely<DB>
  pool: pg.Pool
  /**
   * A few connections apart, for what is written outside a request's transaction: a request that holds one
   * of the pool's never waits for a second one, so many at once cannot starve each other.
   */
  aside: pg.Pool
  close(): Promise<void>
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
  const settings: pg.PoolConfig = {
    connectionString,
    connectionTimeoutMillis: 3000,
    query_timeout: 30_000,
    statement_timeout: 30_000,
    keepAlive: true,
    types,
    ...(role ? { options: `-c role=${role}` } : {}),
  }
  const [pool, aside] = [new pg.Pool({ ...settings, max }), new pg.Pool({ ...settings, max: 2 })]
  for (const one of [pool, aside]) {
    one.on('error', () => undefined)
    one.on('connect', client => prepareStatements(client))
  }
  return {
    kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    aside,
    close: async () => {
      await Promise.all([pool.end(), aside.end()])
    },
  }
}

type Query = (...args: unknown[]) => unknown

/** Gives every statement with values a name, so that PostgreSQL parses and plans it once. */
function prepareStatements(client: pg.PoolClient): void {
  const plain = client.query.bind(client) as Query
  client.query = ((text: unknown, values?: unknown, ...rest: unknown[]) => {
    oneRoundTrip()
    return typeof text === 'string' && Array.isArray(values) && values.length > 0
      ? plain({ name: statementName(text), text, values: values.map(encode) }, ...rest)
      : plain(text, values, ...rest)
  }) as typeof client.query
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
