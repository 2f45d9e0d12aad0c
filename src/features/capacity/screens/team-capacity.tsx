/** /team/capacity: each link worker's load beside what they can take on, and who is at their limit or away. */
import { useSay } from '../../../ui/setting.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { expectedWait, fullInWords, waitInWords } from '../expected-wait.ts'
import { Load } from '../load.tsx'
import { myTeam } from '../queries.ts'
import { isAway, type Worker } from '../worker.ts'
import { teamWorkers } from '../workers.ts'

export default screen({
  path: '/team/capacity',
  needs: 'capacity.plan',
  load: async ({ tx, actor }) => {
    const teamId = myTeam(actor)
    return {
      ...(await teamWorkers(tx, teamId)),
      wait: await expectedWait(tx, teamId),
      today: tx.today,
    }
  },
  sees: 'nobody',
  page: ({ workers, wait, today }) => (
    <Page title="Capacity of the team" wide>
      <p>
        <strong>{fullInWords(useSay(), wait) || 'There is room in the team.'}</strong>{' '}
        {waitInWords(useSay(), wait)}
      </p>
      {workers.length === 0 ? (
        <p>This team has no link worker yet.</p>
      ) : (
        <ResponsiveTable
          caption="Link workers, how many people they support, and what they can take on"
          rows={workers}
          keyOf={worker => worker.account_id}
          columns={[
            { heading: 'Link worker', cell: worker => worker.name },
            { heading: 'People', cell: worker => worker.people },
            { heading: 'Weighted', cell: worker => <Load worker={worker} /> },
            { heading: 'Limit', cell: worker => <AtLimit worker={worker} /> },
            { heading: 'Leave', cell: worker => leaveWords(worker, today) },
            { heading: 'Next', cell: worker => <Next worker={worker} /> },
          ]}
        />
      )}
      <h2 className="nhsuk-heading-m">How to read this</h2>
      <ul>
        <li>
          Weighted people are a planning aid. A person counts from 1 to 5, by what their link worker ticked.
        </li>
        <li>
          Where no capacity was set, we measure by the usual one of their hours: 250 people a year who stay 12
          weeks are 58 at once. Nobody is full by that.
        </li>
        <li>
          The wait is the wider of two ranges. One is how long the middle half of those taken on in 12 weeks
          had waited. The other is the line now over the rate of taking on, with the range that chance gives
          it in 8 of 10 cases. It is what to expect, and no promise.
        </li>
      </ul>
      <p>
        <a href="/planner">How many link workers does this demand need?</a>
      </p>
    </Page>
  ),
})

const AtLimit = ({ worker: { limit, account_id, name } }: { worker: Worker }) => {
  if (limit === null) return 'No'
  return (
    <>
      {limit.until_on ? `Agreed until ${asDate(limit.until_on)}. ` : 'Said so. '}
      <a href={`/team/limit/${account_id}`}>
        {limit.until_on ? 'Change' : 'Answer'}
        <span className="nhsuk-u-visually-hidden"> {name}</span>
      </a>
    </>
  )
}

const leaveWords = (worker: Worker, today: Temporal.PlainDate): string => {
  const { leave } = worker
  if (leave === null) return 'None entered'
  const when = isAway(worker, today) ? 'Away' : `From ${asDate(leave.from_on)}`
  return `${when} until ${asDate(leave.until_on)}. ${leave.cover} covers`
}

const Next = ({ worker: { account_id, name } }: { worker: Worker }) => (
  <ul className="nhsuk-list">
    {(
      [
        ['/team/capacity', 'Set capacity'],
        ['/team/leave', 'Leave'],
        ['/team/reassign', 'Reassign people'],
      ] as const
    ).map(([at, words]) => (
      <li key={at}>
        <a href={`${at}/${account_id}`}>
          {words}
          <span className="nhsuk-u-visually-hidden"> of {name}</span>
        </a>
      </li>
    ))}
  </ul>
)
