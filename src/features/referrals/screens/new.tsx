/** /referrals/new: what a referral is, before the first question. */
import { Details, InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { beginDraft } from '../changes/draft.ts'

export default screen({
  path: '/referrals/new',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx }) => tx.place,
  page: place => (
    <Page title="Refer a person to social prescribing">
      <p>
        A link worker meets the person, starts from what matters to them, and helps them find the right
        support near home.
      </p>
      <p>You need to know:</p>
      <ul>
        <li>their name, and a way to reach them</li>
        <li>what they would like help with, and why, in plain words</li>
        <li>that they know about this and agree</li>
        <li>anything the link worker should be careful about</li>
      </ul>
      <InsetText>
        <p>The person reads the reason you write. Write it as you would say it to them.</p>
      </InsetText>
      <Details>
        <Details.Summary>When something else is needed first</Details.Summary>
        <Details.Text>
          <p>Social prescribing is not a crisis service. {place.crisis_words}</p>
          <p>For a safeguarding concern, follow your safeguarding procedure today.</p>
        </Details.Text>
      </Details>
      <Form
        button="Start now"
        beside={<a href="/referrals/one-screen">Refer on one screen, if you do this often</a>}
      />
    </Page>
  ),
  submit: async ({ tx, actor }) => ({ goTo: `/referrals/drafts/${await beginDraft(tx, actor)}` }),
})
