/** /people/:person/plan: strengths, goals, first steps. One page, with room for one more goal. */
import { date } from '../../../platform/screen/date-field.ts'
import { longText, scale, text, type Fields, type Raw } from '../../../platform/screen/field.ts'
import type { Form as FormState } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField, LongTextField, ScaleField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { orNotFound } from '../../../platform/errors.ts'
import { writePlan } from '../changes.ts'
import { mostGoals, type Goal } from '../plan.ts'
import { planOfSupport, type Plan } from '../queries.ts'

export default screen({
  path: '/people/:person/plan',
  needs: 'plan.write',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'plan.write', params.person)
    return { person, plan: await planOfSupport(tx, orNotFound(person.support_id)) }
  },
  sees: ({ person }) => [person.person_id],
  version: ({ plan }) => plan?.version ?? 0,
  // Always all of them: what was typed about a goal stays, though somebody else has taken it out meanwhile.
  fields: ({ person, plan }): Fields => ({
    strengths: longText({
      label: `${firstNameOf(person)}’s strengths`,
      name: 'Strengths',
      hint: 'What they are good at, what has carried them, who is on their side',
      max: 5000,
      initial: plan?.strengths,
    }),
    ...Object.fromEntries(
      goalNumbers.flatMap(number => Object.entries(goalFields(number, plan?.goals[number - 1]))),
    ),
  }),
  page: ({ person, plan }, { fields }) => (
    <Page
      title={plan ? 'Change the plan' : 'Write the plan'}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <p>Write it together. It is {firstNameOf(person)}’s plan: their words, their pace.</p>
      <Form button="Save plan">
        <LongTextField field={fields['strengths'] as never} rows={4} />
        {goalNumbers.slice(0, goalsStanding(fields) + 1).map(number => (
          <GoalQuestions
            key={number}
            number={number}
            fields={fields}
            isExtra={number > goalsStanding(fields)}
          />
        ))}
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    const answers = value as Record<string, unknown>
    const goals = goalNumbers.map(number => goalIn(answers, number)).filter(isWritten)
    await writePlan(tx, actor, params.person, {
      content: { strengths: wordsOf(answers['strengths']), goals },
      from: version,
    })
    return { goTo: `/people/${params.person}`, say: 'Plan saved' }
  },
})

const goalNumbers = Array.from({ length: mostGoals }, (_, index) => index + 1)

type StoredGoal = Plan['goals'][number]

const goalFields = (number: number, goal: StoredGoal | undefined): Fields => ({
  [`goal${number}`]: longText({
    label: 'What would they like to happen?',
    name: 'The goal',
    max: 1000,
    initial: goal?.words,
  }),
  [`importance${number}`]: scale({
    label: 'How important is it to them?',
    from: 0,
    to: 10,
    initial: goal?.importance,
  }),
  [`confidence${number}`]: scale({
    label: 'How confident are they that they can do it?',
    from: 0,
    to: 10,
    initial: goal?.confidence,
  }),
  [`step${number}`]: text({ label: 'A first step', name: 'The first step', max: 500, initial: goal?.step }),
  [`stepBy${number}`]: text({
    label: 'Who takes it?',
    name: 'Who takes it',
    max: 100,
    initial: goal?.step_by,
  }),
  [`stepOn${number}`]: date({ label: 'By when?', name: 'By when', initial: goal?.step_on }),
})

function GoalQuestions({
  number,
  fields,
  isExtra,
}: {
  number: number
  fields: FormState['fields']
  isExtra: boolean
}) {
  const field = (name: string) => fields[`${name}${number}`] as never
  return (
    <section>
      <h2 className="nhsuk-heading-m">
        {number === 1 || !isExtra ? `Goal ${number}` : 'Another goal, if there is one'}
      </h2>
      <LongTextField field={field('goal')} rows={2} />
      <ScaleField field={field('importance')} low="not at all" high="as much as can be" />
      <ScaleField field={field('confidence')} low="not at all" high="certain" />
      <TextField field={field('step')} />
      <TextField field={field('stepBy')} />
      <DateField field={field('stepOn')} />
    </section>
  )
}

/** How many goals stand in the form, saved or typed. The page has room for one more. */
const goalsStanding = (fields: FormState['fields']): number =>
  goalNumbers.findLast(number =>
    Object.keys(goalFields(number, undefined)).some(name => isFilled(fields[name]?.raw ?? '')),
  ) ?? 0

const isFilled = (raw: Raw): boolean =>
  typeof raw === 'string' ? raw !== '' : raw !== null && Object.values(raw).some(part => part !== '')

const goalIn = (answers: Record<string, unknown>, number: number): Goal => ({
  words: wordsOf(answers[`goal${number}`]),
  importance: answers[`importance${number}`] as number | null,
  confidence: answers[`confidence${number}`] as number | null,
  step: wordsOf(answers[`step${number}`]),
  stepBy: wordsOf(answers[`stepBy${number}`]),
  stepOn: answers[`stepOn${number}`] as Temporal.PlainDate | null,
})

const wordsOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '')

/** Was anything about this goal filled in? */
const isWritten = ({ words, step, importance, confidence, stepOn }: Goal): boolean =>
  words !== '' || step !== '' || importance !== null || confidence !== null || stepOn !== null
