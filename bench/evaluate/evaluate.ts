/**
 * Prints how well the program finds out what nobody can check by hand, against known truth: bin/evaluate.
 * A name runs that one alone: bin/evaluate relevance, with --misses for what the tuning half misses.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sharedFolder } from '../../tests/support/shared-data.ts'
import { evaluateDuplicates, evaluateMadeUpDirectory } from './duplicates.ts'
import { evaluateCategories } from './categories.ts'
import type { Figure } from './figure.ts'
import { evaluateHours } from './hours.ts'
import { evaluateRelevance } from './relevance/relevance.ts'
import { evaluateSpeed } from './speed.ts'

interface Evaluation {
  name: string
  title: string
  /** The folder of the shared data that it reads; none where it makes its own. */
  folder?: string
  measure: (folder: string) => Figure[] | Promise<Figure[]>
}

const evaluations: Evaluation[] = [
  { name: 'hours', title: 'Opening hours', folder: 'opening-hours', measure: evaluateHours },
  {
    name: 'categories',
    title: 'Categories and needs, from words',
    folder: 'directories/charities',
    measure: evaluateCategories,
  },
  { name: 'duplicates', title: 'Duplicates', folder: 'dedupe', measure: evaluateDuplicates },
  { name: 'made-up', title: 'Duplicates in a made-up directory', measure: evaluateMadeUpDirectory },
  {
    name: 'relevance',
    title: 'The right service for a need in plain words',
    folder: 'directories',
    measure: () => evaluateRelevance({ showsMisses: process.argv.includes('--misses') }),
  },
]

const named = process.argv.slice(2).filter(word => !word.startsWith('--'))
const unknown = named.filter(word => !evaluations.some(({ name }) => name === word))
if (unknown.length > 0) {
  console.error(
    `There is no ${unknown.join(', ')}. There is ${evaluations.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}

let areHeld = true
for (const { name, title, folder, measure } of evaluations) {
  if (named.length > 0 && !named.includes(name)) continue
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
