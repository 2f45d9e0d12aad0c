/** /unmet-needs/new?q=…&need=…&near=…&reason=… and the same below a person: nothing was found, so it is written down. */
import { choice } from '../../../platform/screen/field.ts'
import type { Form as Filled } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { isNeed, needOptions } from '../../directory/needs.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { recordUnmetNeed } from '../changes.ts'
import { filtersIn } from '../filters.ts'
import { knownFrom, saidFields, SaidFields, saidIn } from '../unmet-need-fields.tsx'
import { whyNotAbout } from '../unmet-need.ts'
import { checkWhere } from '../where-field.ts'

function fieldsFor(query: URLSearchParams, nearHint: string) {
  const need = query.getAll('need').find(isNeed)
  return {
    need: choice({
      label: 'What was it for?',
      options: needOptions,
      required: 'Select what it was for',
      initial: need,
    }),
    ...saidFields({ ...knownFrom(query), nearHint }),
  }
}

const Questions = ({ fields }: Pick<Filled<ReturnType<typeof fieldsFor>>, 'fields'>) => (
  <UnlessNotNow>
    <Form button="Record it">
      <SelectField field={fields.need} none="Choose a need" />
      <SaidFields fields={fields} />
    </Form>
  </UnlessNotNow>
)

const outcome = { true: 'Recorded. Thank you', false: 'This was recorded already. Thank you' } as const

export const forNobody = screen({
  path: '/unmet-needs/new',
  needs: 'unmet-need.record',
  load: () => Promise.resolve({}),
  sees: 'nobody',
  fields: (_, { query }) => fieldsFor(query, 'Only the area is kept, never the postcode'),
  page: (_, { fields }) => (
    <Page title="Record what could not be found">
      <p>It is counted for those who pay for services and start them. Nobody’s name is part of it.</p>
      <Questions fields={fields} />
    </Page>
  ),
  submit: async ({ tx, actor, query, value }) => {
    await checkWhere(tx, value.near)
    const { id } = await recordUnmetNeed(tx, actor, {
      ...saidIn(value),
      need: value.need,
      personId: null,
      filters: filtersIn(query),
    })
    return { goTo: `/unmet-needs/${id}`, say: outcome.true }
  },
})

export const forPerson = screen({
  path: '/people/:person/unmet-needs/new',
  needs: 'unmet-need.write',
  load: async ({ tx, actor, params }) => personToRead(tx, actor, 'unmet-need.write', params.person),
  sees: person => [person.person_id],
  whyNot: person => whyNotAbout(person.ending),
  fields: (_, { query }) =>
    fieldsFor(query, 'Leave it empty to use their home. Only the area is kept, never the postcode'),
  page: (person, { fields }) => (
    <Page
      title={`Record what ${firstNameOf(person)} could not get`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      <p>It stays on their record. It is counted, without a name, for those who pay for services.</p>
      <Questions fields={fields} />
    </Page>
  ),
  submit: async ({ tx, actor, params, query, value }) => {
    await checkWhere(tx, value.near)
    const { id, isNew } = await recordUnmetNeed(tx, actor, {
      ...saidIn(value),
      need: value.need,
      personId: params.person,
      filters: filtersIn(query),
    })
    return { goTo: `/people/${params.person}/unmet-needs/${id}`, say: outcome[`${isNew}`] }
  },
})
