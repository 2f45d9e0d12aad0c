/** Whether a process of this machine lives. */
import { existsSync, readFileSync } from 'node:fs'

/** One that has ended and waits only for its parent to notice does not live. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const status = `/proc/${pid}/stat`
  return !existsSync(status) || !/\) Z /.test(readFileSync(status, 'utf8'))
}
