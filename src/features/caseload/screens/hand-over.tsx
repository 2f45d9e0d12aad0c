/** /people/:person/hand-over: another link worker of the team goes on. */
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { allocation } from '../../capacity/allocation.ts'
import type { Choosing } from '../../capacity/choosing.ts'
import { chooseFields, ChooseWorker, nobodyCan, saidWith } from '../../capacity/choose-worker.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { handOver } from '../changes/hand-over.ts'
import { blockers, moves } from '../support.ts'

export default screen({
  path: '/people/:person/hand-over',
  needs: 'support.hand-over',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'support.hand-over', params.person)
    const choosing = await allocation(tx, actor, {
      teamId: orNotFound(person.team_id),
      personId: person.person_id,
      but: person.link_worker_id,
    })
    return { person, choosing }
  },
  sees: ({ person }) => [person.person_id],
  whyNot: ({ person, choosing }) => [
    ...blockers(person.support_status ?? 'ended', 'hand-over'),
    ...(choosing.options.length === 0 ? [whyNobody(choosing)] : []),
  ],
  fields: ({ choosing }) => chooseFields(choosing, 'Who goes on with them?'),
  page: ({ person, choosing }, { fields }) => (
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
          <ChooseWorker choosing={choosing} fields={fields} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    await handOver(tx, actor, orNotFound(data.person.support_id), {
      linkWorkerId: value.linkWorker,
      ...saidWith(value),
    })
    return { goTo: `/people/${params.person}`, say: moves['hand-over'].done }
  },
})

const whyNobody = ({ notPossible }: Choosing): string =>
  notPossible.length === 0 ? 'This team has no other link worker' : nobodyCan
