/** The guidelines that are in force, what to show of them, and what changed while somebody was writing. Pure. */
import { needs, type Need } from '../directory/needs.ts'
import { everybody, subjectLabel, type Everybody, type Guideline, type Subject } from './guideline.ts'

/** One guideline as it stands. Version 0 is the one that comes with the program. */
export interface Standing<Content extends Guideline = Guideline> {
  version: number
  content: Content
  /** What was said to have changed, oldest first. */
  changes: readonly { version: number; what: string }[]
}

export type InForce = Record<Need, Standing> & Record<typeof everybody, Standing<Everybody>>

/** A guideline with what it is about. */
export interface About extends Standing {
  subject: Subject
}

/** What to show for these needs: the rules for everybody first, then each need in the order of the list. */
export const guidelinesFor = (inForce: InForce, asked: readonly string[]): About[] => [
  { subject: everybody, ...inForce.everybody },
  ...(Object.keys(needs) as Need[])
    .filter(need => asked.includes(need))
    .map(need => ({ subject: need, ...inForce[need] })),
]

/** What a draft remembers: the version of each guideline that it was written against. */
export type Remembered = Record<string, number>

export const versionsInForce = (inForce: InForce, asked: readonly string[]): Remembered =>
  Object.fromEntries(guidelinesFor(inForce, asked).map(({ subject, version }) => [subject, version]))

/**
 * Which guidelines changed since, and how, in the words of whoever changed them. A need that was not looked at
 * then is new to the draft and has not changed for it.
 */
export const changedSince = (inForce: InForce, remembered: Remembered): string[] =>
  guidelinesFor(inForce, Object.keys(remembered)).flatMap(({ subject, version, changes }) => {
    const before = remembered[subject]
    if (before === undefined || before === version) return []
    const since = changes.filter(change => change.version > before).map(({ what }) => what)
    return [
      `The guideline “${subjectLabel(subject)}” changed while you were writing: ${since.join('; ') || `it is version ${version} now`}`,
    ]
  })
