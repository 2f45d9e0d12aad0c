/** /referrals/:referral/return */
import { InsetText } from 'nhsuk-react-components'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { returnReferral } from '../changes/return.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves, returnReasons, type ReturnReason } from '../referral.ts'

const options = Object.entries(returnReasons).map(([value, label]) => ({
  value: value as ReturnReason,
  label,
}))

export default screen({
  path: '/referrals/:referral/return',
  needs: 'referral.answer',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.answer', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => blockers(referral.status, 'return'),
  fields: () => ({
    reason: choice({
      label: 'Why are you returning it?',
      options,
      required: 'Select why you are returning it',
    }),
    door: longText({
      label: 'What would help instead?',
      name: 'What would help instead',
      hint: 'A better door: where to go, and how. The referrer and the person both read this',
      required: 'Enter what would help instead',
      max: 2000,
    }),
  }),
  page: (referral, { fields }) => (
    <Page
      title={`Return the referral for ${nameOf(referral)}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <Form button="Return referral" look="secondary">
          <RadioField field={fields.reason} />
          <InsetText>
            <p>No referral ends without a door. {firstNameOf(referral)} should know where to turn next.</p>
          </InsetText>
          <LongTextField field={fields.door} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await returnReferral(tx, actor, params.referral, value)
    return { goTo: '/inbox', say: moves.return.done }
  },
})
