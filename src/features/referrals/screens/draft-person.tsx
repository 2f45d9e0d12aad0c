/** /referrals/drafts/:draft/person */
import { checkPostcode, identityFields, IdentityQuestions } from '../../people/details-fields.tsx'
import { draftPage } from './draft-page.tsx'

export default draftPage({
  page: 'person',
  title: 'About the person',
  fields: (answers, tx) =>
    identityFields(
      {
        ...answers,
        date_of_birth: answers.date_of_birth ? Temporal.PlainDate.from(answers.date_of_birth) : null,
      },
      tx.today,
    ),
  questions: form => <IdentityQuestions fields={form.fields} />,
  check: (value, tx) => checkPostcode(tx, value),
  answers: value => ({
    first_name: value.first_name,
    family_name: value.family_name,
    preferred_name: value.preferred_name,
    date_of_birth: value.date_of_birth?.toString() ?? null,
    nhs_number: value.nhs_number,
    address: value.address,
    postcode: value.postcode,
  }),
})
