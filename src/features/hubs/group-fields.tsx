/** The questions about a group: those its organiser is asked, too, and those for who works here. */
import { choice, longText, optionalChoice, text } from '../../platform/screen/field.ts'
import type { Form as FormOf } from '../../platform/screen/form.ts'
import type { Say } from '../../platform/words/say.ts'
import { LongTextField, RadioField, SelectField, TextField } from '../../ui/fields.tsx'
import { emailField } from '../people/contact-details.ts'
import type { OwnWords } from './changes/group.ts'
import type { Group } from './groups.ts'
import { groupWords as words, welcomeWords } from './words.ts'

/** What an organiser says of their own group. */
export const ownFields = (say: Say, group?: Partial<Group>) => ({
  name: text({ label: say(words.ownName), required: say(words.missingName), max: 120, initial: group?.name }),
  about: longText({
    label: say(words.ownAbout),
    name: say(words.ownAbout),
    required: say(words.missingAbout),
    max: 2000,
    initial: group?.about,
  }),
  organiser: text({
    label: say(words.ownOrganiser),
    name: say(words.ownOrganiser),
    required: say(words.missingOrganiser),
    max: 120,
    initial: group?.organiser,
  }),
  organiser_reach: text({
    label: say(words.ownReach),
    name: say(words.ownReach),
    hint: say(words.ownReachHint),
    required: say(words.missingReach),
    max: 300,
    initial: group?.organiser_reach,
  }),
  meets: longText({
    label: say(words.ownMeets),
    name: say(words.ownMeets),
    required: say(words.missingMeets),
    max: 500,
    initial: group?.meets,
  }),
  newcomers: choice({
    label: say(words.ownNewcomers),
    options: [
      { value: 'yes', label: say(welcomeWords.yes) },
      { value: 'ask', label: say(welcomeWords.ask) },
      { value: 'no', label: say(welcomeWords.no) },
    ],
    required: say(words.missingNewcomers),
    initial: group?.newcomers,
  }),
  open: choice({
    label: say(words.ownOpen),
    options: [
      { value: 'yes', label: say(words.openYes) },
      { value: 'no', label: say(words.openNo) },
    ],
    required: say(words.missingOpen),
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
