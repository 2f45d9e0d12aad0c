/** /people/:person/hand-over: another link worker of the team goes on. */
import { orNotFound } from '../../../platform/errors.ts'
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { handOver } from '../changes/hand-over.ts'
import { teamLinkWorkers } from '../queries.ts'
import { blockers, moves } from '../support.ts'

export default screen({
  path: '/people/:person/hand-over',
  needs: 'support.hand-over',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'support.hand-over', params.person)
    const team = await teamLinkWorkers(tx, orNotFound(person.team_id))
    return { person, others: team.filter(({ account_id }) => account_id !== person.link_worker_id) }
  },
  sees: ({ person }) => [person.person_id],
  whyNot: ({ person, others }) => [
    ...blockers(person.support_status ?? 'ended', 'hand-over'),
    ...(others.length === 0 ? ['This team has no other link worker'] : []),
  ],
  fields: ({ others }) => ({
    linkWorker: choice<string>({
      label: 'Who goes on with them?',
      options: others.map(({ account_id, name }) => ({ value: account_id, label: name })),
      required: 'Select who goes on with them',
    }),
  }),
  page: ({ person }, { fields }) => (
    <Page
      title={`Hand ${firstNameOf(person)} over`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <p>
        {person.link_worker} works with {firstNameOf(person)} now. Whenever you can, introduce the next one in
        person.
      </p>
      <UnlessNotNow>
        <Form button="Hand over">
          <RadioField field={fields.linkWorker} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    await handOver(tx, actor, orNotFound(data.person.support_id), value.linkWorker)
    return { goTo: `/people/${params.person}`, say: moves['hand-over'].done }
  },
})
