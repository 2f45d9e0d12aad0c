/**
 * 10,000 messages to people: written, rendered and queued in the program's own transactions, and handed over by its
 * worker to a local stand-in for GOV.UK Notify. The worker is killed outright in the middle, and another goes on.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { createApp } from '../src/app.ts'
import { tellPerson } from '../src/features/messages/to-person.ts'
import { referred } from '../src/features/referrals/words.ts'
import { readConfig } from '../src/platform/config.ts'
import { connect } from '../src/platform/database/connect.ts'
import { createLog } from '../src/platform/log.ts'
import { asProgram } from '../src/platform/tx.ts'
import { benchTown } from './bench-town.ts'
import type { Figure } from './bench.ts'

const messages = 10_000
const atOnce = 100
const mostSeconds = 60

/** What it took, how often, by our reference. */
interface Sink {
  url: string
  taken: Map<string, number>
  close(): void
}

async function sink(): Promise<Sink> {
  const taken = new Map<string, number>()
  const answer = async (asked: IncomingMessage, reply: ServerResponse) => {
    const reference = new URL(asked.url ?? '', 'http://localhost').searchParams.get('reference')
    if (reference !== null) {
      reply.end(JSON.stringify({ notifications: taken.has(reference) ? [{ status: 'sending' }] : [] }))
      return
    }
    const body = JSON.parse(await text(asked)) as { reference: string }
    taken.set(body.reference, (taken.get(body.reference) ?? 0) + 1)
    reply.writeHead(201).end('{}')
  }
  const server = createServer((asked, reply) => void answer(asked, reply))
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken,
    close: () => server.close(),
  }
}

/** A worker of its own process, so that it can be killed as a machine would. */
const startWorker = (environment: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['dist/main.js', 'worker'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

export async function messagesHandedOver(): Promise<Figure[]> {
  const here = await benchTown(60)
  const notify = await sink()
  const environment = {
    ALONGSIDE_MODE: 'production',
    ALONGSIDE_SECRET: 'x'.repeat(32),
    DATABASE_URL: here.appUrl,
    MIGRATE_DATABASE_URL: here.adminUrl,
    PUBLIC_URL: 'https://alongside.example',
    NOTIFY_API_KEY: 'bench-6f1f4a1c-0a0a-4b3e-9c51-3f2b7d1d8a11-0b5f2c8e-55b0-4d2f-8a86-7a0d9d3c1e42',
    NOTIFY_EMAIL_TEMPLATE: '1d7c1d2a-7a63-4c0d-9f44-6c40c8a9b001',
    NOTIFY_TEXT_TEMPLATE: '1d7c1d2a-7a63-4c0d-9f44-6c40c8a9b002',
    NOTIFY_URL: notify.url,
    LOG_LEVEL: 'error',
  }
  const database = connect(here.appUrl)
  const app = await createApp(readConfig(environment), database, createLog('error'))
  let worker = startWorker(environment)
  try {
    await wait(6000)
    const { rows } = await database.pool.query<{ place_id: number }>(
      `select place_id from place where code = 'lune-valley'`,
    )
    const place = rows[0]?.place_id ?? 0
    const people = await asProgram(app.ground, place, tx =>
      tx.db
        .selectFrom('person')
        .select(['person_id', 'first_name', 'family_name', 'preferred_name', 'phone', 'email', 'prefers'])
        .select('is_neutral')
        .where(query => query.or([query('email', 'is not', null), query('phone', 'like', '07%')]))
        .where('format', '=', 'standard')
        .where('prefers', '<>', 'letter')
        .execute(),
    )
    const began = performance.now()
    let written = 0
    let killed = false
    const writer = async () => {
      while (written < messages) {
        const from = written
        written += atOnce
        await asProgram(app.ground, place, async tx => {
          for (let one = from; one < from + atOnce; one++) {
            const person = people[one % people.length]
            if (person)
              await tellPerson(
                tx,
                person,
                referred({
                  referrer: 'Dr Okafor',
                  organisation: 'Lune Bank practice',
                  service: tx.place.service_name,
                  team: 'North team',
                  reason:
                    'You told me you have hardly been out since your hip operation, and you miss company.',
                  by: tx.today.add({ days: 14 }),
                }),
              )
          }
        })
      }
    }
    const killing = (async () => {
      while (notify.taken.size < messages / 2) await wait(20)
      worker.kill('SIGKILL')
      killed = true
      worker = startWorker(environment)
    })()
    await Promise.all([writer(), writer(), killing])
    const queued = (performance.now() - began) / 1000
    while (notify.taken.size < messages && performance.now() - began < 180_000) await wait(50)
    // Whatever the killed worker had in hand is handed out again within its heartbeat: nothing of it goes twice.
    const seconds = (performance.now() - began) / 1000
    await wait(15_000)
    const doubled = [...notify.taken.values()].filter(times => times > 1).length
    const lost = messages - notify.taken.size
    return [
      {
        name: '10,000 messages queued, rendered and handed over',
        measured: `${seconds.toFixed(1)} s (all queued at ${queued.toFixed(1)} s), worker killed in the middle: ${killed ? 'yes' : 'no'}; ${doubled} doubled, ${lost} lost`,
        ratio: seconds / mostSeconds,
        hold: `at most 1.00 of ${mostSeconds} s, none doubled, none lost`,
        isHeld: seconds <= mostSeconds && doubled === 0 && lost === 0 && killed,
      },
    ]
  } finally {
    worker.kill('SIGKILL')
    await app.close()
    await database.close()
    notify.close()
    await here.close()
  }
}
