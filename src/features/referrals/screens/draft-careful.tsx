/** /referrals/drafts/:draft/careful */
import { choice, longText } from '../../../platform/screen/field.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { LongTextField, RadioField } from '../../../ui/fields.tsx'
import { draftPage } from './draft-page.tsx'

export default draftPage({
  page: 'careful',
  title: 'Anything to be careful about',
  intro: (
    <p>
      For example a fall, a dog, somebody at home who is not safe, or words that upset them. The link worker
      reads this. The person does not see it on their page.
    </p>
  ),
  fields: answers => ({
    careful_known: choice({
      label: 'Is there anything to be careful about?',
      options: [
        { value: 'none', label: 'No known risks' },
        { value: 'some', label: 'Yes' },
      ],
      required: 'Select whether there is anything to be careful about',
      initial: answers.careful_known,
    }),
    careful: longText({
      label: 'What should we be careful about?',
      name: 'What to be careful about',
      max: 2000,
      initial: answers.careful,
    }),
  }),
  questions: form => (
    <RadioField
      field={form.fields.careful_known}
      below={{ some: <LongTextField field={form.fields.careful} rows={3} /> }}
    />
  ),
  check: async ({ careful_known, careful }) => {
    if (careful_known === 'some' && careful === '')
      throw new WrongAnswer('careful', 'Enter what we should be careful about')
  },
  answers: ({ careful_known, careful }) => ({
    careful_known,
    careful: careful_known === 'some' ? careful : '',
  }),
})
