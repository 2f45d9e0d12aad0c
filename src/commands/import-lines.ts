/** What the commands that bring lists in say as they go, and why they stop before the end. */
import { changesNothing, type ImportCounts } from '../features/directory/import/import.ts'
import type { Given } from './command.ts'

/** Says how far the reading is and how long it will take, at most once a second, and at the end. */
export function progress(say: Given['say'], what = 'rows read'): (read: number, about: number) => void {
  const began = performance.now()
  let last = began
  return (read, about) => {
    const now = performance.now()
    if (read < about && now - last < 1000) return
    last = now
    const left = Math.ceil((((now - began) / read) * (about - read)) / 1000)
    say(`${number(read)} of ${number(about)} ${what}${left > 0 ? `, about ${left} s left` : ''}`)
  }
}

const number = (count: number): string => count.toLocaleString('en-GB')

interface ShownFault {
  file_name: string | null
  row_number: number | null
  column_name: string | null
  is_warning: boolean
  words: string
}

/** Where a fault is, and what to do. `only`: the file, where there is one alone. */
export function faultLine(
  only: string | undefined,
  { file_name, row_number, column_name, is_warning, words }: ShownFault,
  isRefused: boolean,
): string {
  const where = [
    ...((only ?? file_name) ? [only ?? file_name] : []),
    ...(row_number === null ? [] : [`row ${row_number}`]),
    ...(column_name === null ? [] : [`column ${column_name}`]),
  ].join(', ')
  return `${where === '' ? '' : `${where}: `}${is_warning || isRefused ? '' : 'NOT TAKEN. '}${words}.`
}

export const countsLine = (start: string, { new: added, changed, same, gone, left }: ImportCounts): string =>
  `${start} ${number(added)} new, ${number(changed)} changed, ${number(same)} the same, ${number(gone)} gone from the source, ${number(left)} left out.`

/** Why nothing is brought in after all, and with which exit status. */
export function whyNotNow(
  counts: ImportCounts,
  options: Given['options'],
): { words: string; status: number } | undefined {
  const rows = `${number(counts.faults)} ${counts.faults === 1 ? 'row' : 'rows'} cannot be taken`
  const hasFaults = counts.faults > 0 && options['yes'] !== true
  if (options['preview'] === true)
    return { words: 'Nothing was changed: this was a preview.', status: hasFaults ? 2 : 0 }
  if (hasFaults)
    return {
      words: `Nothing was changed: ${rows}. Mend them, or add --yes to take the others.`,
      status: 2,
    }
  return changesNothing(counts)
    ? { words: 'Nothing to change: all of it is known already.', status: 0 }
    : undefined
}

/** Applying gave the import back to be read anew: what was shown would not have been what happened. */
export const overtaken =
  'Another import of the same source came first. Reading again what this one would change.'
