/** /directory/:service/categories: the categories a service has, and those its words speak for. */
import { choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { suggestedFor } from '../categories/known-terms.ts'
import { changeService } from '../checks/changes.ts'
import { serviceWithChecks } from '../checks/queries.ts'
import type { Attribute } from '../record.ts'

const idOf = ({ taxonomy, code }: Attribute): string => `${taxonomy} ${code}`

export default screen({
  path: '/directory/:service/categories',
  needs: 'directory.change',
  load: async ({ tx, params }) => {
    const service = await serviceWithChecks(tx, params.service)
    const has = service.record.attributes ?? []
    return { service, has, suggested: await suggestedFor(tx, service.record) }
  },
  sees: 'nobody',
  whyNot: ({ has, suggested }) =>
    has.length + suggested.length > 0
      ? []
      : ['Nothing is suggested. Bring in a taxonomy with rules, like UKCAT, on the page Imports'],
  version: ({ service }) => service.version,
  fields: ({ has, suggested }) => ({
    categories: choices({
      label: 'What is right?',
      hint: 'What it has is ticked. The rest is suggested from its name and description',
      options: [
        ...has.map(one => ({ value: idOf(one), label: one.name, hint: one.taxonomy })),
        ...suggested.map(one => ({
          value: idOf(one),
          label: one.name,
          hint: `${one.taxonomy}, ${one.confidence === 'likely' ? 'likely' : 'possible'} ${one.reason}`,
        })),
      ],
      initial: has.map(idOf),
    }),
  }),
  page: ({ service }, { fields }) => (
    <Page
      title="Categories"
      caption={service.name}
      back={{ href: `/directory/${service.service_id}`, text: 'Back to the service' }}
    >
      <UnlessNotNow>
        <Form button="Save categories">
          <CheckboxField field={fields.categories} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value, version }) => {
    const wanted = new Set<string>(value.categories)
    const attributes = [...data.has, ...data.suggested]
      .filter(one => wanted.has(idOf(one)))
      .map(({ taxonomy, code, name }) => ({ taxonomy, code, name }))
    await changeService(tx, actor, params.service, {
      stated: { attributes },
      how: 'one click',
      isAll: false,
      from: version,
    })
    return { goTo: `/directory/${params.service}`, say: 'Categories saved' }
  },
})
