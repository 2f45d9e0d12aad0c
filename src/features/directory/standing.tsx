/** Tags beside a service's name: gone, closed, paused, or not checked for long. */
import { useSay } from '../../ui/setting.ts'
import { Tag } from '../../ui/tag.tsx'
import { freshnessTag } from './freshness.ts'
import { words } from './words.ts'

interface StandingProps {
  service: {
    status: 'open' | 'paused' | 'closed'
    checked_on: Temporal.PlainDate | null
    is_gone?: boolean
  }
  today: Temporal.PlainDate
}

export function Standing({ service: { status, checked_on, is_gone }, today }: StandingProps) {
  const say = useSay()
  const stale = freshnessTag(checked_on, today, say)
  return (
    <>
      {is_gone && <Tag text={say(words.gone)} colour="orange" />}{' '}
      {status === 'closed' && <Tag text={say(words.closed)} colour="red" />}
      {status === 'paused' && <Tag text={say(words.full)} colour="orange" />}{' '}
      {status !== 'closed' && stale && <Tag {...stale} />}
    </>
  )
}
