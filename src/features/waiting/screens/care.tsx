/** /people/:person/attempts/care: they need extra care to reach, and why; nobody lets them go without a manager. */
import { choices, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { CheckboxField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { around } from '../around.ts'
import { setCare } from '../changes/care.ts'
import { waitOf } from '../queries.ts'

export default screen({
  path: '/people/:person/attempts/care',
  needs: 'contact-attempt.write',
  load: ({ tx, actor, params }) => waitOf(tx, actor, 'contact-attempt.write', params.person),
  sees: wait => [wait.person_id],
  fields: ({ needs_care }) => ({
    care: choices({
      label: 'Do they need extra care to reach?',
      options: [{ value: 'yes', label: 'They need extra care to reach' }],
      initial: needs_care === null ? [] : ['yes'],
    }),
    why: text({
      label: 'Why?',
      hint: 'For example, hears badly and is afraid of unknown numbers',
      max: 300,
      initial: needs_care,
    }),
  }),
  page: (wait, { fields }) => (
    <Page
      title="Extra care"
      {...around(wait)}
      back={{ href: `/people/${wait.person_id}/attempts`, text: 'All attempts' }}
    >
      <p>Without an answer nobody lets them go but a manager, who has looked.</p>
      <Form button="Save">
        <CheckboxField field={fields.care} />
        <TextField field={fields.why} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const isSo = value.care.length > 0
    if (isSo && value.why === '') throw new WrongAnswer('why', 'Enter why they need extra care')
    await setCare(tx, actor, params.person, isSo ? value.why : null)
    return { goTo: `/people/${params.person}/attempts`, say: 'Saved' }
  },
})
