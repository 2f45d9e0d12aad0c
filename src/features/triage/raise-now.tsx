/** Beside a triage in which something cannot wait: the way to raise a concern, with its kind chosen already. */
import { Button } from 'nhsuk-react-components'
import { reachOf } from '../../platform/actor.ts'
import { useSetting } from '../../ui/setting.ts'
import { kindFor } from './kind-for.ts'
import type { Answers } from './question.ts'
import type { Urgency } from './rule.ts'

interface RaiseNowProps {
  /** What the concern is about: a referral, or a draft of one. */
  about: { referral: string } | { draft: string }
  /** Null: nobody has weighed it. */
  weighed: { urgency: Urgency; answers: Answers } | null
}

export function RaiseNow({ about, weighed }: RaiseNowProps) {
  const { actor } = useSetting()
  if (weighed === null || reachOf(actor, 'concern.raise') === undefined) return null
  if (weighed.urgency !== 'crisis' && weighed.urgency !== 'urgent-practical') return null
  const kind = kindFor(weighed.answers)
  const query = new URLSearchParams({ ...about, ...(kind !== null && { kind }) })
  return (
    <Button href={`/safeguarding/new?${query.toString()}`} warning>
      Raise a concern now
    </Button>
  )
}
