/** What became of each need of the set when it was asked in the real directories. */
import type { Need } from '../../../src/features/directory/needs.ts'
import type { Tx } from '../../../src/platform/tx.ts'
import { servicesThatAnswer } from './answers.ts'
import { ask } from './ask.ts'
import { halfOf, type Asked, type Half } from './asked.ts'
import type { InPlace } from './ground.ts'
import { everything } from './set/all.ts'

export interface Outcome {
  asked: Asked & { need: Need }
  half: Half
  /** Where the first right service stands, from 1; Infinity where it is not among the first twenty. */
  rank: number
  /** What came first, right or not; undefined where nothing was found. */
  first: string | undefined
}

/** How many of what is found are looked at. */
export const most = 20

/** Asks everything, one after the other, each in a transaction of its own. */
export async function outcomesIn(inPlace: InPlace): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const asked of everything()) outcomes.push(await inPlace(tx => outcomeOf(tx, asked)))
  return outcomes
}

async function outcomeOf(tx: Tx, asked: Outcome['asked']): Promise<Outcome> {
  const right = await servicesThatAnswer(tx, asked)
  const found = (await ask(tx, { words: asked.words, near: asked.near })).slice(0, most)
  const at = found.findIndex(({ service_id }) => right.has(service_id))
  const first = found[0] && (await nameOf(tx, found[0].service_id))
  return { asked, half: halfOf(asked), rank: at === -1 ? Infinity : at + 1, first }
}

async function nameOf(tx: Tx, id: string): Promise<string> {
  const { name } = await tx.db
    .selectFrom('service')
    .select('name')
    .where('place_id', '=', tx.place.place_id)
    .where('service_id', '=', id)
    .executeTakeFirstOrThrow()
  return name
}
