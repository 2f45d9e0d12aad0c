/** /safeguarding/new?kind=…&flag=…&person=…&referral=…&draft=…: a concern is raised, before there is any record too. */
import { Card } from 'nhsuk-react-components'
import { choice, choices, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { whomItIsAbout, type Asked } from '../about.ts'
import { raiseConcern } from '../changes/raise.ts'
import { isKind, kindOptions } from '../concern.ts'
import { toldOptions } from '../told.ts'

const askedIn = (query: URLSearchParams): Asked => ({
  personId: query.get('person'),
  referralId: query.get('referral'),
  draftId: query.get('draft'),
})

export default screen({
  path: '/safeguarding/new',
  needs: 'concern.raise',
  load: async ({ tx, actor, query }) => whomItIsAbout(tx, actor, askedIn(query)),
  sees: ({ personId }) => (personId === null ? [] : [personId]),
  fields: (_, { query }) => ({
    kind: choice({
      label: 'What is it?',
      hint: 'The one that comes first. You can write about others below',
      options: kindOptions,
      required: 'Select what it is',
      initial: query.getAll('kind').find(isKind),
    }),
    words: longText({
      label: 'What did you see or hear?',
      name: 'What you saw or heard',
      hint: 'A sentence is enough. Their words, where you can',
      required: 'Enter what you saw or heard',
      max: 5000,
    }),
    told: choices({
      label: 'Whom have you told already? (optional)',
      hint: 'Select all that apply',
      options: toldOptions,
    }),
  }),
  page: ({ name, draftId }, { fields }) => (
    <Page
      title="Raise a concern about safety"
      caption={name ?? (draftId === null ? undefined : 'In the referral you are writing')}
    >
      <Card cardType="emergency">
        <Card.Heading>Is somebody in danger now?</Card.Heading>
        <p>
          Ring <a href="tel:999">999</a> first, and write here afterwards.
        </p>
      </Card>
      <p>
        You get a list of what to do, in order. Only you, the managers of the team and the person’s own link
        worker see it. Nothing the person reads shows it.
      </p>
      <Form button="Raise it now">
        <RadioField field={fields.kind} />
        <LongTextField field={fields.words} rows={4} />
        <CheckboxField field={fields.told} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, query, value }) => {
    const id = await raiseConcern(tx, actor, { ...askedIn(query), ...value, flags: query.getAll('flag') })
    return { goTo: `/safeguarding/${id}`, say: 'Raised. Here is what to do' }
  },
})
