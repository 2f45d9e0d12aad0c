/** What came back to a manager's team in the last week: what happened, where the person is, and what to do next. */
import { asDay } from '../../ui/dates.ts'
import { ResponsiveTable } from '../../ui/table.tsx'
import { nameOf } from '../people/person.ts'
import { For, Heading } from './morning-lists.tsx'
import { mostThatCame, type CameBack } from './morning.ts'

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
  help: {
    words: 'They asked for help with a message',
    person: ({ person_id }) => `/people/${person_id}`,
    next: () => ['/letters', 'Ring them'],
  },
  unaware: {
    words: 'They said “I did not know about this”: those who sent it are told',
    person: ({ referral_id }) => `/referrals/${referral_id}`,
    next: ({ referral_id }) => [`/referrals/${referral_id}`, 'Read what to say first'],
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
