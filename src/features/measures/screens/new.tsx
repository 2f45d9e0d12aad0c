/** /people/:person/wellbeing/new: the four questions, each may be left unanswered. */
import { InsetText } from 'nhsuk-react-components'
import { date } from '../../../platform/screen/date-field.ts'
import { choice, scale } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { DateField, RadioField, ScaleField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { recordMeasure } from '../changes.ts'
import { questionNames, questions, type Answers, type Question } from '../ons4.ts'

const question = (say: Say, name: Question) => scale({ label: say(questions[name].words), from: 0, to: 10 })

export default screen({
  path: '/people/:person/wellbeing/new',
  needs: 'measure.write',
  load: async ({ tx, actor, params }) => ({
    person: await personToRead(tx, actor, 'measure.write', params.person),
    today: tx.today,
  }),
  sees: ({ person }) => [person.person_id],
  fields: ({ today }, { tx: { say } }) => ({
    satisfied: question(say, 'satisfied'),
    worthwhile: question(say, 'worthwhile'),
    happy: question(say, 'happy'),
    anxious: question(say, 'anxious'),
    how: choice({
      label: 'How were they asked?',
      options: [
        { value: 'together', label: 'We looked at them together' },
        { value: 'phone', label: 'I read them out on the phone' },
        { value: 'alone', label: 'They filled them in alone' },
      ],
      required: 'Select how they were asked',
      initial: 'together',
    }),
    askedOn: date({
      label: 'When were they asked?',
      name: 'The day they were asked',
      required: 'Enter the day they were asked',
      initial: today,
      latest: { date: today, message: 'The day they were asked must be today or in the past' },
    }),
  }),
  page: ({ person }, { fields }) => (
    <Page
      title="Four questions about wellbeing"
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <InsetText>
        <p>
          Say to {firstNameOf(person)}: I would like to ask four questions about your feelings. There are no
          right or wrong answers. You can leave any of them out.
        </p>
      </InsetText>
      <Form button="Save answers">
        {questionNames.map(name => (
          <ScaleField key={name} field={fields[name]} low="not at all" high="completely" />
        ))}
        <RadioField field={fields.how} />
        <DateField field={fields.askedOn} />
      </Form>
      <p className="nhsuk-body-s">
        Source: the four ONS personal wellbeing questions, Office for National Statistics.
      </p>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const answers: Answers = {}
    for (const name of questionNames) {
      const score = value[name]
      if (score !== null) answers[name] = score
    }
    await recordMeasure(tx, actor, params.person, {
      answers,
      how: value.how,
      askedOn: value.askedOn ?? tx.today,
    })
    return { goTo: `/people/${params.person}/wellbeing`, say: 'Answers saved' }
  },
})
