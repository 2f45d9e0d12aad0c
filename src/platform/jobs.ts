/**
 * Work for later: queued in the same transaction as the change that asks for it, so both happen or
 * neither. A job carries identifiers only. A worker that dies misses its heartbeat, and its job is
 * given to another within a minute; every handler may therefore run twice and must have one effect.
 */
import { fromKysely, PgBoss, type JobResult } from 'pg-boss'
import type { Database } from './database/connect.ts'
import type { Db } from './database/transaction.ts'
import { faultFields, type Log } from './log.ts'

export interface JobData {
  'deliver-message': { place: number; message: string }
  'fetch-feed': { place: number; import: string }
  'read-import': { place: number; import: string }
  'apply-import': { place: number; import: string }
  'find-duplicates': { place: number }
  /** Which people may be on record twice. */
  'find-same-people': { place: number }
  /** How rare each word of the directory is. */
  'count-words': { place: number }
  /** What is promised to those who wait. */
  'look-after-waiting': { place: number }
  /** Whether the directory's web addresses still lead somewhere. */
  'check-links': { place: number }
  /** Imports whose job failed every time it was tried. */
  unfetched: { place: number; import: string }
  unread: { place: number; import: string }
  unapplied: { place: number; import: string }
  /** What became of messages that were handed over. */
  'ask-receipts': { place: number }
  /** Messages that nobody took for three days. */
  undelivered: { place: number; message: string }
  'sweep-place': { place: number }
  'sweep-all': Record<string, never>
}
export type JobName = keyof JobData
export type Handlers = { [Name in JobName]: (data: JobData[Name]) => Promise<void> }

const patient = { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 600 }
const alive = { heartbeatSeconds: 10, expireInSeconds: 300 }

/** Of these one job waits for each place, however often it is asked for: it does everything there is to do. */
const oneWaits = { policy: 'short' as const }

/** Every queue, its limits, and where a job ends that never succeeds. Made by `migrate`. */
export const queues: Record<JobName, { dead: string; policy?: 'short' } & Record<string, unknown>> = {
  unfetched: { dead: 'lost', ...patient, ...alive },
  unread: { dead: 'lost', ...patient, ...alive },
  unapplied: { dead: 'lost', ...patient, ...alive },
  undelivered: { dead: 'lost', ...patient, ...alive },
  // Every quarter of an hour, in the end: a mail server may be away from Friday to Monday.
  'deliver-message': { dead: 'undelivered', ...patient, retryLimit: 300, retryDelayMax: 900, ...alive },
  // A feed of many thousands, asked politely for each, takes hours. Every try goes on where the last one stopped.
  'fetch-feed': { dead: 'unfetched', retryLimit: 5, ...alive, expireInSeconds: 12 * 3600 },
  'read-import': { dead: 'unread', retryLimit: 2, ...alive, expireInSeconds: 3600 },
  'apply-import': { dead: 'unapplied', retryLimit: 2, ...alive, expireInSeconds: 3600 },
  'find-duplicates': { dead: 'unfound', ...oneWaits, retryLimit: 2, ...alive, expireInSeconds: 3600 },
  'find-same-people': { dead: 'unfound', ...oneWaits, retryLimit: 2, ...alive, expireInSeconds: 3600 },
  'count-words': { dead: 'uncounted', ...oneWaits, retryLimit: 2, ...alive, expireInSeconds: 3600 },
  'ask-receipts': { dead: 'unasked', ...oneWaits, retryLimit: 2, ...alive, expireInSeconds: 1800 },
  'look-after-waiting': { dead: 'unswept', ...oneWaits, retryLimit: 2, ...alive, expireInSeconds: 3600 },
  'check-links': { dead: 'unchecked', ...oneWaits, retryLimit: 0, ...alive, expireInSeconds: 3600 },
  'sweep-place': { dead: 'unswept', ...oneWaits, retryLimit: 2, ...alive },
  'sweep-all': { dead: 'unswept', retryLimit: 2, ...alive },
}

