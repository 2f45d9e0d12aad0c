/** A list of people that a team brings: what may happen to it. Pure. */

export const statuses = ['read', 'brought', 'cancelled'] as const
export type Status = (typeof statuses)[number]

export const statusWords = {
  read: { text: 'Not brought in yet', colour: 'blue' },
  brought: { text: 'Brought in', colour: 'green' },
  cancelled: { text: 'Cancelled', colour: 'grey' },
} as const satisfies Record<Status, { text: string; colour: string }>

/** Larger lists are split: nobody can look through more before they say yes. */
export const mostRows = 2000

/** After this many days nobody has said yes to it: its rows are forgotten. */
export const daysKept = 30

/** What a list would change. */
export interface Counts {
  /** People who become new records. */
  added: number
  /** Rows about people who have a record already. */
  matched: number
  /** Of all of them, those who go straight onto somebody’s caseload. */
  supported: number
  /** Rows about somebody who waits, is supported, has died, or stands on the list before: nothing to do. */
  known: number
  /** Rows that cannot be taken. */
  faulty: number
}

/** Why this list cannot change now. */
export const whyNotNow = (status: Status): string[] =>
  status === 'read'
    ? []
    : [
        status === 'brought'
          ? 'This list was brought in, so it cannot change now'
          : 'This list was cancelled. Upload it again to bring it in',
      ]

/** Why it cannot be brought in. Faulty rows stay out only where somebody says so: nothing is dropped in silence. */
export function whyNotBring({ counts, leavesOut }: { counts: Counts; leavesOut: boolean }): string[] {
  return [
    counts.added + counts.matched === 0 && 'No row of this list would add anything',
    counts.faulty > 0 &&
      !leavesOut &&
      `${counts.faulty} ${counts.faulty === 1 ? 'row has a fault' : 'rows have faults'}: mend them in your file and upload it again, or tick that they may stay out`,
  ].filter(reason => reason !== false)
}
