/** /safeguarding/:concern/done: a step of the checklist is done. The page of the concern sends it in one tap. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { stepDone } from '../changes/tell.ts'
import { checklistFor } from '../checklists.ts'
import { whyNotWork } from '../concern.ts'
import { around, peopleIn, toWork } from '../to-work.ts'

export default screen({
  path: '/safeguarding/:concern/done',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  whyNot: concern => whyNotWork(concern),
  fields: ({ kind }) => ({
    step: choice({
      label: 'Which step is done?',
      options: checklistFor(kind).steps.map(({ code, words }) => ({ value: code, label: words })),
      required: 'Select which step is done',
    }),
  }),
  page: (concern, { fields }) => (
    <Page title="A step is done" {...around(concern)}>
      <UnlessNotNow>
        <Form button="Done">
          <RadioField field={fields.step} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await stepDone(tx, actor, params.concern, value.step)
    return { goTo: `/safeguarding/${params.concern}`, say: 'Done' }
  },
})
