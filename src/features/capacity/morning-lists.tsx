/** The lists of a manager's morning. Each line leads to the person and to what can be done, in one action each. */
import type { ReactNode } from 'react'
import { asDate, asWait } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ResponsiveTable } from '../../ui/table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { nameOf } from '../people/person.ts'
import { isToBeAskedFirst } from '../referrals/referral.ts'
import type { ReferralWaiting } from '../referrals/lists.ts'
import { urgencyWords } from '../triage/words.ts'
import { aheadInWords } from '../waiting/wait.ts'
import { mostCounted, type AtHand, type Overdue, type OverdueNow } from './morning.ts'
import { whyNoRoom, type Worker } from './worker.ts'

export const Heading = ({ id, children }: { id: string; children: ReactNode }) => (
  <h2 className="nhsuk-heading-m" id={id}>
    {children}
  </h2>
)

export const For = ({ row }: { row: Parameters<typeof nameOf>[0] }) => (
  <span className="nhsuk-u-visually-hidden"> {nameOf(row)}</span>
)

const toReferral = (row: ReferralWaiting) => <a href={`/referrals/${row.referral_id}`}>{nameOf(row)}</a>
const toRecord = (row: Overdue) => <a href={`/people/${row.person_id}`}>{nameOf(row)}</a>
/** What is next: to ask the person first where somebody else asked for them, to leave them in peace, or to accept. */
function nextFor(row: ReferralWaiting) {
  const at = `/referrals/${row.referral_id}`
  if (row.paused_until)
    return (
      <a href={at}>
        Not now: come back on {asDate(row.paused_until)}
        <For row={row} />
      </a>
    )
  const [to, words] = isToBeAskedFirst(row, row.hasSaidYes)
    ? [at, 'Ask them first: somebody else asked for them']
    : [`${at}/accept`, 'Accept']
  return (
    <a href={to}>
      {words}
      <For row={row} />
    </a>
  )
}

const waitsSince = (row: ReferralWaiting, now: Temporal.Instant) => {
  const ahead = aheadInWords(row)
  return (
    <>
      {asWait(row.sent_at, now)}{' '}
      {row.urgency !== null && row.urgency !== 'routine' && (
        <Tag text={urgencyWords[row.urgency].text} colour={urgencyWords[row.urgency].colour} />
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

/** Counts of what waits for somebody's hand, each a link to where it is done. */
export function AtHandNow({ atHand: { tooLong, toDecide, letters } }: { atHand: AtHand }) {
  const counted = (count: number) => (count === mostCounted ? `${mostCounted} or more` : String(count))
  return (
    <ul>
      <li>
        <a href="/waiting-list?show=too-long">Waits too long: {counted(tooLong)}</a>
      </li>
      <li>
        <a href="/waiting-list?show=to-decide">To be decided: {counted(toDecide)}</a>
      </li>
      <li>
        <a href="/letters">Letters and calls that wait: {letters}</a>
      </li>
    </ul>
  )
}

export function Waiting({
  rows,
  atHand: { toTakeOn, notReached },
  now,
}: {
  rows: readonly ReferralWaiting[]
  atHand: AtHand
  now: Temporal.Instant
}) {
  return (
    <>
      <Heading id="waiting">Who waits to be taken on: {toTakeOn}</Heading>
      {notReached > 0 && (
        <p>
          {notReached === 1 ? '1 more is' : `${notReached} more are`} taken on and not reached yet.{' '}
          <a href="/waiting-list">The waiting list has all {toTakeOn + notReached}</a>.
        </p>
      )}
      {rows.length === 0 ? (
        <p>Nobody waits to be taken on.</p>
      ) : (
        <ResponsiveTable
          caption="Who waits to be taken on: those ahead of others first, then the longest wait"
          rows={rows}
          keyOf={row => row.referral_id}
          columns={[
            { heading: 'Person', cell: toReferral },
            { heading: 'Waits', cell: row => waitsSince(row, now) },
            { heading: 'Next', cell: nextFor },
          ]}
        />
      )}
      {toTakeOn > rows.length && (
        <p>
          <a href="/inbox">All {toTakeOn} who wait to be taken on</a>
        </p>
      )}
    </>
  )
}

export function OverdueList({
  late: { rows, all, asked, weeks },
  today,
}: {
  late: OverdueNow
  today: Temporal.PlainDate
}) {
  return (
    <>
      <Heading id="overdue">Who is overdue: {all}</Heading>
      <p>
        Nobody has spoken with them for {weeks} weeks, or since a day that was planned.
        {asked > 0 && ` Asked about this week, and not heard of yet: ${asked}.`}
        {all > rows.length && ` Here are the ${rows.length} longest.`}
      </p>
      {all > 1 && (
        <p>
          <a href="/morning/ask-after">Ask about all of them at once</a>
        </p>
      )}
      {rows.length > 0 && (
        <ResponsiveTable
          caption="Who has not been spoken with, longest first"
          rows={rows}
          keyOf={row => row.person_id}
          columns={[
            { heading: 'Person', cell: toRecord },
            { heading: 'Since', cell: row => sinceWords(row, today) },
            { heading: 'Link worker', cell: row => row.link_worker },
            { heading: 'Next', cell: forOverdue },
          ]}
        />
      )}
    </>
  )
}

function sinceWords(row: Overdue, today: Temporal.PlainDate): string {
  const { last_talked, started_on, planned_on, tried, tried_on } = row
  const days = (last_talked ?? started_on).until(today, { largestUnit: 'days' }).days
  return [
    last_talked
      ? `Last talked ${Math.floor(days / 7)} weeks ago`
      : `Not talked yet, taken on ${asDate(started_on)}`,
    tried_on !== null &&
      (tried === 1
        ? `Tried once, on ${asDate(tried_on)}`
        : `Tried ${tried} times, last on ${asDate(tried_on)}`),
    planned_on !== null && `Planned for ${asDate(planned_on)}`,
  ]
    .filter(Boolean)
    .join('. ')
}

const forOverdue = (row: Overdue) => (
  <>
    <Form
      to={`/people/${row.person_id}/ask-after`}
      look="secondary"
      button={
        <>
          Ask {row.link_worker}
          <span className="nhsuk-u-visually-hidden"> about {nameOf(row)}</span>
        </>
      }
    />
    <a href={`/people/${row.person_id}/hand-over`}>
      Hand over
      <For row={row} />
    </a>
  </>
)

export function NoRoom({ workers, today }: { workers: readonly Worker[]; today: Temporal.PlainDate }) {
  return (
    <>
      <Heading id="full">Who is full, at the limit or away: {workers.length}</Heading>
      {workers.length === 0 ? (
        <p>Everybody has room.</p>
      ) : (
        <ResponsiveTable
          caption="Link workers who can take on nobody now"
          rows={workers}
          keyOf={worker => worker.account_id}
          columns={[
            { heading: 'Link worker', cell: worker => worker.name },
            { heading: 'Why', cell: worker => `${whyNoRoom(worker, today).join('. ')}.` },
            { heading: 'Next', cell: forWorker },
          ]}
        />
      )}
    </>
  )
}

function forWorker({ account_id, name, limit }: Worker) {
  const [at, words] = limit?.status === 'said' ? ['limit', 'Answer'] : ['reassign', 'Reassign people']
  return (
    <a href={`/team/${at}/${account_id}`}>
      {words}
      <span className="nhsuk-u-visually-hidden"> of {name}</span>
    </a>
  )
}
