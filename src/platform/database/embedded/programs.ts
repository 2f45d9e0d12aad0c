/** Who uses the server: a file for each program, named by its process id. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './alive.ts'
import type { Home } from './home.ts'

const mark = (home: Home, pid = process.pid): string => join(home.programs, String(pid))

export function enter(home: Home): void {
  mkdirSync(home.programs, { recursive: true })
  writeFileSync(mark(home), '')
}

/** Takes our mark away. Are we the last? A program that was killed outright has left its mark, but does not live. */
export function leave(home: Home): { isLast: boolean } {
  rmSync(mark(home), { force: true })
  const others = readdirSync(home.programs).map(Number)
  for (const pid of others) if (!isAlive(pid)) rmSync(mark(home, pid), { force: true })
  return { isLast: !others.some(isAlive) }
}
