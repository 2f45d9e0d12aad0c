/** /capacity/weights: what each factor adds to a weight in this place, and after how many weeks somebody is overdue. */
import { screen } from '../../../platform/screen/screen.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { setWeights } from '../changes/set.ts'
import { numberField } from '../number-field.ts'
import { factorKeys, factors, heaviest, mostPerFactor, type Factor, type Weights } from '../weight.ts'
import { settingNow } from '../workers.ts'

export default screen({
  path: '/capacity/weights',
  needs: 'capacity.weights',
  load: ({ tx }) => settingNow(tx),
  sees: 'nobody',
  version: ({ version }) => version,
  fields: ({ weights, quiet_weeks }) => ({
    ...(Object.fromEntries(
      factorKeys.map(key => [
        key,
        numberField({
          label: factors[key],
          from: 0,
          to: mostPerFactor,
          decimals: 0,
          required: `Enter what it adds: ${factors[key]}`,
          initial: weights[key],
        }),
      ]),
    ) as Record<Factor, ReturnType<typeof numberField>>),
    quiet: numberField({
      label: 'Weeks without a conversation until somebody is overdue',
      from: 1,
      to: 26,
      decimals: 0,
      required: 'Enter after how many weeks somebody is overdue',
      initial: quiet_weeks,
    }),
  }),
  page: (_, { fields }) => (
    <Page title="Weights for planning">
      <p>
        A person counts as 1, and as much more as each thing that their link worker ticked adds: at most{' '}
        {heaviest}. It is a planning aid for caseloads. It is never a score of a person, and they never see
        it.
      </p>
      <p>No standard tool for this exists. Begin with 1 for each, and change it with the link workers.</p>
      <Form button="Save">
        {factorKeys.map(key => (
          <TextField key={key} field={fields[key]} />
        ))}
        <TextField field={fields.quiet} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value, version }) => {
    const weights = Object.fromEntries(factorKeys.map(key => [key, value[key] ?? 0])) as Weights
    await setWeights(tx, actor, { weights, quietWeeks: value.quiet ?? 6, from: version })
    return { goTo: '/capacity/weights', say: 'Saved. Every caseload is weighed by it now' }
  },
})
