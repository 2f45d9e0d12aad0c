/** /safeguarding/:concern/note: something more to know. */
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addNote } from '../changes/tell.ts'
import { around, peopleIn, toWork } from '../to-work.ts'

export default screen({
  path: '/safeguarding/:concern/note',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  fields: () => ({
    words: longText({
      label: 'What should be known?',
      name: 'What should be known',
      hint: 'Those who follow this concern read it. It cannot be changed afterwards',
      required: 'Enter what should be known',
      max: 5000,
    }),
  }),
  page: (concern, { fields }) => (
    <Page title="Add something to know" {...around(concern)}>
      <Form button="Add">
        <LongTextField field={fields.words} rows={5} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await addNote(tx, actor, params.concern, value.words)
    return { goTo: `/safeguarding/${params.concern}`, say: 'Added' }
  },
})
