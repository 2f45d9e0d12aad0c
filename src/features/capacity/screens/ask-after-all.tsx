/** /morning/ask-after: a manager asks about everybody who is overdue, in one go. Each link worker hears once. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nameOf } from '../../people/person.ts'
import { askAfterAll, whyNotAskAll } from '../changes/ask-after.ts'
import { overdueToAsk } from '../morning.ts'

export default screen({
  path: '/morning/ask-after',
  needs: 'capacity.plan',
  load: async ({ tx, actor }) => ({ people: await overdueToAsk(tx, actor) }),
  sees: ({ people }) => people.map(({ person_id }) => person_id),
  whyNot: ({ people }) => whyNotAskAll(people.length),
  page: ({ people }) => (
    <Page title="Ask about everybody who is overdue" back={{ href: '/morning', text: 'This morning' }}>
      <UnlessNotNow>
        <p>
          Each link worker gets one message, without a name. Their caseload and each record say that you
          asked, until somebody has spoken with the person. For a week these lines are away.
        </p>
        <ul>
          {people.map(person => (
            <li key={person.person_id}>
              {nameOf(person)}: {person.link_worker}
            </li>
          ))}
        </ul>
        <Form button="Ask about all of them" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor }) => {
    const asked = await askAfterAll(tx, actor)
    return { goTo: '/morning', say: `Asked about ${asked === 1 ? '1 person' : `${asked} people`}` }
  },
})
