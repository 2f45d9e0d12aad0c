/** How fast duplicates are found in a made-up directory, each size in a process of its own. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { below, number, printed, share, type Figure } from './figure.ts'
import type { Run } from './speed-run.ts'

/** Megabytes of heap that the process is allowed: with less than it needs it would end, not slow down. */
const flags = ['--max-old-space-size=150', '--max-semi-space-size=4']

const sizes = [2_000, 20_000, 200_000]

/** One new service against all, and all against all, as the directory grows. */
export async function evaluateSpeed(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of sizes) {
    const run = await runOf(size)
    const of = `${number(size)} services`
    figures.push(
      printed(
        `${of}: pairs compared`,
        `${number(run.pairs)}, ${number(run.pairs / run.wholeSeconds)} a second`,
      ),
      below(`${of}: one new one against all, 95th percentile of ${run.news}`, run.oneMilliseconds, [
        100,
        'ms',
      ]),
      below(`${of}: all against all`, run.wholeSeconds, [600, 's']),
      below(`${of}: most memory of the process`, run.megabytes, [300, 'MB']),
      share(`${of}: proposed pairs that are the same`, run.trueProposed, [run.proposed]),
      share(`${of}: same pairs, of those in blocks, that are proposed`, run.trueProposed, [run.truePairs]),
    )
  }
  return figures
}

async function runOf(size: number): Promise<Run> {
  const file = fileURLToPath(new URL('speed-run.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...flags,
    '--import',
    'tsx',
    file,
    `${size}`,
  ])
  return JSON.parse(stdout) as Run
}
