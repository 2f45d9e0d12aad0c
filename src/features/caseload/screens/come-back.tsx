/** /people/:person/come-back: the person rang, or walked in, and would like to talk again. */
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { returnToSupport } from '../changes/come-back.ts'
import { blockers, moves } from '../support.ts'

export default screen({
  path: '/people/:person/come-back',
  needs: 'support.write',
  load: ({ tx, actor, params }) => personToRead(tx, actor, 'support.write', params.person),
  sees: person => [person.person_id],
  whyNot: person =>
    person.support_status ? blockers(person.support_status, 'return') : ['They have not been supported yet'],
  page: person => (
    <Page
      title={`${firstNameOf(person)} has come back`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <UnlessNotNow>
        <p>
          The support opens again with {person.link_worker}. Nothing is asked twice: the plan and the story
          are there.
        </p>
        <Form button="Open the support again" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await returnToSupport(tx, actor, orNotFound(data.support_id))
    return { goTo: `/people/${params.person}`, say: moves.return.done }
  },
})
