/** The questions about a weekly session, the same when one is added and when something changes. */
import { WrongAnswer } from '../../platform/errors.ts'
import { date } from '../../platform/screen/date-field.ts'
import { choice, choices, optionalChoice, text, textOf } from '../../platform/screen/field.ts'
import type { Form as FormOf, Drawn } from '../../platform/screen/form.ts'
import { CheckboxField, DateField, RadioField, SelectField, TextField } from '../../ui/fields.tsx'
import { dayNames, everyDay } from '../directory/hours/week.ts'
import { readTime } from '../safeguarding/moment.ts'
import type { SessionDetails } from './changes/session.ts'
import type { HubSession, WholeHub } from './queries.ts'
import { openTo } from './session.ts'

export const dayOptions = everyDay.map((day, index) => ({ value: String(index + 1), label: dayNames[day] }))

/** A time of the clock on the wall, as "10:00"; null where none was given. */
export const timeField = (asked: { label: string; required?: string; initial?: string | null | undefined }) =>
  textOf({ ...asked, hint: 'For example, 10am or 14:30', attributes: { width: 5 }, max: 20 }, typed => {
    const value = readTime(typed)
    return value
      ? { value: value.toString({ smallestUnit: 'minute' }) }
      : { problem: 'Enter a time, like 10am or 14:30' }
  })

export const roomChoice = (hub: Pick<WholeHub, 'rooms'>, initial?: string | null) =>
  optionalChoice<string>({
    label: 'In which room? (optional)',
    options: hub.rooms.map(({ room_id, name }) => ({ value: room_id, label: name })),
    initial,
  })

/** Asked only once two sessions would be in one room. */
export const sharesField = () =>
  choices({
    label: 'Is that meant to be so?',
    options: [{ value: 'yes', label: 'Yes: both share the room' }],
  })

/** Drawn where it was asked. */
export const SharesQuestion = ({ field }: { field: Drawn }) =>
  field.problem !== undefined || (Array.isArray(field.raw) && field.raw.length > 0) ? (
    <CheckboxField field={field} />
  ) : null

interface Around {
  hub: WholeHub
  staff: readonly { account_id: string; name: string; job_title: string }[]
  groups: readonly { group_id: string; name: string }[]
  today: Temporal.PlainDate
}

const noRealDate = {
  date: Temporal.PlainDate.from('2000-01-01'),
  message: 'The first date must be after 2000',
}

export const sessionFields = ({ hub, staff, groups, today }: Around, session?: HubSession) => ({
  what: text({
    label: 'What is it called?',
    name: 'What it is called',
    required: 'Enter what it is called',
    max: 120,
    initial: session?.what,
  }),
  day: choice<string>({
    label: 'On which day?',
    options: dayOptions,
    required: 'Select the day',
    initial: session ? String(session.day) : null,
  }),
  starts: timeField({
    label: 'When does it begin?',
    required: 'Enter when it begins',
    initial: session?.starts,
  }),
  ends: timeField({ label: 'When does it end?', required: 'Enter when it ends', initial: session?.ends }),
  from_on: date({
    label: 'From which date?',
    name: 'The first date',
    required: 'Enter the first date',
    initial: session?.from_on ?? today,
    earliest: noRealDate,
    latest: { date: today.add({ years: 5 }), message: 'The first date must be within five years' },
  }),
  until_on: date({
    label: 'Until which date? (optional)',
    name: 'The last date',
    hint: 'Leave it empty while it goes on',
    initial: session?.until_on,
    latest: { date: today.add({ years: 20 }), message: 'The last date must be within twenty years' },
  }),
  room: roomChoice(hub, session?.room_id),
  shares: sharesField(),
  led_by: optionalChoice<string>({
    label: 'Who of us leads it? (optional)',
    options: staff.map(({ account_id, name }) => ({ value: account_id, label: name })),
    initial: session?.led_by,
  }),
  group: optionalChoice<string>({
    label: 'Or which group leads it? (optional)',
    options: groups.map(({ group_id, name }) => ({ value: group_id, label: name })),
    initial: session?.group_id,
  }),
  open_to: choice({
    label: 'Who may come?',
    options: [
      { value: 'all', label: openTo.all },
      { value: 'ask', label: openTo.ask },
    ],
    required: 'Select who may come',
    initial: session?.open_to,
  }),
  cost: text({
    label: 'What does it cost?',
    name: 'What it costs',
    hint: 'In words, like “Free” or “£2 for tea and cake”',
    required: 'Enter what it costs',
    max: 120,
    initial: session?.cost,
  }),
})

type Asked = ReturnType<typeof sessionFields>

export const SessionQuestions = ({ fields }: { fields: FormOf<Asked>['fields'] }) => (
  <>
    <TextField field={fields.what} />
    <SelectField field={fields.day} none="Select a day" />
    <TextField field={fields.starts} />
    <TextField field={fields.ends} />
    <DateField field={fields.from_on} />
    <DateField field={fields.until_on} />
    <SelectField field={fields.room} none="No room of its own" />
    <SharesQuestion field={fields.shares} />
    <SelectField field={fields.led_by} none="Nobody is named" />
    <SelectField field={fields.group} none="No group" />
    <RadioField field={fields.open_to} />
    <TextField field={fields.cost} />
  </>
)

interface Answers {
  what: string
  day: string
  starts: string | null
  ends: string | null
  from_on: Temporal.PlainDate | null
  until_on: Temporal.PlainDate | null
  room: string | null
  shares: readonly string[]
  led_by: string | null
  group: string | null
  open_to: 'all' | 'ask'
  cost: string
}

/** The answers as they are written down. */
export function sessionOf(answers: Answers): SessionDetails & { shares: boolean } {
  const { day, starts, ends, from_on, room, shares, group, ...rest } = answers
  if (rest.led_by !== null && group !== null)
    throw new WrongAnswer('group', 'Say who of us leads it, or which group, but not both')
  // All three are required, so none is missing here.
  if (starts === null || ends === null || from_on === null)
    throw new WrongAnswer('starts', 'Enter when it begins')
  return {
    ...rest,
    day: Number(day),
    starts,
    ends,
    from_on,
    room_id: room,
    group_id: group,
    shares: shares.length > 0,
  }
}
