/** The embedded database's server process: joined when it runs, launched when it does not. */
import { spawn } from 'node:child_process'
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from './alive.ts'
import type { Home } from './home.ts'

/** What the server needs to start, and how to ask whether it answers. */
export interface Running {
  home: Home
  settings: Record<string, string>
  adminUrl: string
}

/** The server's process id. Another program may start or stop it at the same moment: then again. */
export async function joinOrLaunch(wanted: Running): Promise<number> {
  for (let tries = 1; ; tries++) {
    const running = runningServer(wanted.home)
    try {
      if (running === undefined) return await launch(wanted)
      await untilItAnswers(wanted.adminUrl, () => isAlive(running))
      return running
    } catch (error) {
      if (tries === 5) throw error
      await wait(200)
    }
  }
}

/** Asks the one that runs to stop, and waits up to six seconds until it has. */
export async function stopServer(home: Home): Promise<void> {
  const pid = runningServer(home)
  if (pid === undefined) return
  process.kill(pid, 'SIGINT')
  for (let tries = 0; tries < 300 && isAlive(pid); tries++) await wait(20)
}

async function launch({ home, settings, adminUrl }: Running): Promise<number> {
  mkdirSync(home.sockets, { recursive: true, mode: 0o700 })
  chmodSync(home.sockets, 0o700)
  if (home.user) chownSync(home.sockets, home.user.uid, home.user.gid)
  const out = openSync(join(home.base, 'postgres.log'), 'a')
  const all = {
    listen_addresses: '',
    unix_socket_directories: home.sockets,
    max_connections: '120',
    ...settings,
  }
  const server = spawn(
    join(home.binaries, 'bin', 'postgres'),
    ['-D', home.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...home.user, cwd: '/', detached: true, stdio: ['ignore', out, out] },
  )
  closeSync(out)
  server.unref()
  const gone = new Promise<never>((_, reject) => {
    server.once('error', reject)
    server.once('exit', () =>
      reject(new Error(`The database stopped as it started: see ${join(home.base, 'postgres.log')}`)),
    )
  })
  await Promise.race([untilItAnswers(adminUrl), gone])
  gone.catch(() => undefined)
  return server.pid as number
}

async function untilItAnswers(adminUrl: string, runs: () => boolean = () => true): Promise<void> {
  for (let tries = 0; tries < 1500 && runs(); tries++) {
    if (await answers(adminUrl)) return
    await wait(20)
  }
  throw new Error(runs() ? 'The database does not answer after 30 seconds' : 'The database has stopped')
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}

/** The process id of the server that runs in this home, if one does. */
function runningServer(home: Home): number | undefined {
  const pidFile = join(home.cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return undefined
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  return isAlive(pid) && existsSync(join(home.sockets, '.s.PGSQL.5432')) ? pid : undefined
}
