/** The real bin/alongside as a child process, with a database folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import pg from 'pg'
import { isAlive } from '../../src/platform/database/embedded/alive.ts'
import { dataFolder } from './folders.ts'

export interface Answer {
  status: number | null
  /** What it wrote, first as a result and then as a complaint. */
  out: string
  err: string
}

export interface Desk {
  folder: string
  /** Types a command in the desk's own folder, and waits for its end. */
  types(...words: string[]): Promise<Answer>
  /** Begins a command, to be killed or left alone. */
  begins(...words: string[]): ChildProcess
  /** Puts a file on the desk. */
  has(name: string, content: string): string
  /** Starts the built program on the same database; where it answers. */
  starts(): Promise<{ address: string; program: ChildProcess }>
  /** Rows as the superuser sees them. The database must be running. */
  rows<Row extends object>(statement: string): Promise<Row[]>
  /** The process id of the database server, if one runs. */
  server(): number | undefined
}

const program = resolve('dist', 'main.js')
const alongside = resolve('bin', 'alongside')

export async function desk(t: TestContext, environment: Record<string, string> = {}): Promise<Desk> {
  const folder = dataFolder('desk')
  const data = join(folder, 'data')
  const started: ChildProcess[] = []
  const { TEST_DATABASE: _, INIT_CWD: __, ALONGSIDE_SHARED_DATA: ___, ...rest } = process.env
  const env = { ...rest, DATA_DIR: data, PORT: '0', ...environment }
  const begin = (command: string, args: string[], cwd: string) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    started.push(child)
    return child
  }
  const here: Desk = {
    folder,
    begins: (...words) => begin(alongside, words, folder),
    types: (...words) => ended(here.begins(...words)),
    has(name, content) {
      writeFileSync(join(folder, name), content)
      return name
    },
    async starts() {
      const child = begin(process.execPath, [program], process.cwd())
      const address = await new Promise<string>((found, failed) => {
        let out = ''
        child.stdout?.on('data', (chunk: Buffer) => {
          out += chunk.toString()
          const at = /ready at (\S+)/.exec(out)?.[1]
          if (at) found(at)
        })
        child.once('exit', () => failed(new Error(`The program stopped: ${out}`)))
      })
      return { address, program: child }
    },
    async rows<Row extends object>(statement: string) {
      const { postgres } = JSON.parse(
        readFileSync(join(data, 'postgres', 'alongside-passwords.json'), 'utf8'),
      ) as {
        postgres: string
      }
      const client = new pg.Client({
        user: 'postgres',
        password: postgres,
        database: 'alongside',
        host: socketOf(data),
      })
      await client.connect()
      try {
        return (await client.query<Row>(statement)).rows
      } finally {
        await client.end()
      }
    },
    server: () => serverIn(data),
  }
  t.after(async () => {
    for (const child of started) if (child.exitCode === null) child.kill('SIGKILL')
    const server = here.server()
    if (server !== undefined) process.kill(server, 'SIGINT')
    for (let tries = 0; tries < 500 && here.server() !== undefined; tries++) await wait(20)
    rmSync(folder, { recursive: true, force: true })
  })
  return here
}

/** What became of a child process. */
export function ended(child: ChildProcess): Promise<Answer> {
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  return new Promise(found => {
    child.once('close', status => found({ status, out, err }))
  })
}

const pidLines = (data: string): string[] => {
  const file = join(data, 'postgres', 'postmaster.pid')
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
}

/** PostgreSQL writes where its socket is on the fifth line of its own file. */
const socketOf = (data: string): string => pidLines(data)[4] ?? ''

function serverIn(data: string): number | undefined {
  const pid = Number(pidLines(data)[0])
  if (!pid) return undefined
  return isAlive(pid) ? pid : undefined
}

/** The process ids of the programs that use the desk's database. */
export const programsOf = ({ folder }: Desk): number[] =>
  readdirSync(join(folder, 'data', 'programs')).map(Number)

/** What create-place needs. */
export const aPlace = {
  '--code': 'lune',
  '--name': 'Lune Valley',
  '--service-name': 'Lune Valley social prescribing',
  '--about': 'We help people.',
  '--phone': '01524 555 100',
  '--email': 'hello@lune.example',
}
export const wordsOf = (options: Record<string, string>): string[] => Object.entries(options).flat()

export const makesPlace = (here: Desk): Promise<Answer> => here.types('create-place', ...wordsOf(aPlace))
