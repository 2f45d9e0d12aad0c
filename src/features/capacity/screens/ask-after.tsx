/** /people/:person/ask-after: a manager asks the link worker to get in touch. */
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { askAfter, whyNotAsk } from '../changes/ask-after.ts'

export default screen({
  path: '/people/:person/ask-after',
  needs: 'capacity.plan',
  load: ({ tx, actor, params }) => personToRead(tx, actor, 'capacity.plan', params.person),
  sees: person => [person.person_id],
  whyNot: person => whyNotAsk({ isOpen: person.support_status === 'open', hasLinkWorker: true }),
  page: person => (
    <Page
      title={`Ask about ${firstNameOf(person)}`}
      caption={nameOf(person)}
      back={{ href: '/morning', text: 'This morning' }}
    >
      <UnlessNotNow>
        <p>
          {person.link_worker} gets a message with a link to the record. Their caseload and the record say
          that you asked, until somebody has spoken with the person. For a week this line is away.
        </p>
        <Form button="Ask them to get in touch" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data }) => {
    await askAfter(tx, actor, orNotFound(data.support_id))
    return { goTo: '/morning', say: 'Asked. Their link worker has a message' }
  },
})
