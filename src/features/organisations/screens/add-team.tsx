/** /teams/new */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addTeam } from '../changes/team.ts'
import { teamOf, teamFields, TeamQuestions } from '../team-fields.tsx'

export default screen({
  path: '/teams/new',
  needs: 'organisation.manage',
  load: async () => undefined,
  sees: 'nobody',
  fields: () => teamFields(),
  page: (_, form) => (
    <Page title="Add a team" back={{ href: '/organisations', text: 'Teams and organisations' }}>
      <Form button="Add team">
        <TeamQuestions fields={form.fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await addTeam(tx, actor, teamOf(value))
    return { goTo: '/organisations', say: 'Team added' }
  },
})
