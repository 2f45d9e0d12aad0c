/** The four lists of a manager's morning. Each line leads to the person and to what can be done, in one action each. */
import type { ReactNode } from 'react'
import { asDate, asDay, asWait } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { ResponsiveTable } from '../../ui/table.tsx'
import { nameOf } from '../people/person.ts'
import { mostThatCame, type CameBack, type Overdue, type OverdueNow, type waitingLongest } from './morning.ts'
import { whyNoRoom, type Worker } from './worker.ts'

type WaitingRow = Awaited<ReturnType<typeof waitingLongest>>[number]

const Heading = ({ id, children }: { id: string; children: ReactNode }) => (
  <h2 className="nhsuk-heading-m" id={id}>
    {children}
  </h2>
)

const For = ({ row }: { row: Parameters<typeof nameOf>[0] }) => (
  <span className="nhsuk-u-visually-hidden"> {nameOf(row)}</span>
)

const toReferral = (row: WaitingRow) => <a href={`/referrals/${row.referral_id}`}>{nameOf(row)}</a>
const toRecord = (row: Overdue) => <a href={`/people/${row.person_id}`}>{nameOf(row)}</a>
const toAccept = (row: WaitingRow) => (
  <a href={`/referrals/${row.referral_id}/accept`}>
    Accept
    <For row={row} />
  </a>
)

export function Waiting({ rows, now }: { rows: readonly WaitingRow[]; now: Temporal.Instant }) {
  const all = rows[0]?.all ?? 0
  return (
    <>
      <Heading id="waiting">Who waits: {all}</Heading>
      {rows.length === 0 ? (
        <p>Nobody waits.</p>
      ) : (
        <ResponsiveTable
          caption="Who has waited longest"
          rows={rows}
          keyOf={row => row.referral_id}
          columns={[
            {
              heading: 'Person',
              cell: toReferral,
            },
            { heading: 'Waits', cell: row => asWait(row.sent_at, now) },
            {
              heading: 'Next',
              cell: toAccept,
            },
          ]}
        />
      )}
      {all > rows.length && (
        <p>
          <a href="/inbox">All {all} who wait</a>
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

function sinceWords({ last_talked, started_on, planned_on }: Overdue, today: Temporal.PlainDate): string {
  const days = (last_talked ?? started_on).until(today, { largestUnit: 'days' }).days
  const talked = last_talked
    ? `Last talked ${Math.floor(days / 7)} weeks ago`
    : `Never, since ${asDate(started_on)}`
  return planned_on ? `${talked}. Planned for ${asDate(planned_on)}` : talked
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

/** What happened, where the person is, and what to do. A referral that came back leads to itself: there is no record to open. */
const kinds: Record<
  CameBack['what'],
  { words: string; person: (row: CameBack) => string; next: (row: CameBack) => [at: string, words: string] }
> = {
  returned: {
    words: 'We returned the referral',
    person: ({ referral_id }) => `/referrals/${referral_id}`,
    next: ({ referral_id }) => [`/referrals/${referral_id}`, 'Read why'],
  },
  declined: {
    words: 'They said no thank you',
    person: ({ referral_id }) => `/referrals/${referral_id}`,
    next: ({ referral_id }) => [`/referrals/${referral_id}`, 'Read why'],
  },
  back: {
    words: 'They came back',
    person: ({ person_id }) => `/people/${person_id}`,
    next: ({ person_id }) => [`/people/${person_id}/hand-over`, 'Hand over'],
  },
  undelivered: {
    words: 'A message could not reach them',
    person: ({ person_id }) => `/people/${person_id}`,
    next: ({ person_id }) => [`/people/${person_id}/letter`, 'Print a letter'],
  },
  'not-now': {
    words: 'They said “not now”: it is time to ask again',
    person: ({ referral_id }) => `/referrals/${referral_id}`,
    next: ({ referral_id }) => [`/referrals/${referral_id}/triage`, 'Ask again'],
  },
}

const toWhoCame = (row: CameBack) => <a href={kinds[row.what].person(row)}>{nameOf(row)}</a>

function toWhatNext(row: CameBack) {
  const [at, words] = kinds[row.what].next(row)
  return (
    <a href={at}>
      {words}
      <For row={row} />
    </a>
  )
}

export function CameBackList({ rows }: { rows: readonly CameBack[] }) {
  return (
    <>
      <Heading id="came-back">
        What came back: {rows.length === mostThatCame ? `${mostThatCame} or more` : rows.length}
      </Heading>
      {rows.length === 0 ? (
        <p>Nothing came back in the last week.</p>
      ) : (
        <ResponsiveTable
          caption="What came back, newest first"
          rows={rows}
          keyOf={row => `${row.what} ${row.person_id}`}
          columns={[
            {
              heading: 'Person',
              cell: toWhoCame,
            },
            { heading: 'What', cell: row => `${kinds[row.what].words}, ${asDay(row.at)}` },
            {
              heading: 'Next',
              cell: toWhatNext,
            },
          ]}
        />
      )}
    </>
  )
}
