/** How pressing a referral is and how ready the person is, in sentences: one row of its page. */
import { SummaryList } from 'nhsuk-react-components'
import { asDate } from '../../ui/dates.ts'
import { useSay } from '../../ui/setting.ts'
import type { Triaged } from './queries.ts'
import { askAgainFrom, readinessWords, urgencyWords } from './words.ts'

interface RowProps {
  /** The one that counts, where there is one. */
  triaged: Triaged | undefined
  /** Where it is weighed again, for those who may. */
  href?: string | undefined
}

export function TriageRow({ triaged, href }: RowProps) {
  if (!triaged && !href) return null
  return (
    <SummaryList.Row>
      <SummaryList.Key>How pressing, and how ready</SummaryList.Key>
      <SummaryList.Value>
        {triaged ? <Sentences {...triaged} /> : <p>Nobody has weighed this yet.</p>}
        {href && <a href={href}>{triaged ? 'See both sides, or weigh it again' : 'Weigh it'}</a>}
      </SummaryList.Value>
    </SummaryList.Row>
  )
}

function Sentences({ urgency, readiness, at }: Triaged) {
  const say = useSay()
  const { text, they } = urgencyWords[urgency]
  const again = askAgainFrom(readiness, at.toZonedDateTimeISO('Europe/London').toPlainDate())
  return (
    <p>
      {text}. {say(they)} {say(readinessWords(readiness))}
      {again && ` From ${asDate(again)} on is a good time.`}
    </p>
  )
}
