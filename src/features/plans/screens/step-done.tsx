/** /people/:person/goals/:goal/step-done: tick a step off. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { finishStep } from '../changes.ts'
import { goalToRead } from '../queries.ts'

export default screen({
  path: '/people/:person/goals/:goal/step-done',
  needs: 'plan.write',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'plan.write', params.person)
    return { person, goal: await goalToRead(tx, person.support_id, params.goal) }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, goal }) => (
    <Page
      title="Tick this step off"
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <p className="app-own-words">{goal.step}</p>
      <Form button="The step is done" />
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await finishStep(tx, actor, params.person, params.goal)
    return { goTo: `/people/${params.person}`, say: 'Step ticked off' }
  },
})
