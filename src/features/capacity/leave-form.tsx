/** The page of a link worker's leave, the same for themselves and for their manager. */
import { date } from '../../platform/screen/date-field.ts'
import { choice } from '../../platform/screen/field.ts'
import type { Drawn } from '../../platform/screen/form.ts'
import { asDate } from '../../ui/dates.ts'
import { DateField, RadioField } from '../../ui/fields.tsx'
import { Form } from '../../ui/form.tsx'
import type { LeaveRow } from './queries.ts'
import type { Worker } from './worker.ts'

export interface LeaveShown {
  worker: Worker
  team: readonly Worker[]
  leaves: readonly LeaveRow[]
}

const others = ({ worker, team }: LeaveShown) =>
  team.filter(({ account_id }) => account_id !== worker.account_id)

export const whyNoLeave = (shown: LeaveShown): string[] =>
  others(shown).length === 0 ? ['This team has no other link worker who could cover'] : []

export const leaveFields = (shown: LeaveShown) => ({
  from: date({
    label: 'First day away',
    name: 'First day away',
    hint: 'For example, 27 3 2027',
    required: 'Enter the first day away',
  }),
  until: date({ label: 'Last day away', name: 'Last day away', required: 'Enter the last day away' }),
  cover: choice<string>({
    label: 'Who covers?',
    hint: 'Their people read this name and number meanwhile',
    options: others(shown).map(({ account_id, name }) => ({ value: account_id, label: name })),
    required: 'Select who covers',
  }),
})

export function Leaves({ leaves, worker, cancelAt }: LeaveShown & { cancelAt: string }) {
  const own = leaves.filter(({ account_id }) => account_id === worker.account_id)
  if (own.length === 0) return <p>No leave is entered.</p>
  return (
    <>
      <ul>
        {own.map(({ leave_id, from_on, until_on, cover }) => (
          <li key={leave_id}>
            {asDate(from_on)} until {asDate(until_on)}. {cover} covers.
          </li>
        ))}
      </ul>
      <p>
        <a href={cancelAt}>Take a leave back</a>
      </p>
    </>
  )
}

export const LeaveForm = ({ fields }: { fields: { from: Drawn; until: Drawn; cover: Drawn } }) => (
  <>
    <h2 className="nhsuk-heading-m">Enter a leave</h2>
    <p>The days alone. Nobody need say why.</p>
    <Form button="Enter leave">
      <DateField field={fields.from} />
      <DateField field={fields.until} />
      <RadioField field={fields.cover} />
    </Form>
  </>
)

/** As it is said to the change. Both days are required by their fields. */
export const awayFrom = (
  value: { from: Temporal.PlainDate | null; until: Temporal.PlainDate | null; cover: string },
  today: Temporal.PlainDate,
) => ({ from_on: value.from ?? today, until_on: value.until ?? today, cover_id: value.cover })

export const cancelFields = ({ leaves, worker }: LeaveShown) => ({
  leave: choice<string>({
    label: 'Which leave?',
    options: leaves
      .filter(({ account_id }) => account_id === worker.account_id)
      .map(({ leave_id, from_on, until_on }) => ({
        value: leave_id,
        label: `${asDate(from_on)} until ${asDate(until_on)}`,
      })),
    required: 'Select which leave',
  }),
})

export const whyNoCancel = ({ leaves, worker }: LeaveShown): string[] =>
  leaves.some(({ account_id }) => account_id === worker.account_id) ? [] : ['No leave is entered']
