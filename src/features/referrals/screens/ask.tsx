/** /referrals/:referral/ask: the team asks those who sent it, instead of returning it. */
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nameOf } from '../../people/person.ts'
import { askReferrer } from '../changes/questions.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves, whyNotOfOwn } from '../referral.ts'

export default screen({
  path: '/referrals/:referral/ask',
  needs: 'referral.answer',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.answer', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => [...whyNotOfOwn(referral.way), ...blockers(referral.status, 'ask')],
  fields: () => ({
    words: longText({
      label: 'Your question',
      name: 'Your question',
      hint: 'One at a time: you can ask another whenever you like. The person does not see it',
      required: 'Enter your question',
      max: 1000,
    }),
  }),
  page: (referral, { fields }) => (
    <Page
      title={`Ask ${referral.organisation ?? referral.referrer}`}
      caption={`${nameOf(referral)}, referral ${referral.reference}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          Everybody at {referral.organisation ?? referral.referrer} who refers can answer. {referral.referrer}{' '}
          gets an email without a name in it. You can accept the referral while you wait.
        </p>
        <Form button="Send question">
          <LongTextField field={fields.words} rows={4} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await askReferrer(tx, actor, params.referral, value)
    return { goTo: `/referrals/${params.referral}`, say: moves.ask.done }
  },
})
