/** Prints how well the program finds out what nobody can check by hand, against known truth: bin/evaluate. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../../tests/support/shared-data.ts'
import { evaluateDuplicates, evaluateMadeUpDirectory } from './duplicates.ts'
import { evaluateCategories } from './categories.ts'
import type { Figure } from './figure.ts'
import { evaluateHours } from './hours.ts'
import { evaluateSpeed } from './speed.ts'

interface Evaluation {
  title: string
  /** The folder of the shared data that it reads; none where it makes its own. */
  folder?: string
  measure: (folder: string) => Figure[] | Promise<Figure[]>
}

const evaluations: Evaluation[] = [
  { title: 'Opening hours', folder: 'opening-hours', measure: evaluateHours },
  { title: 'Categories and needs, from words', folder: 'directories/charities', measure: evaluateCategories },
  { title: 'Duplicates', folder: 'dedupe', measure: evaluateDuplicates },
  { title: 'Duplicates in a made-up directory', measure: evaluateMadeUpDirectory },
]

let areHeld = true
for (const { title, folder, measure } of evaluations) {
  const path = join(sharedFolder, folder ?? '')
  if (folder === undefined || existsSync(path)) print(title, await measure(path))
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
