/** /referrals/drafts/:draft/why */
import { InsetText } from 'nhsuk-react-components'
import { choices, longText } from '../../../platform/screen/field.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { needOptions } from '../../directory/needs.ts'
import { draftPage } from './draft-page.tsx'

export default draftPage({
  page: 'why',
  title: 'Why you are referring them',
  intro: (
    <InsetText>
      <p>
        The person will read these words on their own page, and in our first message. Write to them, not about
        them.
      </p>
    </InsetText>
  ),
  fields: answers => ({
    reason: longText({
      label: 'Why, in plain words',
      name: 'The reason',
      hint: 'For example: you told me you have hardly been out since your hip operation, and you miss company',
      required: 'Enter why you are referring them',
      max: 2000,
      initial: answers.reason,
    }),
    needs: choices({
      label: 'What would they like help with?',
      hint: 'Select all that apply',
      options: needOptions,
      required: 'Select at least one thing they would like help with',
      initial: answers.needs,
    }),
  }),
  questions: form => (
    <>
      <LongTextField field={form.fields.reason} />
      <CheckboxField field={form.fields.needs} />
    </>
  ),
  answers: value => value,
})
