/** /referrals/:referral/amend: those who sent it put it right. */
import { InsetText } from 'nhsuk-react-components'
import { choices, longText, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { isNeed, needOptions } from '../../directory/needs.ts'
import { emailField, phoneField, postcodeField } from '../../people/contact-details.ts'
import { checkPostcode } from '../../people/details-fields.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { amendReferral } from '../changes/amend.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves } from '../referral.ts'

export default screen({
  path: '/referrals/:referral/amend',
  needs: 'referral.amend',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.amend', params.referral),
  sees: referral => [referral.person_id],
  version: referral => referral.version,
  whyNot: referral => blockers(referral.status, 'amend'),
  fields: referral => ({
    reason: longText({
      label: 'Why, in plain words',
      name: 'The reason',
      hint: 'The person reads this. When you change it, we tell them',
      required: 'Enter why you are referring them',
      max: 2000,
      initial: referral.reason,
    }),
    needs: choices({
      label: 'What would they like help with?',
      hint: 'Select all that apply',
      options: needOptions,
      required: 'Select at least one thing they would like help with',
      initial: referral.needs.filter(isNeed),
    }),
    phone: phoneField({ label: 'Another phone number (optional)' }),
    email: emailField({ label: 'Another email address (optional)' }),
    address: longText({ label: 'Another address (optional)', name: 'Address', max: 500 }),
    postcode: postcodeField({ label: 'Another postcode (optional)' }),
    postcode_sure: choices({
      label: 'If we do not know the postcode',
      options: [{ value: 'sure', label: 'This is the right postcode, even if you do not know it' }],
    }),
    neutral: choices({
      label: 'Can other people see their messages?',
      hint: 'For example, a shared phone or an unsafe home',
      options: [{ value: 'yes', label: 'Yes: do not say in a message why we are in touch' }],
    }),
    careful: longText({
      label: 'Anything else to be careful about (optional)',
      name: 'What to be careful about',
      hint: 'It is added to what the team knows. The person does not see it on their page',
      max: 2000,
    }),
    why: text({
      label: 'Why are you correcting it? (optional)',
      name: 'Why you are correcting it',
      hint: 'The team reads this beside what was and what is',
      max: 200,
    }),
  }),
  page: (referral, { fields }) => (
    <Page
      title={`Correct the referral for ${nameOf(referral)}`}
      caption={`Referral ${referral.reference}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <Form button="Save">
          <LongTextField field={fields.reason} />
          <CheckboxField field={fields.needs} />
          <h2 className="nhsuk-heading-m">How to reach {firstNameOf(referral)}</h2>
          <InsetText>
            <p>
              Fill in only what has changed. What the record says already is not shown here. When a link
              worker knows {firstNameOf(referral)}, they ask which is right: nothing is overwritten.
            </p>
          </InsetText>
          <TextField field={fields.phone} />
          <TextField field={fields.email} />
          <LongTextField field={fields.address} rows={3} />
          <TextField field={fields.postcode} />
          {fields.postcode.problem?.startsWith('We cannot find') && (
            <CheckboxField field={fields.postcode_sure} />
          )}
          <CheckboxField field={fields.neutral} />
          <LongTextField field={fields.careful} rows={3} />
          <TextField field={fields.why} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await checkPostcode(tx, value)
    const { reason, needs, phone, email, address, postcode, careful, why } = value
    const isChanged = await amendReferral(tx, actor, params.referral, {
      reason,
      needs,
      phone,
      email,
      address,
      postcode,
      careful,
      why,
      isNeutral: value.neutral.length > 0,
      from: version,
    })
    return {
      goTo: `/referrals/${params.referral}`,
      say: isChanged ? moves.amend.done : 'Nothing was different, so nothing was changed and nobody was told',
    }
  },
})
