/** /people/:person/details: who they are and how to reach them, put right by whoever supports them. */
import { choices, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { changeDetails } from '../changes.ts'
import {
  checkPostcode,
  identityFields,
  IdentityQuestions,
  reachFields,
  ReachQuestions,
} from '../details-fields.tsx'
import { firstNameOf, nameOf } from '../person.ts'
import { personToRead } from '../queries.ts'

export default screen({
  path: '/people/:person/details',
  needs: 'person.write',
  load: async ({ tx, actor, params }) => ({
    person: await personToRead(tx, actor, 'person.write', params.person),
    today: tx.today,
    languages: tx.languages,
  }),
  sees: ({ person }) => [person.person_id],
  version: ({ person }) => person.version,
  fields: ({ person, today, languages }) => ({
    ...identityFields(person, today),
    ...reachFields(person, languages),
    careful: longText({
      label: 'Anything to be careful about (optional)',
      name: 'What to be careful about',
      hint: 'They do not see it on their page. Leave it empty if there are no known risks',
      max: 2000,
      initial: person.careful,
    }),
    link: choices({
      label: 'Their own page',
      hint: 'The links they were sent before stop working',
      options: [{ value: 'send', label: 'Send them a new link to their page' }],
    }),
  }),
  page: ({ person }, { fields }) => (
    <Page
      title={`Details of ${firstNameOf(person)}`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <Form button="Save">
        <IdentityQuestions fields={fields} />
        <h2 className="nhsuk-heading-m">How to reach them</h2>
        <ReachQuestions fields={fields} />
        <LongTextField field={fields.careful} rows={3} />
        <CheckboxField field={fields.link} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await checkPostcode(tx, value)
    const { heard } = await changeDetails(tx, actor, params.person, {
      first_name: value.first_name,
      family_name: value.family_name,
      preferred_name: value.preferred_name || null,
      date_of_birth: value.date_of_birth,
      nhs_number: value.nhs_number,
      address: value.address || null,
      postcode: value.postcode,
      phone: value.phone,
      email: value.email,
      prefers: value.prefers,
      is_neutral: value.neutral.length > 0,
      language: value.reads,
      format: value.format,
      careful: value.careful,
      from: version,
      sendLink: value.link.length > 0,
    })
    const say = ['Details saved', heard && savedWords[heard]].filter(Boolean).join('. ')
    return { goTo: `/people/${params.person}`, say }
  },
})

/** How they get the new link. */
const savedWords = {
  message: undefined,
  letter: 'A letter with their new link waits on the list of letters and calls',
  call: 'No message can reach them: a call waits on the list of letters and calls',
} as const
