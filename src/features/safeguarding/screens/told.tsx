/** /safeguarding/:concern/told?who=…: somebody was told, when and how. One tap sends it from the page of the concern. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { choice, longText, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField, LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { recordTold } from '../changes/tell.ts'
import { whyNotWork } from '../concern.ts'
import { momentOf } from '../moment.ts'
import { timeField } from '../time-field.ts'
import { around, peopleIn, toWork } from '../to-work.ts'
import { isTold, toldOptions, wayOptions } from '../told.ts'

export default screen({
  path: '/safeguarding/:concern/told',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  whyNot: concern => whyNotWork(concern),
  fields: (_, { query }) => ({
    who: choice({
      label: 'Whom did you tell?',
      options: toldOptions,
      required: 'Select whom you told',
      initial: query.getAll('who').find(isTold),
    }),
    name: text({ label: 'Their name, or a reference number (optional)', name: 'Their name', max: 200 }),
    how: choice({
      label: 'How?',
      options: wayOptions,
      required: 'Select how you told them',
      initial: 'telephone',
    }),
    on: date({
      label: 'On which day? (optional)',
      name: 'The day',
      hint: 'Leave it empty if it was today',
    }),
    at: timeField({ label: 'At what time? (optional)' }),
    what: longText({ label: 'What will they do? (optional)', name: 'What they will do', max: 5000 }),
  }),
  page: (concern, { fields }) => (
    <Page title="Who was told" {...around(concern)}>
      <UnlessNotNow>
        <Form button="Save">
          <RadioField field={fields.who} />
          <TextField field={fields.name} />
          <RadioField field={fields.how} />
          <DateField field={fields.on} />
          <TextField field={fields.at} />
          <LongTextField field={fields.what} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const moment = momentOf(value, tx.now)
    if ('field' in moment) throw new WrongAnswer(moment.field, moment.words)
    if (value.who === 'other' && value.name === '') throw new WrongAnswer('name', 'Enter whom you told')
    await recordTold(tx, actor, params.concern, { ...value, at: moment })
    return { goTo: `/safeguarding/${params.concern}`, say: 'Saved who was told' }
  },
})
