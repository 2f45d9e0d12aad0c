/** /inbox: referrals that wait for the team: what cannot wait first, then the longest wait. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel } from '../../directory/needs.ts'
import { nameOf } from '../../people/person.ts'
import { urgencyWords } from '../../triage/words.ts'
import { english } from '../../../platform/screen/words.ts'
import { aheadInWords } from '../../waiting/wait.ts'
import { referralsWaiting, type ReferralWaiting as Row } from '../lists.ts'
import { stillToAsk, whoAsked } from '../own.ts'
import { isToBeAskedFirst } from '../referral.ts'

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
          caption="Referrals waiting for your team: those ahead of others first, then the longest wait"
          rows={waiting}
          keyOf={referral => referral.referral_id}
          columns={[
            { heading: 'Person', cell: row => <a href={`/referrals/${row.referral_id}`}>{nameOf(row)}</a> },
            { heading: 'Would like help with', cell: row => <Wish row={row} /> },
            { heading: 'From', cell: row => <From row={row} /> },
            { heading: 'Waiting', cell: row => <Waiting row={row} now={now} /> },
            { heading: 'Next', cell: nextFor },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/inbox" />
    </Page>
  ),
})

/** Who asked by themselves is heard first in their own words. */
const Wish = ({ row: { way, own_words, reason, needs } }: { row: Row }) => (
  <>
    {way === 'self' && (own_words || reason) !== '' && (
      <span className="app-own-words">“{shortened(own_words || reason)}”</span>
    )}{' '}
    {needs.map(needLabel).join(', ')}
  </>
)

const longest = 160
const shortened = (words: string): string =>
  words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words

const From = ({ row }: { row: Row }) =>
  row.way === 'self' ? (
    <>
      <Tag text="Self-referral" colour="blue" /> {whoAsked(row)}
    </>
  ) : (
    row.organisation
  )

/** A question holds nothing up: the team can accept while it waits. */
const nextFor = (row: Row) => {
  const { open_questions, isAnswered, paused_until } = row
  if (paused_until) return <Tag text={`Not now: come back on ${asDate(paused_until)}`} colour="grey" />
  const toAsk = stillToAsk(row)
  if (isToBeAskedFirst(row, row.hasSaidYes))
    return <Tag text="Somebody else asked for them: ask them first" colour="orange" />
  if (toAsk.length > 0) return `Read it, and answer. When you speak, ask ${english.list(toAsk)}`
  if (open_questions > 0) return <Tag text="You asked: no answer yet" colour="grey" />
  return isAnswered ? <Tag text="Your question is answered" colour="green" /> : 'Read it, and answer'
}

/** How long, how pressing where that is more than usual, and why they stand ahead. */
const Waiting = ({ row, now }: { row: Row; now: Temporal.Instant }) => {
  const { sent_at, urgency } = row
  const ahead = aheadInWords(row)
  return (
    <>
      {asWait(sent_at, now)}{' '}
      {urgency !== null && urgency !== 'routine' && (
        <Tag text={urgencyWords[urgency].text} colour={urgencyWords[urgency].colour} />
      )}
      {ahead && (
        <>
          <br />
          <span className="app-own-words">{ahead}</span>
        </>
      )}
    </>
  )
}
