/** /people/:person/weight: what makes this support take more time. For planning a caseload; the person never sees it. */
import { orNotFound } from '../../../platform/errors.ts'
import { choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { weighedNow, weighSupport } from '../changes/weigh.ts'
import { factorKeys, factors } from '../weight.ts'

export default screen({
  path: '/people/:person/weight',
  needs: 'support.weigh',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'support.weigh', params.person)
    return {
      person,
      weighed: person.support_id ? await weighedNow(tx, person.support_id) : null,
    }
  },
  sees: ({ person }) => [person.person_id],
  whyNot: ({ person }) =>
    person.support_status === 'open'
      ? []
      : ['They are on nobody’s caseload now, so there is nothing to plan'],
  version: ({ weighed }) => weighed?.version ?? 0,
  fields: ({ weighed }) => ({
    factors: choices({
      label: 'What takes more time than usual?',
      hint: 'Nothing has to be ticked. It says how much time to plan, and nothing about the person',
      options: factorKeys.map(value => ({ value, label: factors[value] })),
      initial: factorKeys.filter(key => weighed?.factors.includes(key)),
    }),
  }),
  page: ({ person }, { fields }) => (
    <Page title="A planning aid" caption={nameOf(person)} back={{ href: '/caseload', text: 'Caseload' }}>
      <UnlessNotNow>
        <p>
          It counts a person from 1 to 5 when caseloads are compared. It decides nothing about their support,
          and they are never shown it.
        </p>
        <Form button="Save">
          <CheckboxField field={fields.factors} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value, version }) => {
    await weighSupport(tx, actor, orNotFound(data.person.support_id), {
      ticked: value.factors,
      from: version,
    })
    return { goTo: '/caseload', say: 'Saved for planning' }
  },
})
