/** /people/:person/goals/:goal/step-done: tick a step off. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { finishStep } from '../changes.ts'

export default screen({
  path: '/people/:person/goals/:goal/step-done',
  needs: 'plan.write',
  load: ({ tx, actor, params }) => personToRead(tx, actor, 'plan.write', params.person),
  sees: person => [person.person_id],
  page: person => (
    <Page
      title="Tick this step off"
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <Form button="The step is done" />
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await finishStep(tx, actor, params.person, params.goal)
    return { goTo: `/people/${params.person}`, say: 'Step ticked off' }
  },
})
