/** The built program as its users run it: a process of its own, with its own folder and port. */
import { spawn, type ChildProcess } from 'node:child_process'
import pg from 'pg'
import { startEmbedded } from '../../src/platform/database/embedded/embedded.ts'
import { Visitor } from './visitor.ts'

export interface Program {
  pid: number
  /** Where it listens; empty for a worker. */
  url: string
  /** Milliseconds from starting the process to its word that it is ready. */
  startedIn: number
  /** What it wrote, so far. */
  said(): string
  signal(signal: NodeJS.Signals): void
  /** When it has ended: how, and how long after `from`. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; at: number }>
  /** Somebody who has not signed in, or who is signed in as one of the cast. */
  stranger(): Visitor
  as(who: string): Promise<Visitor>
}

/** Every program that runs, and its data folder. */
const running = new Map<ChildProcess, string>()
// Whatever a test does, no program outlives the tests.
process.on('exit', () => {
  for (const child of running.keys()) child.kill('SIGKILL')
})

/** Ends whatever still runs in this folder. */
export function endAll(folder: string): void {
  for (const [child, at] of running) if (at === folder) child.kill('SIGKILL')
}

/** The same, and takes everything in it away. */
export async function removeFolder(folder: string): Promise<void> {
  endAll(folder)
  await (await startEmbedded(folder)).remove()
}

/** Rows of the database in this folder, read beside the program that owns it. */
export async function rowsIn<Row extends object>(folder: string, statement: string): Promise<Row[]> {
  const server = await startEmbedded(folder)
  const client = new pg.Client({ connectionString: server.adminUrl('alongside') })
  await client.connect()
  const { rows } = await client.query<Row>(statement)
  await client.end()
  await server.stop()
  return rows
}

interface Given {
  /** '' for the whole program. */
  part?: '' | 'web' | 'worker' | 'migrate'
  environment: Record<string, string>
}

/** Starts it and waits until it says that it is ready, or rejects with what it said instead. */
export async function startProgram({ part = '', environment }: Given): Promise<Program> {
  const began = performance.now()
  const { child, said, ended } = launch(part, environment)
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const word = /Alongside is (?:ready at (\S+)|at work)/.exec(said())
      if (word) resolve(word[1] ?? '')
    })
    void ended.then(() => reject(new Error(`It ended before it was ready:\n${said()}`)))
  })
  const url = await ready
  const stranger = () => new Visitor(request => fetch(redirected(request, url)))
  return {
    pid: child.pid ?? 0,
    url,
    startedIn: performance.now() - began,
    said,
    signal: signal => void child.kill(signal),
    ended,
    stranger,
    async as(who) {
      const visitor = stranger()
      await visitor.opens(`/demo/as/${who}`)
      return visitor
    },
  }
}

/** Runs it to its end: for settings that it must refuse. */
export async function runProgram(
  environment: Record<string, string>,
): Promise<{ code: number | null; said: string }> {
  const { said, ended } = launch('', environment)
  const { code } = await ended
  return { code, said: said() }
}

function launch(part: string, environment: Record<string, string>) {
  const inherited = Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'NODE_COMPILE_CACHE'].map(name => [name, process.env[name]]),
  )
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js', ...(part ? [part] : [])], {
    env: { ...inherited, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.set(child, environment['DATA_DIR'] ?? '')
  let words = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (words += text.toString()))
  const ended = new Promise<Awaited<Program['ended']>>(resolve =>
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal, at: performance.now() })
    }),
  )
  return { child, said: () => words, ended }
}

/** The same request, to where the program really listens. */
function redirected(request: Request, url: string): Request {
  const { pathname, search } = new URL(request.url)
  const copy = new Request(`${url}${pathname}${search}`, request)
  if (copy.headers.has('origin')) copy.headers.set('origin', url)
  return copy
}
