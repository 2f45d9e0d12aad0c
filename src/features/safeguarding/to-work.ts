/** What every page that does something about a concern loads, names and shows. */
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/tx.ts'
import { concernToRead, type Concern } from './queries.ts'
import { aboutWords, kindLabel } from './words-of.ts'

export const toWork = ({
  tx,
  actor,
  params,
}: {
  tx: Tx
  actor: Actor
  params: { concern: string }
}): Promise<Concern> => concernToRead(tx, actor, 'concern.work', params.concern)

/** For the audit of who looked: nobody, while it is about nobody with a record. */
export const peopleIn = ({ person_id }: Concern): string[] => (person_id === null ? [] : [person_id])

/** The small line above a heading, and the way back. */
export const around = (concern: Concern) => ({
  caption: `${kindLabel(concern.kind)}: ${aboutWords(concern)}`,
  back: { href: `/safeguarding/${concern.concern_id}`, text: 'Back to the concern' },
})
