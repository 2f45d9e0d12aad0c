/** /referrals/:referral/said-no: the person told the team that they would rather not. */
import { optionalChoice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { declineReferral } from '../changes/say-yes-or-no.ts'
import { referralToRead } from '../queries.ts'
import { blockers, declineReasons, type DeclineReason } from '../referral.ts'

const options = Object.entries(declineReasons).map(([value, label]) => ({
  value: value as DeclineReason,
  label,
}))

export default screen({
  path: '/referrals/:referral/said-no',
  needs: 'referral.answer',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.answer', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => blockers(referral.status, 'decline'),
  fields: () => ({ why: optionalChoice({ label: 'Why, in their words? (optional)', options }) }),
  page: (referral, { fields }) => (
    <Page
      title={`${firstNameOf(referral)} said no thank you`}
      caption={nameOf(referral)}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          It is a choice, not a failure. Nobody contacts them
          {referral.organisation
            ? `, and ${referral.way === 'self' ? referral.organisation : referral.referrer} is told`
            : ''}
          .
        </p>
        <Form button="Record their answer" look="secondary">
          <RadioField field={fields.why} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await declineReferral(tx, actor, params.referral, value.why)
    return { goTo: '/inbox', say: 'Their answer is recorded' }
  },
})
