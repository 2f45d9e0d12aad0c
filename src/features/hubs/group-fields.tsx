/** The questions about a group: those its organiser is asked, too, and those for who works here. */
import { choice, longText, optionalChoice, text } from '../../platform/screen/field.ts'
import type { Form as FormOf } from '../../platform/screen/form.ts'
import { LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.tsx'
import { emailField } from '../people/contact-details.ts'
import type { OwnWords } from './changes/group.ts'
import type { Group } from './groups.ts'
import { words } from './words.ts'

const say = words.en.own
const { welcome } = words.en.group

/** What an organiser says of their own group. */
export const ownFields = (group?: Partial<Group>) => ({
  name: text({ label: say.name, required: say.missing.name, max: 120, initial: group?.name }),
  about: longText({
    label: say.about,
    name: say.about,
    required: say.missing.about,
    max: 2000,
    initial: group?.about,
  }),
  organiser: text({
    label: say.organiser,
    name: say.organiser,
    required: say.missing.organiser,
    max: 120,
    initial: group?.organiser,
  }),
  organiser_reach: text({
    label: say.reach,
    name: say.reach,
    hint: say.reachHint,
    required: say.missing.reach,
    max: 300,
    initial: group?.organiser_reach,
  }),
  meets: longText({
    label: say.meets,
    name: say.meets,
    required: say.missing.meets,
    max: 500,
    initial: group?.meets,
  }),
  newcomers: choice({
    label: say.newcomers,
    options: [
      { value: 'yes', label: welcome.yes },
      { value: 'ask', label: welcome.ask },
      { value: 'no', label: welcome.no },
    ],
    required: say.missing.newcomers,
    initial: group?.newcomers,
  }),
  open: choice({
    label: say.open,
    options: [
      { value: 'yes', label: say.openYes },
      { value: 'no', label: say.openNo },
    ],
    required: say.missing.open,
    initial: group?.is_open === false ? 'no' : 'yes',
  }),
})

export const OwnQuestions = ({ fields }: { fields: FormOf<ReturnType<typeof ownFields>>['fields'] }) => (
  <>
    <TextField field={fields.name} />
    <LongTextField field={fields.about} rows={4} />
    <TextField field={fields.organiser} />
    <TextField field={fields.organiser_reach} />
    <LongTextField field={fields.meets} rows={3} />
    <RadioField field={fields.newcomers} />
    <RadioField field={fields.open} />
  </>
)

export const ownWordsOf = ({
  open,
  ...rest
}: Omit<OwnWords, 'is_open'> & { open: 'yes' | 'no' }): OwnWords => ({ ...rest, is_open: open === 'yes' })

/** Those for who works here alone. */
export const besideFields = (hubs: readonly { hub_id: string; name: string }[], group?: Partial<Group>) => ({
  email: emailField({
    label: 'Email address of the organiser (optional)',
    hint: 'Never shown. They are sent a link there, by which they keep their page',
    initial: group?.organiser_email,
  }),
  hub: optionalChoice<string>({
    label: 'At which hub do they meet? (optional)',
    options: hubs.map(({ hub_id, name }) => ({ value: hub_id, label: name })),
    initial: group?.hub_id,
  }),
})

export const BesideQuestions = ({
  fields,
}: {
  fields: FormOf<ReturnType<typeof besideFields>>['fields']
}) => (
  <>
    <TextField field={fields.email} />
    <SelectField field={fields.hub} none="At no hub" />
  </>
)
