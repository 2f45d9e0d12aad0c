/** A pattern as steps to walk through: Thompson's construction (Ken Thompson, CACM 11:6, 1968). Pure. */
import type { Letters } from './letters.ts'
import { Problem, type Part } from './parse.ts'

export type Step =
  | { is: 'letter'; of: Letters; next: number }
  | { is: 'edge'; ofWord: boolean; next: number }
  | { is: 'start'; next: number }
  | { is: 'end'; next: number }
  | { is: 'fork'; next: number[] }
  | { is: 'found'; rule: number }

/** `{1000}` inside `{1000}` is a million steps. UKCAT's longest rule has about 600. */
const mostSteps = 3000

/** Adds the steps of one rule, and says where it starts. Throws a Problem where there are too many. */
export function addRule(steps: Step[], part: Part, rule: number): number {
  let laid = 0
  /** Copies count too: an empty bracket a billion times has no steps, but would take as long. */
  const count = (): void => {
    laid += 1
    if (laid > mostSteps) throw new Problem('repeats too much')
  }
  const add = (step: Step): number => {
    count()
    return steps.push(step) - 1
  }
  const lay = (one: Part, next: number): number => {
    if (one.is === 'all') return one.parts.reduceRight((after, inner) => lay(inner, after), next)
    if (one.is === 'any') return add({ is: 'fork', next: one.parts.map(inner => lay(inner, next)) })
    return one.is === 'repeat' ? layRepeat(one, next) : add({ ...one, next })
  }
  const layRepeat = ({ part: inner, least, most }: Part & { is: 'repeat' }, next: number): number => {
    let at = next
    if (most === null) {
      const fork: Step & { is: 'fork' } = { is: 'fork', next: [next] }
      at = add(fork)
      fork.next.push(lay(inner, at))
    } else
      for (let copy = least; copy < most; copy += 1) at = add({ is: 'fork', next: [lay(inner, at), next] })
    for (let copy = 0; copy < least; copy += 1) {
      count()
      at = lay(inner, at)
    }
    return at
  }
  return lay(part, add({ is: 'found', rule }))
}

/** A rule that fits the empty text fits every text, and says nothing. */
export const fitsEmpty = (part: Part): boolean => {
  if (part.is === 'all') return part.parts.every(fitsEmpty)
  if (part.is === 'any') return part.parts.some(fitsEmpty)
  if (part.is === 'repeat') return part.least === 0 || fitsEmpty(part.part)
  return part.is !== 'letter'
}

/** Whether it has something like `.*`, which goes on over words and signs alike. */
export const runsOn = (part: Part): boolean => {
  if (part.is === 'all' || part.is === 'any') return part.parts.some(runsOn)
  if (part.is !== 'repeat') return false
  return (part.most === null && isWide(part.part)) || runsOn(part.part)
}

const isWide = (part: Part): boolean => {
  if (part.is === 'letter') return part.of.has('', true) && part.of.has('', false)
  return part.is === 'all' || part.is === 'any'
    ? part.parts.some(isWide)
    : part.is === 'repeat' && isWide(part.part)
}
