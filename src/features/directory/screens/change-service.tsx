/** /directory/:service/change and /directory/new: an administrator puts a service right, or adds one, by hand. */
import { choice, choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addService, changeService } from '../checks/changes.ts'
import { serviceToEdit } from '../checks/queries.ts'
import { staffFields, StaffQuestions } from '../checks/service-fields.tsx'
import { recordTyped, statedIn } from '../checks/stated.ts'

const how = choice({
  label: 'How do you know?',
  options: [
    { value: 'telephone', label: 'I rang them' },
    { value: 'visit', label: 'I was there' },
    { value: 'website', label: 'From their website' },
    { value: 'otherwise', label: 'In another way' },
  ],
  required: 'Select how you know',
})

export const change = screen({
  path: '/directory/:service/change',
  needs: 'directory.change',
  load: ({ tx, params }) => serviceToEdit(tx, params.service),
  sees: 'nobody',
  version: service => service.version,
  fields: ({ record }) => ({
    ...staffFields(record),
    how,
    all: choices({
      label: 'The rest',
      options: [{ value: 'checked', label: 'I checked everything else, too' }],
    }),
  }),
  page: ({ name, service_id }, { fields }) => (
    <Page title="Change a service" caption={name} back={{ href: `/directory/${service_id}`, text: 'Back' }}>
      <p>What you change here counts more than any list. No import writes over it.</p>
      <Form button="Save">
        <StaffQuestions fields={fields} />
        <RadioField field={fields.how} />
        <CheckboxField field={fields.all} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value, version }) => {
    await changeService(tx, actor, params.service, {
      stated: statedIn(value, data.record),
      how: value.how,
      isAll: value.all.length > 0,
      from: version,
    })
    return { goTo: `/directory/${params.service}`, say: 'Saved' }
  },
})

export const add = screen({
  path: '/directory/new',
  needs: 'directory.change',
  load: () => Promise.resolve({}),
  sees: 'nobody',
  fields: () => ({ ...staffFields({}), how }),
  page: (_, { fields }) => (
    <Page title="Add a service by hand" back={{ href: '/directory', text: 'Directory' }}>
      <p>Add it only if no list has it. Search the directory for its name first.</p>
      <Form button="Add service">
        <StaffQuestions fields={fields} />
        <RadioField field={fields.how} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const id = await addService(tx, actor, { record: recordTyped(value), how: value.how })
    return { goTo: `/directory/${id}`, say: 'Service added' }
  },
})
