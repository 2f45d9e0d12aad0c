/** The questions about a hub and its rooms, the same when one is added and when something changes. */
import { choice, longText, text } from '../../platform/screen/field.ts'
import type { Form as FormOf } from '../../platform/screen/form.ts'
import { LongTextField, RadioField, TextField } from '../../ui/fields.tsx'
import { emailField, phoneField, postcodeField } from '../people/contact-details.ts'
import type { HubDetails } from './changes/hub.ts'
import type { RoomDetails } from './changes/room.ts'

export const hubFields = (hub?: Partial<HubDetails>) => ({
  name: text({
    label: 'Name of the hub',
    hint: 'As people call it, like “The Old Fire Station”',
    required: 'Enter the name of the hub',
    max: 120,
    initial: hub?.name,
  }),
  about: longText({
    label: 'What is it?',
    name: 'What it is',
    hint: 'A sentence or two, for somebody who has never been',
    required: 'Enter what it is',
    max: 1000,
    initial: hub?.about,
  }),
  address: longText({
    label: 'Address',
    required: 'Enter the address',
    max: 500,
    initial: hub?.address,
  }),
  postcode: postcodeField({
    label: 'Postcode (optional)',
    hint: 'So that people find the nearest',
    initial: hub?.postcode,
  }),
  access: longText({
    label: 'How does one get in and about?',
    name: 'How one gets in',
    hint: 'The door, steps, lifts, toilets, parking, the bus',
    required: 'Enter how one gets in and about',
    max: 1000,
    initial: hub?.access,
  }),
  phone: phoneField({ label: 'Phone number (optional)', initial: hub?.phone }),
  email: emailField({ label: 'Email address (optional)', initial: hub?.email }),
  open: choice({
    label: 'Is it open?',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No, it has closed', hint: 'Its page stays, and says so' },
    ],
    required: 'Select whether it is open',
    initial: hub?.is_open === false ? 'no' : 'yes',
  }),
})

export const HubQuestions = ({ fields }: { fields: FormOf<ReturnType<typeof hubFields>>['fields'] }) => (
  <>
    <TextField field={fields.name} />
    <LongTextField field={fields.about} rows={3} />
    <LongTextField field={fields.address} rows={3} />
    <TextField field={fields.postcode} />
    <LongTextField field={fields.access} rows={3} />
    <TextField field={fields.phone} />
    <TextField field={fields.email} />
    <RadioField field={fields.open} />
  </>
)

export const hubOf = ({
  open,
  ...details
}: Omit<HubDetails, 'is_open'> & { open: 'yes' | 'no' }): HubDetails => ({
  ...details,
  is_open: open === 'yes',
})

export const stepFree = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No: there are steps' },
  { value: 'ask', label: 'People should ask' },
] as const

export const roomFields = (room?: RoomDetails) => ({
  name: text({
    label: 'Name of the room',
    hint: 'As it reads after “in”, like “the lounge”',
    required: 'Enter the name of the room',
    max: 120,
    initial: room?.name,
  }),
  about: text({
    label: 'Anything to know about it (optional)',
    name: 'What there is to know',
    max: 300,
    initial: room?.about,
  }),
  step_free: choice({
    label: 'Is there a way in without steps?',
    options: stepFree,
    required: 'Select whether there is a way in without steps',
    initial: room?.step_free,
  }),
})

export const RoomQuestions = ({ fields }: { fields: FormOf<ReturnType<typeof roomFields>>['fields'] }) => (
  <>
    <TextField field={fields.name} />
    <TextField field={fields.about} />
    <RadioField field={fields.step_free} />
  </>
)
