/** /team/capacity/:worker: what a link worker can take on, and what helps to choose between them. */
import { english } from '../../../platform/screen/words.ts'
import { choices, textOf } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { languageOptions } from '../../finding/languages.ts'
import { setCapacity } from '../changes/set.ts'
import { Decided } from '../decided.tsx'
import { suggestedPeople } from '../little.ts'
import { decidedAbout, myTeam, practicesOf, workerOfMyTeam } from '../queries.ts'
import { numberField } from '../number-field.ts'
import { readAreas } from '../areas.ts'

const days = [
  ['mon', 'Monday'],
  ['tue', 'Tuesday'],
  ['wed', 'Wednesday'],
  ['thu', 'Thursday'],
  ['fri', 'Friday'],
  ['sat', 'Saturday'],
  ['sun', 'Sunday'],
] as const

export default screen({
  path: '/team/capacity/:worker',
  needs: 'capacity.plan',
  load: async ({ tx, actor, params }) => ({
    ...(await workerOfMyTeam(tx, actor, params.worker)),
    practices: await practicesOf(tx, myTeam(actor)),
    decided: await decidedAbout(tx, params.worker),
  }),
  sees: 'nobody',
  version: ({ worker }) => worker.version,
  fields: ({ worker, practices }) => ({
    hours: numberField({
      label: 'Hours a week',
      hint: 'As contracted. A full week is 37.5',
      from: 0.5,
      to: 60,
      decimals: 1,
      initial: worker.minutes_a_week === null ? null : worker.minutes_a_week / 60,
    }),
    people: numberField({
      label: 'Weighted people at once',
      hint: `Leave it empty until you have talked about it. ${suggestion(worker.minutes_a_week)}`,
      from: 1,
      to: 250,
      decimals: 0,
      initial: worker.capacity,
    }),
    days: choices({
      label: 'Days they work',
      options: days.map(([value, label]) => ({ value, label })),
      initial: days.map(([value]) => value).filter(value => worker.days.includes(value)),
    }),
    languages: choices<string>({
      label: 'Languages they speak, besides English',
      options: languageOptions(english),
      initial: [...worker.languages],
    }),
    practices: choices<string>({
      label: 'Practices they work with',
      hint: 'None: all that the team serves',
      options: practices.map(({ organisation_id, name }) => ({ value: organisation_id, label: name })),
      initial: worker.practices
        .map(({ id }) => id)
        .filter(id => practices.some(({ organisation_id }) => organisation_id === id)),
    }),
    areas: textOf(
      {
        label: 'Areas they know (optional)',
        hint: 'First halves of postcodes, for example: LA1, LA4',
        initial: worker.areas.join(', '),
        max: 200,
      },
      readAreas,
    ),
  }),
  page: ({ worker, practices, decided }, { fields }) => (
    <Page
      title={`What ${worker.name} can take on`}
      back={{ href: '/team/capacity', text: 'Capacity of the team' }}
    >
      <p>
        They support {worker.people} people now, who count as {worker.load}.
      </p>
      <Form button="Save">
        <TextField field={fields.hours} />
        <TextField field={fields.people} />
        <CheckboxField field={fields.days} isDense />
        <CheckboxField field={fields.languages} isDense />
        {practices.length > 0 && <CheckboxField field={fields.practices} isDense />}
        <TextField field={fields.areas} />
      </Form>
      <Decided events={decided} />
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await setCapacity(tx, actor, params.worker, {
      from: version,
      people: value.people,
      minutes_a_week: value.hours === null ? null : Math.round(value.hours * 60),
      days: value.days,
      languages: value.languages,
      practices: value.practices,
      areas: value.areas ?? [],
    })
    return { goTo: '/team/capacity', say: 'Capacity saved' }
  },
})

const suggestion = (minutes: number | null): string =>
  minutes === null
    ? `For a full week Little’s law suggests ${suggestedPeople(2250)}: 250 people a year ÷ 52 × 12 weeks`
    : `For ${minutes / 60} hours Little’s law suggests ${suggestedPeople(minutes)}: 250 ÷ 52 × 12 × ${minutes / 60} ÷ 37.5`
