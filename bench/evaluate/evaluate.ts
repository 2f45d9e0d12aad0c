/** Prints how well the program finds out what nobody can check by hand, against known truth: bin/evaluate. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../../tests/support/shared-data.ts'
import { evaluateDuplicates } from './duplicates.ts'
import type { Figure } from './figure.ts'
import { evaluateSpeed } from './speed.ts'

/** Each evaluation: the folder of the shared data it reads, and what it measures there. */
const evaluations: {
  title: string
  folder: string
  measure: (folder: string) => Figure[] | Promise<Figure[]>
}[] = [{ title: 'Duplicates', folder: 'dedupe', measure: evaluateDuplicates }]

let areHeld = true
for (const { title, folder, measure } of evaluations) {
  const path = join(sharedFolder, folder)
  if (existsSync(path)) print(title, await measure(path))
  else console.log(`\n${title}\n  skipped: no shared data`)
}
if (process.argv.includes('--speed')) print('Speed of finding duplicates', await evaluateSpeed())
process.exitCode = areHeld ? 0 : 1

function print(title: string, figures: readonly Figure[]): void {
  console.log(`\n${title}`)
  const widest = Math.max(...figures.map(({ what }) => what.length))
  for (const { what, value, hold, isHeld } of figures) {
    areHeld &&= isHeld
    const mark = hold === '' ? '        ' : isHeld ? 'held    ' : 'NOT HELD'
    console.log(`  ${mark}  ${what.padEnd(widest)}  ${value}${hold === '' ? '' : `, hold ${hold}`}`)
  }
}
