/**
 * The embedded database: a real PostgreSQL 18 server in DATA_DIR, on a Unix socket, for demonstration,
 * development and tests. A program killed outright leaves it running; the next start takes it over.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
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
  /** Stops the server, unless another running program owns it. */
  stop(): Promise<void>
  /** Stops it and takes away everything it kept: for scratch databases alone. */
  remove(): Promise<void>
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

  let server = await startOrJoin(home, settings, answers)
  let isStopping = false
  let starting: Promise<void> | undefined
  const watch = setInterval(() => {
    if (isStopping || starting || isAlive(server.pid)) return
    starting = startOrJoin(home, settings, answers)
      .then(
        started => void (server = started),
        () => undefined,
      )
      .finally(() => (starting = undefined))
  }, 500)
  watch.unref()

  async function stop(): Promise<void> {
    isStopping = true
    clearInterval(watch)
    await starting
    if (!server.isOurs) return
    if (isAlive(server.pid)) process.kill(server.pid, 'SIGINT')
    for (let tries = 0; tries < 300 && isAlive(server.pid); tries++) await wait(20)
    rmSync(home.owner, { force: true })
  }

  return {
    adminUrl: database => address('postgres', database),
    url: address,
    passwords,
    stop,
    async remove() {
      await stop()
      for (const path of [dataDir, home.base, home.sockets]) rmSync(path, { recursive: true, force: true })
    },
  }
}

interface Server {
  pid: number
  /** We stop it when we leave. Another program's it is not ours to stop. */
  isOurs: boolean
}

/**
 * Starts the server, or joins the one that runs. Of two programs that start at once, or whose server was
 * stopped by its owner, one becomes the owner and starts it; the other waits for it.
 */
async function startOrJoin(
  home: Home,
  settings: Record<string, string>,
  answers: () => Promise<boolean>,
): Promise<Server> {
  for (let tries = 0; ; tries++) {
    const isOurs = becomeOwner(home, tries > 100)
    const pid = runningServer(home)
    if (pid !== undefined) {
      await untilItAnswers(answers)
      return { pid, isOurs }
    }
    if (isOurs) return { pid: await launch(home, settings, answers), isOurs }
    await wait(100)
  }
}

/** Whether the server is ours to start and stop now. `anyway`: the owner named in the file has done nothing. */
function becomeOwner(home: Home, anyway: boolean): boolean {
  if (ownerIsAlive(home) && !anyway) return false
  rmSync(home.owner, { force: true })
  try {
    writeFileSync(home.owner, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

const passwordsName = 'alongside-passwords.json'

function initialise(home: Home): Passwords {
  if (existsSync(home.cluster)) {
    const kept = join(home.cluster, passwordsName)
    if (!existsSync(kept))
      throw new Error(`${kept} is missing: put it back, or set DATA_DIR to a new folder.`)
    return JSON.parse(readFileSync(kept, 'utf8')) as Passwords
  }
  const word = () => randomBytes(24).toString('hex')
  const passwords: Passwords = { postgres: word(), alongside_migrator: word(), alongside_app: word() }
  const unfinished = `${home.cluster}.unfinished-${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const passwordFile = join(home.base, `initdb-password-${process.pid}`)
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
  const kept = join(unfinished, passwordsName)
  writeFileSync(kept, JSON.stringify(passwords), { mode: 0o600 })
  if (home.user) chownSync(kept, home.user.uid, home.user.gid)
  try {
    // Whole or not at all: of two programs that make it at once, the second finds the first’s.
    renameSync(unfinished, home.cluster)
    return passwords
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(home.cluster)) throw error
    return initialise(home)
  }
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

async function untilItAnswers(answers: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (await answers()) return
    await wait(20)
  }
  throw new Error('The database does not answer after 30 seconds')
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

function ownerIsAlive(home: Home): boolean {
  if (!existsSync(home.owner)) return false
  const pid = Number(readFileSync(home.owner, 'utf8'))
  return pid !== process.pid && isAlive(pid)
}

/** A process that has ended and waits only for its parent to notice is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const status = `/proc/${pid}/stat`
  return !existsSync(status) || !/\) Z /.test(readFileSync(status, 'utf8'))
}
