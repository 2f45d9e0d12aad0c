/**
 * The embedded database: a real PostgreSQL 18 server in DATA_DIR, on a Unix socket, for demonstration,
 * development and tests. Programs share it: an operator's command runs beside the program, and the last to
 * leave stops it. A program killed outright leaves it running; the next start takes it over.
 */
import { rmSync } from 'node:fs'
import { isAlive } from './alive.ts'
import { cluster, type Passwords } from './cluster.ts'
import { databaseHome } from './home.ts'
import { enter, leave } from './programs.ts'
import { joinOrLaunch, stopServer } from './server.ts'

export interface Embedded {
  /** As the superuser: makes roles and databases. */
  adminUrl(database: string): string
  /** As a role that may log in: `alongside_migrator` or `alongside_app`. */
  url(role: 'alongside_migrator' | 'alongside_app', database: string): string
  passwords: Passwords
  /** Leaves. The last program to leave stops the server. */
  stop(): Promise<void>
  /** Stops it and takes away everything it kept: for scratch databases alone. */
  remove(): Promise<void>
}

/** Starts the server in `dataDir`, or joins the one that runs there. `settings` are PostgreSQL's own. */
export async function startEmbedded(
  dataDir: string,
  settings: Record<string, string> = {},
): Promise<Embedded> {
  const home = databaseHome(dataDir)
  const passwords = cluster(home)
  const address = (user: keyof Passwords, database: string) =>
    `postgresql://${user}:${passwords[user]}@localhost/${database}?host=${encodeURIComponent(home.sockets)}`
  const wanted = { home, settings, adminUrl: address('postgres', 'postgres') }

  enter(home)
  let server = await joinOrLaunch(wanted)
  let restarting: Promise<void> | undefined
  const watch = setInterval(() => {
    if (restarting || isAlive(server)) return
    restarting = joinOrLaunch(wanted)
      .then(
        pid => void (server = pid),
        () => undefined,
      )
      .finally(() => (restarting = undefined))
  }, 500)
  watch.unref()

  async function stop(): Promise<void> {
    clearInterval(watch)
    await restarting
    if (leave(home).isLast) await stopServer(home)
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
