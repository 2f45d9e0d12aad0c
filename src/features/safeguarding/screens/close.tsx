/** /safeguarding/:concern/close and /reopen: what came of it, or why it is not over. */
import { InsetText } from 'nhsuk-react-components'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { closeConcern, reopenConcern } from '../changes/close.ts'
import { stepsLeft } from '../checklists.ts'
import { endings, whyNotClose, whyNotReopen, whyNotWork, type Ending } from '../concern.ts'
import { around, peopleIn, toWork } from '../to-work.ts'

export const close = screen({
  path: '/safeguarding/:concern/close',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  whyNot: concern => whyNotWork(concern),
  fields: () => ({
    ending: choice({
      label: 'Why is it over?',
      options: Object.entries(endings).map(([value, label]) => ({ value: value as Ending, label })),
      required: 'Select why it is over',
    }),
    outcome: longText({
      label: 'What came of it?',
      name: 'What came of it',
      hint: 'Who does what now, and by when. Or why it was a mistake',
      required: 'Enter what came of it',
      max: 5000,
    }),
  }),
  page: (concern, { fields }) => {
    const left = stepsLeft(concern.kind, concern.steps)
    const reasons = whyNotClose(concern, { told: concern.told, left }, 'acted')
    return (
      <Page title="Close the concern" {...around(concern)}>
        <UnlessNotNow>
          {reasons.length > 0 && (
            <InsetText>
              <p>Before it can be closed, unless it was raised by mistake:</p>
              <ul>
                {reasons.map(reason => (
                  <li key={reason}>{reason}.</li>
                ))}
              </ul>
            </InsetText>
          )}
          <Form button="Close it">
            <RadioField field={fields.ending} />
            <LongTextField field={fields.outcome} rows={4} />
          </Form>
        </UnlessNotNow>
      </Page>
    )
  },
  submit: async ({ tx, actor, params, value }) => {
    await closeConcern(tx, actor, params.concern, value)
    return { goTo: `/safeguarding/${params.concern}`, say: 'Closed. It can be opened again' }
  },
})

export const reopen = screen({
  path: '/safeguarding/:concern/reopen',
  needs: 'concern.work',
  load: toWork,
  sees: concern => peopleIn(concern),
  whyNot: concern => whyNotReopen(concern),
  fields: () => ({
    why: longText({
      label: 'Why is it not over?',
      name: 'Why it is not over',
      required: 'Enter why it is not over',
      max: 5000,
    }),
  }),
  page: (concern, { fields }) => (
    <Page title="Open the concern again" {...around(concern)}>
      <UnlessNotNow>
        <p>If it is a new danger, raise a new concern: that starts a new clock.</p>
        <Form button="Open it again">
          <LongTextField field={fields.why} rows={4} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await reopenConcern(tx, actor, params.concern, value.why)
    return { goTo: `/safeguarding/${params.concern}`, say: 'Open again' }
  },
})
