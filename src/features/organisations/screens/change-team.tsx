/** /teams/:team */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { changeTeam } from '../changes/team.ts'
import { teamToRead } from '../queries.ts'
import { teamOf, teamFields, TeamQuestions } from '../team-fields.tsx'

export default screen({
  path: '/teams/:team',
  needs: 'organisation.manage',
  load: ({ tx, params }) => teamToRead(tx, params.team),
  sees: 'nobody',
  version: team => team.version,
  fields: team => teamFields(team),
  page: (team, form) => (
    <Page title={team.name} back={{ href: '/organisations', text: 'Teams and organisations' }}>
      <Form button="Save">
        <TeamQuestions fields={form.fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeTeam(tx, actor, params.team, { ...teamOf(value), from: version })
    return { goTo: '/organisations', say: 'Team saved' }
  },
})
