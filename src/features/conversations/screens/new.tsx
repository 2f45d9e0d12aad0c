/** /people/:person/conversations/new: free text first; the rest has sensible answers already. */
import { Details } from 'nhsuk-react-components'
import { date } from '../../../platform/screen/date-field.ts'
import { choice, longText, textOf } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField, LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { recordConversation } from '../changes.ts'
import { openQuestions, wayOptions } from '../conversation.ts'

export default screen({
  path: '/people/:person/conversations/new',
  needs: 'conversation.write',
  load: async ({ tx, actor, params }) => ({
    person: await personToRead(tx, actor, 'conversation.write', params.person),
    today: tx.today,
  }),
  sees: ({ person }) => [person.person_id],
  fields: ({ person, today }) => ({
    story: longText({
      label: `What did ${firstNameOf(person)} say?`,
      name: 'What was said',
      hint: 'Their story first, in their words where you can',
      required: 'Enter what was said',
      max: 50_000,
    }),
    how: choice({ label: 'How did you talk?', options: wayOptions, required: 'Select how you talked' }),
    heldOn: date({
      label: 'When was it?',
      name: 'The day you talked',
      required: 'Enter the day you talked',
      initial: today,
      latest: { date: today, message: 'The day you talked must be today or in the past' },
    }),
    minutes: textOf(
      { label: 'Minutes together (optional)', attributes: { inputMode: 'numeric', width: 4 } },
      typed =>
        /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 600
          ? { value: Number(typed) }
          : { problem: 'Minutes together must be a whole number from 1 to 600' },
    ),
  }),
  page: ({ person }, { fields }) => (
    <Page
      title={`A conversation with ${nameOf(person)}`}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <Form button="Save conversation">
        <LongTextField field={fields.story} rows={12} />
        <Details>
          <Details.Summary>Questions that open a conversation</Details.Summary>
          <Details.Text>
            <ul>
              {openQuestions.map(question => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </Details.Text>
        </Details>
        <RadioField field={fields.how} />
        <DateField field={fields.heldOn} />
        <TextField field={fields.minutes} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const { story, how, minutes, heldOn } = value
    await recordConversation(tx, actor, params.person, { story, how, minutes, heldOn: heldOn ?? tx.today })
    return { goTo: `/people/${params.person}`, say: 'Conversation saved' }
  },
})
