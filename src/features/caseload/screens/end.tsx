/** /people/:person/end: end the support with the door open; the referrer gets one page, actions first. */
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { WrongAnswer, orNotFound } from '../../../platform/errors.ts'
import { LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { endSupport } from '../changes/end.ts'
import { blockers, endings, moves, type Ending } from '../support.ts'

const options = Object.entries(endings).map(([value, label]) => ({ value: value as Ending, label }))

export default screen({
  path: '/people/:person/end',
  needs: 'support.write',
  load: ({ tx, actor, params }) => personToRead(tx, actor, 'support.write', params.person),
  sees: person => [person.person_id],
  whyNot: person =>
    person.support_status ? blockers(person.support_status, 'end') : ['There is no support to end'],
  fields: person => ({
    ending: choice({ label: 'How does it end?', options, required: 'Select how it ends' }),
    summary: longText({
      label: `What should ${firstNameOf(person)}’s referrer know?`,
      name: 'What the referrer should know',
      hint: `What changed, what you tried, and what did not help. ${firstNameOf(person)} should be happy with every word`,
      required: 'Enter what the referrer should know',
      max: 4000,
    }),
    action: choice({
      label: 'Does the referrer need to do anything?',
      options: [
        { value: 'none', label: 'No action needed' },
        { value: 'some', label: 'Yes' },
      ],
      required: 'Select whether the referrer needs to do anything',
    }),
    gpAction: longText({ label: 'What should they do?', name: 'What they should do', max: 2000 }),
  }),
  page: (person, { fields }) => (
    <Page
      title="End the support, with the door open"
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <UnlessNotNow>
        <p>{firstNameOf(person)} can come back in one step, to you, without a form.</p>
        <Form button="End the support">
          <RadioField field={fields.ending} />
          <LongTextField field={fields.summary} rows={8} />
          <RadioField
            field={fields.action}
            below={{ some: <LongTextField field={fields.gpAction} rows={3} /> }}
          />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const { ending, summary, action, gpAction } = value
    if (action === 'some' && gpAction === '') throw new WrongAnswer('gpAction', 'Enter what they should do')
    await endSupport(tx, actor, orNotFound(data.support_id), {
      ending,
      summary,
      gpAction: action === 'some' ? gpAction : '',
    })
    return {
      goTo: `/people/${params.person}`,
      say: value.ending === 'died' ? 'Support ended' : moves.end.done,
    }
  },
})
