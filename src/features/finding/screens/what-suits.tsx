/** /people/:person/what-suits: asked once; every search for them starts from it. */
import { InsetText } from 'nhsuk-react-components'
import { choice, choices, longText, optionalChoice, textOf } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField, RadioField, SelectField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { accessOptions, dayOptions, timeOptions } from '../../directory/facets.ts'
import { firstNameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { languageOptions } from '../languages.ts'
import { writeWhatSuits } from '../suits/changes.ts'
import { newestSuits } from '../suits/queries.ts'
import { nothingSaid } from '../suits/suits.ts'
import { wayOptions } from '../travel.ts'

function readMinutes(typed: string): { value: number } | { problem: string } {
  const minutes = Number(typed)
  return /^\d{1,3}$/.test(typed) && minutes >= 1 && minutes <= 240
    ? { value: minutes }
    : { problem: 'Minutes must be a number between 1 and 240' }
}

export default screen({
  path: '/people/:person/what-suits',
  needs: 'plan.write',
  load: async ({ tx, actor, params }) => ({
    person: await personToRead(tx, actor, 'plan.write', params.person),
    suits: await newestSuits(tx, params.person),
  }),
  sees: ({ person }) => [person.person_id],
  version: ({ suits }) => suits?.version ?? 0,
  fields: ({ suits = nothingSaid }, { tx: { say } }) => ({
    interests: longText({
      label: 'What do they enjoy, or would like to try?',
      name: 'What they enjoy',
      hint: 'A few words. For example: gardening, choir, talking about old films',
      max: 200,
      initial: suits.interests,
    }),
    hard: longText({
      label: 'What is hard for them, or not wanted?',
      name: 'What is hard',
      hint: 'For example: stairs, crowds, being out after dark',
      max: 1000,
      initial: suits.hard,
    }),
    tried: longText({
      label: 'What have they tried before, and how was it?',
      name: 'What they have tried',
      max: 1000,
      initial: suits.tried,
    }),
    travels_by: choice({
      label: 'How do they get about?',
      options: wayOptions(say),
      required: 'Select how they get about',
      initial: suits.travels_by,
    }),
    travels_minutes: textOf(
      {
        label: 'At most how many minutes each way? (optional)',
        attributes: { inputMode: 'numeric', width: 3 },
        initial: suits.travels_minutes?.toString() ?? null,
      },
      readMinutes,
    ),
    days: choices({
      label: 'Which days suit them?',
      hint: 'Leave empty for any day',
      options: dayOptions(say),
      initial: suits.days,
    }),
    times: choices({
      label: 'What time suits them?',
      hint: 'Leave empty for any time',
      options: timeOptions(say),
      initial: suits.times,
    }),
    pays: choice({
      label: 'Can they pay for it?',
      options: [
        { value: 'any', label: 'They can pay something' },
        { value: 'free', label: 'Only what is free' },
      ],
      required: 'Select whether they can pay',
      initial: suits.pays,
    }),
    language: optionalChoice({
      label: 'Which language would they like?',
      options: languageOptions(say),
      initial: suits.language,
    }),
    access: choices({
      label: 'What must be there for them?',
      options: accessOptions(say),
      initial: suits.access,
    }),
  }),
  page: ({ person }, { fields }) => (
    <Page
      title={`What suits ${firstNameOf(person)}`}
      back={{ href: `/people/${person.person_id}/services`, text: 'Back to finding support' }}
    >
      <InsetText>
        <p>You could ask: When did you last lose track of time? What would make it easy to come?</p>
      </InsetText>
      <Form button="Save">
        <LongTextField field={fields.interests} rows={2} />
        <LongTextField field={fields.hard} rows={2} />
        <LongTextField field={fields.tried} rows={2} />
        <RadioField field={fields.travels_by} />
        <TextField field={fields.travels_minutes} />
        <CheckboxField field={fields.days} />
        <CheckboxField field={fields.times} />
        <RadioField field={fields.pays} />
        <SelectField field={fields.language} none="Any language" />
        <CheckboxField field={fields.access} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await writeWhatSuits(tx, actor, params.person, { suits: value, from: version })
    return { goTo: `/people/${params.person}/services`, say: 'Saved what suits them' }
  },
})
