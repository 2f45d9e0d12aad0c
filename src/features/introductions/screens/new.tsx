/** /people/:person/introductions/new?service=…&need=… : how warm, and what may be shared. */
import { SummaryList } from 'nhsuk-react-components'
import { NotFound } from '../../../platform/errors.ts'
import { choice, choices, longText } from '../../../platform/screen/field.ts'
import { isUuid } from '../../../platform/screen/submission.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { isNeed, needLabel } from '../../directory/needs.ts'
import { serviceToRead } from '../../directory/queries.ts'
import { emailField } from '../../people/contact-details.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { makeIntroduction } from '../changes/make.ts'
import { moves, shareable, warmthOptions, type Shareable } from '../introduction.ts'

const items = Object.entries(shareable).map(([value, label]) => ({ value: value as Shareable, label }))

/** Only what there is can be shared. */
const shareableOf = ({ phone, email }: { phone: string | null; email: string | null }) =>
  items.filter(({ value }) => (value === 'phone' ? phone : value === 'email' ? email : true))

export default screen({
  path: '/people/:person/introductions/new',
  needs: 'introduction.write',
  load: async ({ tx, actor, params, query }) => {
    const person = await personToRead(tx, actor, 'introduction.write', params.person)
    const serviceId = query.get('service') ?? ''
    const need = query.get('need') ?? ''
    if (!isUuid(serviceId) || !isNeed(need)) throw new NotFound()
    return { person, need, service: await serviceToRead(tx, serviceId) }
  },
  sees: ({ person }) => [person.person_id],
  fields: ({ person, service }) => ({
    warmth: choice({
      label: 'How will you introduce them?',
      options: warmthOptions,
      required: 'Select how you will introduce them',
    }),
    agreed: choices({
      label: `Has ${firstNameOf(person)} agreed?`,
      options: [
        {
          value: 'yes',
          label: `${firstNameOf(person)} has agreed that we share their name and what I select below`,
        },
      ],
    }),
    shared: choices({ label: 'What may the provider see, besides the name?', options: shareableOf(person) }),
    note: longText({
      label: 'A note to the provider (optional)',
      name: 'The note',
      hint: `Write it with ${firstNameOf(person)}: what they hope for, what helps them feel welcome`,
      max: 2000,
    }),
    providerEmail: emailField({
      label: 'The provider’s email address',
      hint: 'They get a link, and need no account. Not used for a signpost',
      initial: service.content.email ?? null,
    }),
  }),
  page: ({ person, service, need }, { fields }) => (
    <Page
      title={`Introduce ${firstNameOf(person)} to ${service.name}`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}/services?need=${need}`, text: 'Back to the list' }}
    >
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>Service</SummaryList.Key>
          <SummaryList.Value>
            {service.name}
            <br />
            {service.address}
            {service.content.phone && (
              <>
                <br />
                {service.content.phone}
              </>
            )}
          </SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>For</SummaryList.Key>
          <SummaryList.Value>{needLabel(need)}</SummaryList.Value>
        </SummaryList.Row>
      </SummaryList>
      <Form button="Introduce them">
        <RadioField field={fields.warmth} />
        <CheckboxField field={fields.agreed} />
        <CheckboxField field={fields.shared} />
        <LongTextField field={fields.note} />
        <TextField field={fields.providerEmail} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const { warmth, agreed, shared, note, providerEmail } = value
    const id = await makeIntroduction(tx, actor, params.person, {
      serviceId: data.service.service_id,
      need: data.need,
      warmth,
      agreed: agreed.length > 0,
      shared,
      note,
      providerEmail,
    })
    const say = warmth === 'signposted' ? moves.give.done : moves.send.done
    return { goTo: `/people/${params.person}/introductions/${id}`, say }
  },
})
