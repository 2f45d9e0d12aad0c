/** /organisations: the teams, and the organisations that work with them. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { kinds } from '../organisation.ts'
import { everyOrganisation, everyTeam } from '../queries.ts'

export default screen({
  path: '/organisations',
  needs: 'organisation.manage',
  load: async ({ tx }) => ({ teams: await everyTeam(tx), organisations: await everyOrganisation(tx) }),
  sees: 'nobody',
  page: ({ teams, organisations }) => (
    <Page title="Teams and organisations" wide>
      <h2 className="nhsuk-heading-m">Teams</h2>
      <p>A team of link workers gets the referrals of the practices it serves.</p>
      {teams.length > 0 && (
        <ResponsiveTable
          caption="Teams by name"
          rows={teams}
          keyOf={team => team.team_id}
          columns={[
            { heading: 'Name', cell: team => <a href={`/teams/${team.team_id}`}>{team.name}</a> },
            { heading: 'Phone', cell: team => team.phone },
            { heading: 'Email', cell: team => team.email },
            { heading: 'Postcodes', cell: team => team.areas.join(', ') || 'Not said' },
          ]}
        />
      )}
      <Button href="/teams/new" secondary>
        Add a team
      </Button>

      <p>
        <a href="/organisations/coming-back">Coming back to the same link worker</a>
      </p>

      <h2 className="nhsuk-heading-m">Organisations</h2>
      <p>People who refer or provide work for one of these. Their accounts come after.</p>
      {organisations.length > 0 && (
        <ResponsiveTable
          caption="Organisations by kind and name"
          rows={organisations}
          keyOf={one => one.organisation_id}
          columns={[
            {
              heading: 'Name',
              cell: one => <a href={`/organisations/${one.organisation_id}`}>{one.name}</a>,
            },
            { heading: 'Kind', cell: one => kinds[one.kind] },
            { heading: 'Refers to', cell: one => one.team ?? 'No team' },
            { heading: 'Phone', cell: one => one.phone ?? 'Not known' },
          ]}
        />
      )}
      <Button href="/organisations/new" secondary>
        Add an organisation
      </Button>
    </Page>
  ),
})
