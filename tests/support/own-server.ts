/** A database server of one test file's own, to be frozen, stopped and started while the program runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded, type Embedded } from '../../src/platform/database/embedded/embedded.ts'
import { databaseHome } from '../../src/platform/database/embedded/home.ts'
import { prepare } from './setup.ts'
import { dataFolder } from './folders.ts'

export interface OwnServer {
  /** Stops every process of the server where it stands. Returns what lets them go on. */
  freeze(): Promise<() => void>
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops it for good. */
  remove(): Promise<void>
}

/** After this, every town of this process lives on a server of its own. */
export async function ownServer(): Promise<OwnServer> {
  const folder = dataFolder('own')
  const settings = { fsync: 'off', max_connections: '100' }
  let server: Embedded = await startEmbedded(folder, settings)
  await prepare(server)
  return {
    async freeze() {
      const [postmaster = ''] = readFileSync(
        join(databaseHome(folder).cluster, 'postmaster.pid'),
        'utf8',
      ).split('\n')
      const pids = [Number(postmaster), ...(await processes(server.adminUrl('postgres')))]
      for (const pid of pids) process.kill(pid, 'SIGSTOP')
      return () => {
        for (const pid of pids) process.kill(pid, 'SIGCONT')
      }
    },
    stop: () => server.stop(),
    async start() {
      server = await startEmbedded(folder, settings)
    },
    remove: () => server.remove(),
  }
}

async function processes(url: string): Promise<number[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where pid <> pg_backend_pid()',
  )
  await client.end()
  return rows.map(row => row.pid)
}
