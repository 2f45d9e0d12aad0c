/** How long there is, as a coloured word. */
import { Tag } from '../../ui/tag.tsx'
import { clockWords, isOverdue } from './clock.ts'

interface Timed {
  status: string
  due_at: Temporal.Instant
  told_at: Temporal.Instant | null
}

export function ClockTag({ concern, now }: { concern: Timed; now: Temporal.Instant }) {
  const text = clockWords(concern, now)
  if (concern.status === 'closed') return <Tag text={text} colour="grey" />
  if (concern.told_at) return <Tag text={text} colour="green" />
  return <Tag text={text} colour={isOverdue(concern.due_at, now) ? 'red' : 'orange'} />
}
