/** /team: the manager's team today: who works with how many, and who waits. */
import { screen } from '../../../platform/screen/screen.ts'
import { asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { nameOf } from '../../people/person.ts'
import { teamToday } from '../team-today.ts'

export default screen({
  path: '/team',
  needs: 'team.read',
  load: async ({ tx, actor }) => ({ ...(await teamToday(tx, actor)), now: tx.now }),
  sees: ({ alone }) => alone.map(({ person_id }) => person_id),
  page: ({ workers, waiting, alone, now }) => (
    <Page title="Team">
      <h2 className="nhsuk-heading-m">Waiting</h2>
      {waiting.referrals === 0 || waiting.oldest === null ? (
        <p>No referral is waiting.</p>
      ) : (
        <p>
          <a href="/inbox">
            {waiting.referrals} {waiting.referrals === 1 ? 'referral is' : 'referrals are'} waiting
          </a>
          . The oldest has waited: {asWait(waiting.oldest, now)}.
        </p>
      )}
      {alone.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Without a link worker</h2>
          <ResponsiveTable
            caption="People whose link worker has left or works elsewhere now"
            rows={alone}
            keyOf={person => person.person_id}
            columns={[
              {
                heading: 'Name',
                cell: person => <a href={`/people/${person.person_id}`}>{nameOf(person)}</a>,
              },
              { heading: 'Worked with', cell: person => person.link_worker },
              {
                heading: 'Next',
                cell: person => (
                  <a href={`/people/${person.person_id}/hand-over`}>
                    Hand over<span className="nhsuk-u-visually-hidden"> {nameOf(person)}</span>
                  </a>
                ),
              },
            ]}
          />
        </>
      )}
      <p>
        <a href="/team/capacity">Capacity of the team</a>: load, limits, leave, and the wait.
      </p>
      <p>
        <a href="/brought-lists">Bring a waiting list or a caseload from a spreadsheet</a>
      </p>
      <h2 className="nhsuk-heading-m">Link workers</h2>
      <ResponsiveTable
        caption="Link workers and how many people each works with now"
        rows={workers}
        keyOf={worker => worker.account_id}
        columns={[
          { heading: 'Link worker', cell: worker => worker.name },
          { heading: 'People now', cell: worker => worker.people },
        ]}
      />
    </Page>
  ),
})
