/** What is done about a concern: somebody is told, a step is done, a note is added. */
import type { Actor } from '../../../platform/actor.ts'
import { refuseIf } from '../../../platform/errors.ts'
import type { Tx } from '../../../platform/tx.ts'
import { checklistFor } from '../checklists.ts'
import { whyNotWork } from '../concern.ts'
import { concernToChange } from '../queries.ts'
import { stopsClock, type Told, type Way } from '../told.ts'
import { record } from './record.ts'

export interface Telling {
  who: Told
  name?: string
  how?: Way
  what?: string
  /** When it happened: it may be written down later. */
  at: Temporal.Instant
}

/** Somebody was told. The first who can act stops the clock, at the time they were told. */
export async function recordTold(tx: Tx, actor: Actor, id: string, telling: Telling): Promise<void> {
  const concern = await concernToChange(tx, actor, id)
  refuseIf(whyNotWork(concern))
  await keepTold(tx, actor, concern, telling)
}

interface Clocked {
  concern_id: string
  kind: string
  told_at: Temporal.Instant | null
}

/** The telling as an event, and the clock. The caller has found and locked the concern. */
export async function keepTold(tx: Tx, actor: Actor, concern: Clocked, telling: Telling): Promise<void> {
  const { who, name = '', how = 'telephone', what, at } = telling
  await record(tx, actor, concern.concern_id, {
    move: 'told',
    why: what || null,
    particulars: { who, name, how, at: at.toString() },
  })
  if (!stopsClock(concern.kind, who)) return
  if (concern.told_at && Temporal.Instant.compare(concern.told_at, at) <= 0) return
  await tx.db
    .updateTable('concern')
    .set({ told_at: at })
    .where('concern_id', '=', concern.concern_id)
    .execute()
}

/** A step of the checklist is done. Ticked by two at once, it is done once. */
export async function stepDone(tx: Tx, actor: Actor, id: string, step: string): Promise<void> {
  const concern = await concernToChange(tx, actor, id)
  refuseIf(whyNotWork(concern))
  const isKnown = checklistFor(concern.kind).steps.some(({ code }) => code === step)
  if (!isKnown || concern.steps.includes(step)) return
  await record(tx, actor, id, { move: 'step', particulars: { step } })
}

/** Something more to know. It can be added after it was closed, too: nothing is lost. */
export async function addNote(tx: Tx, actor: Actor, id: string, words: string): Promise<void> {
  await concernToChange(tx, actor, id)
  await record(tx, actor, id, { move: 'note', why: words })
}
