/** One quiet line for each open concern, on a page about the person, and the way to raise another. */
import { reachOf } from '../../platform/actor.ts'
import { useSetting } from '../../ui/setting.ts'
import { clockInSentence } from './clock.ts'

interface Open {
  concern_id: string
  status: string
  due_at: Temporal.Instant
  told_at: Temporal.Instant | null
}

export function OpenConcerns({ concerns, now }: { concerns: readonly Open[]; now: Temporal.Instant }) {
  return concerns.map(concern => (
    <p key={concern.concern_id}>
      <a href={`/safeguarding/${concern.concern_id}`}>A concern is open</a>: {clockInSentence(concern, now)}.
    </p>
  ))
}

/** Where somebody’s safety worries whoever reads this page. `query` says whom or what it is about. */
export function RaiseConcern({ query }: { query: Record<string, string> }) {
  const { actor } = useSetting()
  if (reachOf(actor, 'concern.raise') === undefined) return null
  return (
    <p>
      <a href={`/safeguarding/new?${new URLSearchParams(query).toString()}`}>Worried about their safety?</a>
    </p>
  )
}