/** How many jobs of a queue one worker does at the same time, where it is not one: a slow feed keeps no other waiting. */
const atOnce: Partial<Record<JobName, number>> = { 'fetch-feed': 4 }

/** Small jobs that come by the thousand are fetched so many at a time, done side by side, and settled each by itself. */
const together: Partial<Record<JobName, { fetched: number; sideBySide: number }>> = {
  'deliver-message': { fetched: 48, sideBySide: 6 },
}

export interface Jobs {
  /** Queues a job inside `db`'s transaction; of some queues only where none waits for the place. */
  send<Name extends JobName>(db: Db, name: Name, data: JobData[Name]): Promise<void>
  /** Begins to work on every queue. */
  work(handlers: Handlers): Promise<void>
  /** Begins no more jobs, and lets those that run finish. Jobs can still be sent. */
  rest(): Promise<void>
  /** Rests, then stops. */
  stop(): Promise<void>
}

export async function startJobs(database: Database, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values as unknown[]) },
    migrate: false,
    createSchema: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    monitorVacuum: false,
    reindex: false,
    supervise: false,
    schedule: false,
  })
  boss.on('error', error => log.error('job queue', faultFields(error)))
  let worker: PgBoss | undefined
  await boss.start()
  const rest = async () => worker?.stop({ graceful: true, timeout: 11_000 })
  return {
    async send(db, name, data) {
      const one = queues[name].policy && 'place' in data ? { singletonKey: String(data.place) } : {}
      await boss.send(name, data, { db: fromKysely(db), ...one })
    },
    async work(handlers) {
      worker ??= await startWorker(database, log, handlers)
    },
    rest,
    async stop() {
      await rest()
      await boss.stop({ graceful: false })
    },
  }
}

/** Does the jobs, so many at a time, and says of each what became of it: one that fails keeps no other back. */
async function sideBySide<Job extends { id: string }>(
  jobs: readonly Job[],
  lanes: number,
  faultOf: (job: Job) => Promise<string | undefined>,
): Promise<JobResult[]> {
  const results: JobResult[] = []
  const left = [...jobs]
  const lane = async () => {
    for (let job = left.shift(); job !== undefined; job = left.shift()) {
      const fault = await faultOf(job)
      results.push(
        fault === undefined
          ? { id: job.id, status: 'completed' }
          : { id: job.id, status: 'failed', output: { message: fault } },
      )
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

async function startWorker(database: Database, log: Log, handlers: Handlers): Promise<PgBoss> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.pool.query(text, values as unknown[]) },
    migrate: false,
    createSchema: false,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    monitorVacuum: false,
    reindex: false,
  })
  boss.on('error', error => log.error('job worker', faultFields(error)))
  await boss.start()
  for (const name of Object.keys(handlers) as JobName[]) {
    const handle = handlers[name] as (data: JobData[JobName]) => Promise<void>
    /** What is wrong, in no words of its own: the queue keeps it, and a database error may quote somebody's details. */
    const faultOf = async (job: { id: string; data: JobData[JobName] }): Promise<string | undefined> => {
      try {
        await handle(job.data)
        return undefined
      } catch (error) {
        const fault = faultFields(error)
        log.error('job failed', { job: job.id, queue: name, ...fault })
        return [fault['fault'], fault['code']].filter(Boolean).join(' ')
      }
    }
    const many = together[name]
    const poll = { pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: 3 }
    if (many)
      await boss.work<JobData[JobName]>(
        name,
        { ...poll, batchSize: many.fetched, burstWhenBatchFull: true, perJobResults: true },
        jobs => sideBySide(jobs, many.sideBySide, faultOf),
      )
    else
      await boss.work<JobData[JobName]>(
        name,
        { ...poll, localConcurrency: atOnce[name] ?? 1 },
        async jobs => {
          for (const job of jobs) {
            const fault = await faultOf(job)
            if (fault !== undefined) throw new Error(fault)
          }
        },
      )
  }
  await boss.schedule('sweep-all', '*/10 * * * *', {}, { tz: 'Europe/London' })
  return boss
}
