/** What an import is, and what may happen to it. Pure. */

export const statuses = [
  'fetching',
  'reading',
  'mapping',
  'ready',
  'refused',
  'applying',
  'done',
  'cancelled',
] as const
export type ImportStatus = (typeof statuses)[number]

export const statusWords = {
  fetching: { text: 'Being fetched', colour: 'blue' },
  reading: { text: 'Being read', colour: 'blue' },
  mapping: { text: 'Say what its columns hold', colour: 'orange' },
  ready: { text: 'Waiting for you', colour: 'orange' },
  refused: { text: 'Could not be read', colour: 'red' },
  applying: { text: 'Being brought in', colour: 'blue' },
  done: { text: 'Brought in', colour: 'green' },
  cancelled: { text: 'Cancelled', colour: 'grey' },
} as const satisfies Record<ImportStatus, { text: string; colour: string }>

/** What somebody can do with an import, and when. The rest of its moves the program makes. */
export const moves = {
  confirm: { from: ['ready'] },
  cancel: { from: ['fetching', 'reading', 'mapping', 'ready'] },
  explain: { from: ['mapping', 'ready'] },
} as const satisfies Record<string, { from: readonly ImportStatus[] }>

const already: Record<ImportStatus, string> = {
  fetching: 'still being fetched',
  reading: 'still being read',
  mapping: 'waiting for you to say what its columns hold',
  ready: 'waiting for you',
  refused: 'closed: its file could not be read',
  applying: 'confirmed already',
  done: 'brought in already',
  cancelled: 'cancelled already',
}

/** Why this import cannot make this move now. Empty means it can. */
export function blockers(status: ImportStatus, move: keyof typeof moves): string[] {
  const from: readonly ImportStatus[] = moves[move].from
  return from.includes(status) ? [] : [`This import is ${already[status]}`]
}

export interface ImportCounts {
  new: number
  changed: number
  same: number
  gone: number
  /** Rows that are not taken: with a fault, twice in the file, or closed. */
  left: number
  faults: number
  warnings: number
}

export const changesNothing = (counts: ImportCounts): boolean =>
  counts.new + counts.changed + counts.gone === 0

/** A file that lacks more than a quarter of what its source had before is probably not whole. */
export const lacksMuch = ({ changed, same, gone }: ImportCounts): boolean =>
  gone > 3 && gone > (changed + same + gone) / 4
