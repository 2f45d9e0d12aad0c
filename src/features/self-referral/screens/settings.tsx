/** /organisations/coming-back: for how long one step leads back to the same link worker. */
import { textOf } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { setComesBack } from '../../places/changes.ts'

const longest = 120

export default screen({
  path: '/organisations/coming-back',
  needs: 'organisation.manage',
  load: ({ tx }) => Promise.resolve({ months: tx.place.comes_back_months }),
  sees: 'nobody',
  fields: ({ months }) => ({
    months: textOf<number>(
      {
        label: 'For how many months does one step lead back to the same link worker?',
        hint: 'Counted from the day the support ended. Later they ask anew, and are asked nothing that is known',
        required: 'Enter how many months',
        initial: String(months),
        attributes: { inputMode: 'numeric', width: 3 },
      },
      typed =>
        /^\d{1,3}$/.test(typed) && Number(typed) <= longest
          ? { value: Number(typed) }
          : { problem: `Enter a whole number of months from 0 to ${longest}` },
    ),
  }),
  page: (_, { fields }) => (
    <Page title="Coming back" back={{ href: '/organisations', text: 'Teams and organisations' }}>
      <Form button="Save">
        <TextField field={fields.months} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, value, data }) => {
    await setComesBack(tx, value.months ?? data.months)
    return { goTo: '/organisations', say: 'Saved' }
  },
})
