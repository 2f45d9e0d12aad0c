/** What somebody signed in says is wrong with a service, and what becomes of it. Pure. */

export type Status = 'open' | 'mended' | 'kept'
export type Verdict = 'wrong' | 'closed'

type Move = { from: readonly (Status | 'none')[]; to: Status; by: string; done: string }

/** Every move a report can make. */
export const moves = {
  tell: {
    from: ['none'],
    to: 'open',
    by: 'anybody who reads the directory',
    done: 'Thank you. An administrator looks into it, and you see here what becomes of it',
  },
  mend: { from: ['open'], to: 'mended', by: 'administrator', done: 'Answered. Whoever said it is told' },
  keep: { from: ['open'], to: 'kept', by: 'administrator', done: 'Answered. Whoever said it is told' },
} as const satisfies Record<string, Move>

export const verdicts = {
  wrong: 'Something is wrong',
  closed: 'It has closed',
} as const satisfies Record<Verdict, string>

export const statusWords = {
  open: { text: 'Waits for an answer', colour: 'blue' },
  mended: { text: 'Put right', colour: 'green' },
  kept: { text: 'Stays as it is', colour: 'grey' },
} as const satisfies Record<Status, { text: string; colour: string }>

/** Why this cannot be said now. Empty means it can. */
export function whyNotTell(verdict: Verdict, isClosed: boolean, ownOpen: readonly Verdict[]): string[] {
  if (ownOpen.includes(verdict))
    return ['You have said this already. You see under “My reports” what becomes of it']
  return verdict === 'closed' && isClosed ? ['The directory has it as closed already'] : []
}

interface Waiting {
  status: Status
  verdict: Verdict
  /** Did the service change since it was said? */
  isChanged: boolean
}

/** Why this report cannot be answered so. Empty means it can. */
export function whyNotAnswer(report: Waiting, move: 'mend' | 'keep'): string[] {
  if (report.status !== 'open') return ['This report has been answered already']
  const isUnchanged = move === 'mend' && report.verdict === 'wrong' && !report.isChanged
  return isUnchanged ? ['Nothing has changed since it was said. Change the service first'] : []
}
