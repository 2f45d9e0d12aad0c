/** Sits between the program and its database, and lets one chosen statement fail in one chosen way. */
import { callbackify } from 'node:util'
import type pg from 'pg'
import type { Database } from '../../src/platform/database/connect.ts'

/** error: the database refuses it. cut: the connection breaks before it is sent. lost: it is carried out, and its answer never comes. */
export type Fault = 'error' | 'cut' | 'lost'

export interface Saboteur {
  /** Counts from now on; the statement with this number fails. Without one it only counts. */
  arm(fault?: Fault, number?: number): void
  /** The next statement with these words waits until it is released. */
  hold(words: string): Held
  /** The statements since it was armed. */
  readonly statements: readonly string[]
  readonly hasStruck: boolean
}

export interface Held {
  reached: Promise<void>
  release(): void
}

type Query = (...args: unknown[]) => unknown

class Refusal extends Error {
  readonly code = 'XX000'
}

export function sabotage({ pool, patient }: Database): Saboteur {
  let planned: { fault: Fault; number: number } | undefined
  let statements: string[] = []
  let hasStruck = false
  let held: { words: string; arrive: () => void; released: Promise<void> } | undefined
  const wrapped = new WeakSet<pg.PoolClient>()

  for (const each of [pool, patient.pool])
    each.on('acquire', client => {
      if (wrapped.has(client)) return
      wrapped.add(client)
      const real = client.query.bind(client) as Query
      client.query = ((...args: unknown[]) => {
        const statement = textOf(args[0])
        statements.push(statement)
        if (held && statement.includes(held.words)) {
          const { arrive, released } = held
          held = undefined
          arrive()
          return released.then(() => real(...args))
        }
        if (!planned || statements.length !== planned.number) return real(...args)
        hasStruck = true
        return fail(client, real, args, planned.fault)
      }) as typeof client.query
    })

  return {
    arm(fault, number) {
      planned = fault && number !== undefined ? { fault, number } : undefined
      statements = []
      hasStruck = false
    },
    hold(words) {
      const [reached, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
      held = { words, arrive: reached.resolve, released: released.promise }
      return { reached: reached.promise, release: released.resolve }
    },
    get statements() {
      return statements
    },
    get hasStruck() {
      return hasStruck
    },
  }
}

/** Statements come as text, or as a named one with its text. */
const textOf = (asked: unknown): string =>
  typeof asked === 'object' && asked !== null && 'text' in asked ? String(asked.text) : String(asked)

/** Fails the statement; for a caller with a callback too, as the job queue and the limits are. */
function fail(client: pg.PoolClient, real: Query, args: unknown[], fault: Fault): unknown {
  const callback = args.at(-1)
  if (typeof callback !== 'function') return strike(client, real, args, fault)
  callbackify(() => strike(client, real, args, fault))(callback as (error: Error) => void)
  return undefined
}

async function strike(client: pg.PoolClient, real: Query, args: unknown[], fault: Fault): Promise<never> {
  const asked = args.filter(one => typeof one !== 'function')
  if (fault === 'error') {
    // A server that refuses a statement has ended the transaction, whatever it was: also a COMMIT.
    await real('rollback')
    throw new Refusal('The database refused this statement')
  }
  if (fault === 'lost') await real(...asked)
  breakOff(client)
  await new Promise(resolve => client.once('end', resolve))
  throw new Error('Connection terminated unexpectedly')
}

/** The connection is gone, as when a cable is pulled. */
export function breakOff(client: pg.PoolClient): void {
  ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
}
