/**
 * The embedded database: a real PostgreSQL 18 server in DATA_DIR, on a Unix socket, for demonstration,
 * development and tests. Programs share it: an operator's command runs beside the program, and the last to
 * leave stops it. A program killed outright leaves it running; the next start takes it over.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { databaseHome, type Home } from './home.ts'

export interface Embedded {
  /** As the superuser: makes roles and databases. */
  adminUrl(database: string): string
  /** As a role that may log in: `alongside_migrator` or `alongside_app`. */
  url(role: 'alongside_migrator' | 'alongside_app', database: string): string
  passwords: Passwords
  /** Leaves. The last program to leave stops the server. */
  stop(): Promise<void>
}

interface Passwords {
  postgres: string
  alongside_migrator: string
  alongside_app: string
}

/** Starts the server in `dataDir`, or joins the one that runs there. `settings` are PostgreSQL's own. */
export async function startEmbedded(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<Embedded> {
  const home = databaseHome(dataDir)
  const passwords = initialise(home)
  const address = (user: keyof Passwords, database: string) =>
    `postgresql://${user}:${passwords[user]}@localhost/${database}?host=${encodeURIComponent(home.sockets)}`
  const answers = () => canConnect(address('postgres', 'postgres'))

  mkdirSync(home.programs, { recursive: true })
  const mark = join(home.programs, String(process.pid))
  writeFileSync(mark, '')
  const start = () => joinOrLaunch(home, () => launch(home, settings, answers), answers)
  let server = await start()

  let isBusy = false
  const watch = setInterval(() => {
    if (isBusy || isAlive(server)) return
    isBusy = true
    start().then(
      pid => ((server = pid), (isBusy = false)),
      () => (isBusy = false),
    )
  }, 500)
  watch.unref()

  return {
    adminUrl: database => address('postgres', database),
    url: address,
    passwords,
    async stop() {
      clearInterval(watch)
      isBusy = true
      rmSync(mark, { force: true })
      if (othersRun(home)) return
      if (isAlive(server)) process.kill(server, 'SIGINT')
      for (let tries = 0; tries < 300 && isAlive(server); tries++) await wait(20)
    },
  }
}

function initialise(home: Home): Passwords {
  if (existsSync(home.cluster)) {
    if (!existsSync(home.secrets))
      throw new Error(`${home.secrets} is missing: put it back, or set DATA_DIR to a new folder.`)
    return JSON.parse(readFileSync(home.secrets, 'utf8')) as Passwords
  }
  const word = () => randomBytes(24).toString('hex')
  const passwords: Passwords = { postgres: word(), alongside_migrator: word(), alongside_app: word() }
  const unfinished = `${home.cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const passwordFile = join(home.base, 'initdb-password')
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 })
  if (home.user) for (const path of [unfinished, passwordFile]) chownSync(path, home.user.uid, home.user.gid)
  const made = spawnSync(
    join(home.binaries, 'bin', 'initdb'),
    [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
    ],
    { ...home.user, cwd: '/', encoding: 'utf8' },
  )
  rmSync(passwordFile)
  if (made.status !== 0)
    throw new Error(`The database could not be made in ${home.base}: ${made.error?.message ?? made.stderr}`)
  writeFileSync(home.secrets, JSON.stringify(passwords), { mode: 0o600 })
  renameSync(unfinished, home.cluster)
  return passwords
}

async function launch(
  home: Home,
  settings: Record<string, string>,
  answers: () => Promise<boolean>,
): Promise<number> {
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
  server.unref()
  const gone = new Promise<never>((_, reject) => {
    server.once('error', reject)
    server.once('exit', () =>
      reject(new Error(`The database stopped as it started: see ${join(home.base, 'postgres.log')}`)),
    )
  })
  await Promise.race([untilItAnswers(answers), gone])
  gone.catch(() => undefined)
  return server.pid as number
}

/** The server's process id. Another program may start or stop it at the same moment: then again. */
async function joinOrLaunch(
  home: Home,
  launchIt: () => Promise<number>,
  answers: () => Promise<boolean>,
): Promise<number> {
  for (let tries = 1; ; tries++) {
    const running = runningServer(home)
    try {
      if (running === undefined) return await launchIt()
      await untilItAnswers(answers, () => isAlive(running))
      return running
    } catch (error) {
      if (tries === 5) throw error
      await wait(200)
    }
  }
}

async function untilItAnswers(
  answers: () => Promise<boolean>,
  runs: () => boolean = () => true,
): Promise<void> {
  for (let tries = 0; tries < 1500 && runs(); tries++) {
    if (await answers()) return
    await wait(20)
  }
  throw new Error(runs() ? 'The database does not answer after 30 seconds' : 'The database has stopped')
}

async function canConnect(connectionString: string): Promise<boolean> {
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

/** Does another program use this server? One that was killed outright has left its mark, but does not live. */
function othersRun(home: Home): boolean {
  const others = readdirSync(home.programs)
    .map(Number)
    .filter(pid => pid !== process.pid)
  for (const pid of others) if (!isAlive(pid)) rmSync(join(home.programs, String(pid)), { force: true })
  return others.some(isAlive)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
