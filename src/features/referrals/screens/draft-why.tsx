/** /referrals/drafts/:draft/why */
import { InsetText } from 'nhsuk-react-components'
import { choices, longText } from '../../../platform/screen/field.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { needOptions, type Need } from '../../directory/needs.ts'
import type { Answers } from '../draft.ts'
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
  // What they asked for has changed: which of it matters most is asked again.
  answers: (value, before) => ({
    ...value,
    isInOrder: before.isInOrder === true && String(before.needs) === String(kept(value.needs, before)),
    needs: kept(value.needs, before),
  }),
})

/** The same needs keep the order they were given. */
const kept = (chosen: Need[], { needs = [] }: Answers): Need[] =>
  chosen.length === needs.length && chosen.every(need => needs.includes(need)) ? needs : chosen
