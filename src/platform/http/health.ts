/** Addresses for whoever watches over the program. None of them shows anything about a person. */
import type { Env, Hono } from 'hono'
import { readFileSync } from 'node:fs'
import type { Database } from '../database/connect.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export function addHealth<E extends Env>(server: Hono<E>, database: Database): void {
  server.get('/health/live', context => context.json({ status: 'live' }))
  server.get('/health/ready', async context => {
    const isReady = !isStopping && (await answersWithin(database, 1000))
    return context.json({ status: isReady ? 'ready' : 'not ready' }, isReady ? 200 : 503)
  })
  server.get('/version', context => context.json({ name: 'Alongside', version }))
}

let isStopping = false
/** From now on this process asks for no new work. */
export function sayStopping(): void {
  isStopping = true
}

async function answersWithin(database: Database, milliseconds: number): Promise<boolean> {
  const late = new Promise<false>(resolve => setTimeout(resolve, milliseconds, false).unref())
  const answer = database.pool.query('select 1').then(
    () => true,
    () => false,
  )
  return Promise.race([answer, late])
}
