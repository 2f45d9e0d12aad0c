/** /demo: the demonstration's own page: who to be, the outbox, and the clock. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Cast } from '../cast.tsx'
import { setClockAhead } from '../../places/changes.ts'

const jumps = [
  { value: '1', label: 'One day on' },
  { value: '7', label: 'One week on' },
  { value: '42', label: 'Six weeks on' },
  { value: '0', label: 'Back to the real time' },
] as const

export default screen({
  path: '/demo',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx }) => ({ now: tx.now, place: tx.place }),
  sees: 'nobody',
  fields: () => ({
    jump: choice({ label: 'Set the clock', options: jumps, required: 'Select where to set the clock' }),
  }),
  page: ({ now, place }, { fields }) => (
    <Page title="Demonstration">
      <h2 className="nhsuk-heading-m">Be somebody else</h2>
      <Cast />
      <h2 className="nhsuk-heading-m">Read the messages</h2>
      <p>
        <a href="/outbox">Open the outbox</a>: every message that would have been sent.
      </p>
      <h2 className="nhsuk-heading-m">Move the clock</h2>
      <p>
        In {place.name} it is {asMoment(now)}.
      </p>
      <Form button="Set the clock" look="secondary">
        <RadioField field={fields.jump} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, value }) => {
    await setClockAhead(tx, Number(value.jump))
    return { goTo: '/demo', say: 'The clock is set' }
  },
})
