/** /accounts/new: invite somebody. */
import { screen } from '../../../platform/screen/screen.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { emailField } from '../../people/contact-details.ts'
import { accountFields, AccountQuestions, detailsOf } from '../account-fields.tsx'
import { moves } from '../account.ts'
import { inviteAccount } from '../changes.ts'
import { whereSomebodyWorks } from '../workplaces.ts'

export default screen({
  path: '/accounts/new',
  needs: 'account.manage',
  load: ({ tx }) => whereSomebodyWorks(tx),
  sees: 'nobody',
  fields: known => {
    const { name, ...rest } = accountFields(known)
    return { name, email: workEmail(), ...rest }
  },
  page: (_, { fields }) => (
    <Page title="Invite somebody" back={{ href: '/accounts', text: 'Accounts' }}>
      <p>They get an email with a link that works once, for 7 days.</p>
      <Form button="Send invitation">
        <TextField field={fields.name} />
        <TextField field={fields.email} />
        <AccountQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    const id = await inviteAccount(tx, actor, { ...detailsOf(value), email: value.email ?? '' })
    return { goTo: `/accounts/${id}`, say: moves.invite }
  },
})

const workEmail = () =>
  emailField({
    label: 'Work email address',
    hint: 'The invitation goes there, and they sign in with it',
    required: 'Enter their email address',
  })
