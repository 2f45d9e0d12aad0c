/** /directory/:service/right, /wrong and /closed: anybody who reads a service says whether it is true. */
import { optionalChoice, longText } from '../../../platform/screen/field.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { LongTextField, SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayStillRight } from '../checks/changes.ts'
import { serviceToEdit } from '../checks/queries.ts'
import { fieldLabel } from '../fields.ts'
import { tellWrong } from '../reports/changes.ts'
import { moves } from '../reports/report.ts'
import { shownFields } from '../service-facts.tsx'
import type { Field } from '../together.ts'

const load = ({ tx, params }: Visit<'/directory/:service'>) => serviceToEdit(tx, params.service)
type Service = Awaited<ReturnType<typeof load>>

const pageOf = ({ name, service_id }: Service) => ({
  caption: name,
  back: { href: `/directory/${service_id}`, text: 'Back' },
})

export const right = screen({
  path: '/directory/:service/right',
  needs: 'directory.report',
  load,
  sees: 'nobody',
  version: service => service.version,
  page: service => (
    <Page title="Is all of it still right?" {...pageOf(service)}>
      <p>You say that all we say of it is right today. Your name is kept with it.</p>
      <Form button="Still right" />
    </Page>
  ),
  submit: async ({ tx, actor, params, version }) => {
    await sayStillRight(tx, actor, params.service, version)
    return { goTo: `/directory/${params.service}`, say: 'Thank you. It counts as checked today' }
  },
})

const note = (hint: string) =>
  longText({ label: 'What do you know? (optional)', name: 'What you know', hint, max: 2000 })

const fields: readonly Field[] = ['name', 'description', ...shownFields]

export const wrong = screen({
  path: '/directory/:service/wrong',
  needs: 'directory.report',
  load,
  sees: 'nobody',
  fields: () => ({
    field: optionalChoice({
      label: 'What is wrong? (optional)',
      options: fields.map(value => ({ value, label: fieldLabel(value) })),
    }),
    note: note('Say what is right, if you know it. Do not write about a person'),
  }),
  page: (service, { fields: drawn }) => (
    <Page title="Something is wrong" {...pageOf(service)}>
      <Form button="Send">
        <SelectField field={drawn.field} none="I am not sure" />
        <LongTextField field={drawn.note} rows={3} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await tellWrong(tx, actor, params.service, { verdict: 'wrong', ...value })
    return { goTo: `/directory/${params.service}`, say: moves.tell.done }
  },
})

export const closed = screen({
  path: '/directory/:service/closed',
  needs: 'directory.report',
  load,
  sees: 'nobody',
  fields: () => ({ note: note('How do you know? Do not write about a person') }),
  page: (service, { fields: drawn }) => (
    <Page title="It has closed" {...pageOf(service)}>
      <Form button="Send">
        <LongTextField field={drawn.note} rows={3} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await tellWrong(tx, actor, params.service, { verdict: 'closed', field: null, note: value.note })
    return { goTo: `/directory/${params.service}`, say: moves.tell.done }
  },
})
