/** /waiting-list/policy/change: an administrator changes how this place tries to reach people. */
import { choices, optionalChoice, textOf } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { CheckboxField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { readTime } from '../../safeguarding/moment.ts'
import { keepPolicy } from '../changes/keep-policy.ts'
import { dayOptions, timeInWords } from '../policy.ts'
import { policyNow } from '../policy-now.ts'

interface Asked {
  label: string
  name: string
  from: number
  to: number
  now: number
}

/** A whole number within what makes sense; never empty. */
const number = ({ label, name, from, to, now }: Asked) => {
  const problem = `${name} must be a whole number from ${from} to ${to}`
  return textOf(
    {
      label,
      required: `Enter ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      initial: String(now),
      attributes: { inputMode: 'numeric', width: 3 },
      max: 10,
    },
    typed => {
      const value = Number(typed)
      return /^\d{1,3}$/.test(typed) && value >= from && value <= to ? { value } : { problem }
    },
  )
}

/** A time as minutes after midnight. Midnight ends a day as well as it begins one. */
const minute = ({ label, name, now, end }: { label: string; name: string; now: number; end: number }) =>
  textOf(
    {
      label,
      required: `Enter ${name}`,
      hint: 'For example, 9am',
      initial: timeInWords(now),
      attributes: { width: 5 },
      max: 20,
    },
    typed => {
      const word = typed.trim().toLowerCase()
      const time =
        word === 'midday' ? readTime('12pm') : word === 'midnight' ? readTime('00:00') : readTime(typed)
      if (!time) return { problem: 'Enter a time, like 9am or 19:00' }
      const value = time.hour * 60 + time.minute
      return { value: value === 0 ? end : value }
    },
  )

export default screen({
  path: '/waiting-list/policy/change',
  needs: 'contact-policy.change',
  load: ({ tx }) => policyNow(tx),
  sees: 'nobody',
  version: ({ version }) => version,
  fields: ({ policy }) => ({
    attempts: number({
      label: 'How many attempts?',
      name: 'How many attempts',
      from: 1,
      to: 10,
      now: policy.attempts,
    }),
    channels: number({
      label: 'In at least how many different ways?',
      name: 'How many ways',
      from: 1,
      to: 5,
      now: policy.channels,
    }),
    gap_days: number({
      label: 'How many days between two attempts, at least?',
      name: 'How many days between',
      from: 0,
      to: 30,
      now: policy.gap_days,
    }),
    from_minute: minute({
      label: 'We ring from',
      name: 'from when we ring',
      now: policy.from_minute,
      end: 0,
    }),
    until_minute: minute({
      label: 'We ring until',
      name: 'until when we ring',
      now: policy.until_minute,
      end: 1440,
    }),
    days: choices({
      label: 'On which days do we ring?',
      options: dayOptions,
      required: 'Select at least one day',
      initial: policy.days.map(String),
    }),
    times_differ: optionalChoice({
      label: 'Calls at different times of day?',
      options: [
        { value: 'yes', label: 'Yes: not always in the morning, afternoon or evening' },
        { value: 'no', label: 'No' },
      ],
      initial: policy.times_differ ? 'yes' : 'no',
    }),
    holding_weeks: number({
      label: 'After how many weeks do people hear that they are not forgotten?',
      name: 'How many weeks until they hear from us',
      from: 1,
      to: 26,
      now: policy.holding_weeks,
    }),
    too_long_weeks: number({
      label: 'After how many weeks is a wait too long?',
      name: 'How many weeks are too long',
      from: 1,
      to: 104,
      now: policy.too_long_weeks,
    }),
    let_go_days: number({
      label: 'How many days after the last attempt is somebody let go?',
      name: 'How many days until somebody is let go',
      from: 1,
      to: 180,
      now: policy.let_go_days,
    }),
  }),
  page: (_, { fields }) => (
    <Page
      title="Change how we try to reach people"
      back={{ href: '/waiting-list/policy', text: 'How we try to reach people' }}
    >
      <p>No national rule exists. It is in force for everybody who waits as soon as you save it.</p>
      <Form button="Save">
        <TextField field={fields.attempts} />
        <TextField field={fields.channels} />
        <TextField field={fields.gap_days} />
        <RadioField field={fields.times_differ} />
        <TextField field={fields.from_minute} />
        <TextField field={fields.until_minute} />
        <CheckboxField field={fields.days} />
        <TextField field={fields.holding_weeks} />
        <TextField field={fields.too_long_weeks} />
        <TextField field={fields.let_go_days} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value, data, version }) => {
    const was = data.policy
    const policy = {
      attempts: value.attempts ?? was.attempts,
      channels: value.channels ?? was.channels,
      gap_days: value.gap_days ?? was.gap_days,
      from_minute: value.from_minute ?? was.from_minute,
      until_minute: value.until_minute ?? was.until_minute,
      days: value.days.map(Number),
      times_differ: value.times_differ === 'yes',
      holding_weeks: value.holding_weeks ?? was.holding_weeks,
      too_long_weeks: value.too_long_weeks ?? was.too_long_weeks,
      let_go_days: value.let_go_days ?? was.let_go_days,
    }
    if (policy.channels > policy.attempts)
      throw new WrongAnswer('channels', 'There cannot be more different ways than attempts')
    if (policy.from_minute >= policy.until_minute)
      throw new WrongAnswer('until_minute', 'When we stop must be after when we begin')
    await keepPolicy(tx, actor, { policy, from: version })
    return { goTo: '/waiting-list/policy', say: 'Saved. It is in force now' }
  },
})
