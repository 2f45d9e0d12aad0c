/** Tags beside a service's name: gone, closed, paused, or not checked for long. */
import { Tag } from '../../ui/tag.tsx'
import { freshnessTag } from './freshness.ts'

interface StandingProps {
  service: {
    status: 'open' | 'paused' | 'closed'
    checked_on: Temporal.PlainDate | null
    is_gone?: boolean
  }
  today: Temporal.PlainDate
}

export function Standing({ service: { status, checked_on, is_gone }, today }: StandingProps) {
  const stale = freshnessTag(checked_on, today)
  return (
    <>
      {is_gone && <Tag text="Gone from its source" colour="orange" />}{' '}
      {status === 'closed' && <Tag text="Closed" colour="red" />}
      {status === 'paused' && <Tag text="Full or on a break" colour="orange" />}{' '}
      {status !== 'closed' && stale && <Tag {...stale} />}
    </>
  )
}
