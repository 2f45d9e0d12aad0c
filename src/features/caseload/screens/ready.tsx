/** /people/:person/ready: they had said “not now”, and told their link worker that they are ready. */
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { resumeSupport } from '../changes/pause.ts'
import { whyNotResume } from '../support.ts'

export default screen({
  path: '/people/:person/ready',
  needs: 'support.write',
  load: ({ tx, actor, params }) => personToRead(tx, actor, 'support.write', params.person),
  sees: person => [person.person_id],
  whyNot: person => whyNotResume(person),
  page: person => (
    <Page
      title={`${firstNameOf(person)} is ready now`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <UnlessNotNow>
        <p>
          They had asked you to wait until {person.paused_until && asDate(person.paused_until)}. Say so only
          when they told you.
        </p>
        <Form button="They are ready now" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await resumeSupport(tx, actor, orNotFound(data.support_id))
    return { goTo: `/people/${params.person}`, say: 'Noted' }
  },
})
