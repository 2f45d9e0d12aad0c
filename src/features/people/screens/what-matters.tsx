/** /people/:person/what-matters: in the person's own words. */
import { InsetText } from 'nhsuk-react-components'
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { writeWhatMatters } from '../changes.ts'
import { firstNameOf } from '../person.ts'
import { personToRead } from '../queries.ts'

export default screen({
  path: '/people/:person/what-matters',
  needs: 'plan.write',
  load: ({ tx, actor, params }) => personToRead(tx, actor, 'plan.write', params.person),
  sees: person => [person.person_id],
  version: person => person.what_matters_version ?? 0,
  fields: person => ({
    words: longText({
      label: 'What matters to them',
      name: 'What matters',
      hint: 'Their own words, as they would say them',
      required: 'Enter what matters to them',
      max: 5000,
      initial: person.what_matters,
    }),
  }),
  page: (person, { fields }) => (
    <Page
      title={`What matters to ${firstNameOf(person)}`}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <InsetText>
        <p>You could ask: What is a good day for you? Who and what do you love? What would you miss most?</p>
      </InsetText>
      <Form button="Save">
        <LongTextField field={fields.words} rows={8} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await writeWhatMatters(tx, actor, params.person, { words: value.words, from: version })
    return { goTo: `/people/${params.person}`, say: 'Saved what matters' }
  },
})
