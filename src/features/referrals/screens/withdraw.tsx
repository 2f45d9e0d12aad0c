/** /referrals/:referral/withdraw: those who sent it take it back while it waits. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { withdrawReferral } from '../changes/withdraw.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves, withdrawReasons, type WithdrawReason } from '../referral.ts'

const options = Object.entries(withdrawReasons).map(([value, label]) => ({
  value: value as WithdrawReason,
  label,
}))

export default screen({
  path: '/referrals/:referral/withdraw',
  needs: 'referral.amend',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.amend', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => blockers(referral.status, 'withdraw'),
  fields: () => ({
    reason: choice({ label: 'Why?', options, required: 'Select why you are withdrawing it' }),
    words: longText({
      label: 'More about it (optional)',
      name: 'More about it',
      hint: 'The team reads this. The person does not',
      max: 2000,
    }),
  }),
  page: (referral, { fields }) => (
    <Page
      title={`Withdraw the referral for ${nameOf(referral)}`}
      caption={`Referral ${referral.reference}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          Nobody will contact {firstNameOf(referral)}. We tell the team and, unless they have died,{' '}
          {firstNameOf(referral)}. Something is only wrong in it?{' '}
          <a href={`/referrals/${referral.referral_id}/amend`}>Correct it instead</a>.
        </p>
        <Form button="Withdraw referral" look="warning">
          <RadioField field={fields.reason} />
          <LongTextField field={fields.words} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    if (value.reason === 'other' && value.words === '')
      throw new WrongAnswer('words', 'Enter why you are withdrawing it')
    await withdrawReferral(tx, actor, params.referral, value)
    return { goTo: `/referrals/${params.referral}`, say: moves.withdraw.done }
  },
})
