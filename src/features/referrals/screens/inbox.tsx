/** /inbox: referrals that wait for the team, longest wait first. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel } from '../../directory/needs.ts'
import { nameOf } from '../../people/person.ts'
import type { Urgency } from '../../triage/rule.ts'
import { urgencyWords } from '../../triage/words.ts'
import { referralsWaiting } from '../lists.ts'

export default screen({
  path: '/inbox',
  needs: 'referral.answer',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    return { ...pageOf(await referralsWaiting(tx, actor, page), page), now: tx.now }
  },
  sees: ({ rows }) => rows.map(referral => referral.person_id),
  page: ({ rows: waiting, page, hasMore, now }) => (
    <Page title="Inbox" wide>
      {waiting.length === 0 ? (
        <p>No referral is waiting for your team.</p>
      ) : (
        <ResponsiveTable
          caption="Referrals waiting for your team, longest wait first"
          rows={waiting}
          keyOf={referral => referral.referral_id}
          columns={[
            { heading: 'Person', cell: row => <a href={`/referrals/${row.referral_id}`}>{nameOf(row)}</a> },
            { heading: 'Would like help with', cell: row => row.needs.map(needLabel).join(', ') },
            { heading: 'From', cell: row => row.organisation },
            { heading: 'Waiting', cell: row => <Waiting row={row} now={now} /> },
            { heading: 'Next', cell: nextFor },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/inbox" />
    </Page>
  ),
})

interface Next {
  open_questions: number
  isAnswered: unknown
  paused_until: Temporal.PlainDate | null
}

/** A question holds nothing up: the team can accept while it waits. */
const nextFor = ({ open_questions, isAnswered, paused_until }: Next) => {
  if (paused_until) return <Tag text={`Not now: come back on ${asDate(paused_until)}`} colour="grey" />
  if (open_questions > 0) return <Tag text="You asked: no answer yet" colour="grey" />
  return isAnswered ? <Tag text="Your question is answered" colour="green" /> : 'Read it, and answer'
}

/** How long, and how pressing where that is more than usual. The order is by waiting alone. */
const Waiting = ({
  row: { sent_at, urgency },
  now,
}: {
  row: { sent_at: Temporal.Instant; urgency: Urgency | null }
  now: Temporal.Instant
}) => (
  <>
    {asWait(sent_at, now)}{' '}
    {urgency !== null && urgency !== 'routine' && (
      <Tag text={urgencyWords[urgency].text} colour={urgencyWords[urgency].colour} />
    )}
  </>
)
