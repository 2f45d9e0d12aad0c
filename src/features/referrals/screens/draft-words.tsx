/** /referrals/drafts/:draft/words: what they said, apart from what the referrer thinks. */
import { choices, longText } from '../../../platform/screen/field.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { needOptions } from '../../directory/needs.ts'
import { draftPage } from './draft-page.tsx'

export default draftPage({
  page: 'words',
  title: 'What they said, in their own words',
  fields: answers => ({
    own_words: longText({
      label: 'What did they say? (optional)',
      name: 'What they said',
      hint: 'As they said it. The link worker starts from these words',
      max: 2000,
      initial: answers.own_words,
    }),
    noticed: choices({
      label: 'What did you notice besides? (optional)',
      hint: 'This is your view. It is kept apart from what they asked for',
      options: needOptions,
      initial: answers.noticed,
    }),
  }),
  questions: form => (
    <>
      <LongTextField field={form.fields.own_words} />
      <CheckboxField field={form.fields.noticed} />
    </>
  ),
  answers: value => value,
})
