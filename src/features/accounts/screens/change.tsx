/** /accounts/:account/change */
import { isStaff } from '../../../platform/actor.ts'
import { text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { accountFields, AccountQuestions, detailsOf } from '../account-fields.tsx'
import { moves } from '../account.ts'
import { changeAccount } from '../changes.ts'
import { accountToRead } from '../queries.ts'
import { whereSomebodyWorks } from '../workplaces.ts'

export default screen({
  path: '/accounts/:account/change',
  needs: 'account.manage',
  load: async ({ tx, actor, params }) => ({
    account: await accountToRead(tx, actor, 'account.manage', params.account),
    ...(await whereSomebodyWorks(tx)),
  }),
  sees: 'nobody',
  version: ({ account }) => account.version,
  fields: known => ({
    ...accountFields(known),
    why: text({
      label: 'Why are you changing it?',
      hint: 'Kept with the account, for whoever asks later',
      required: 'Enter why you are changing it',
      max: 500,
    }),
  }),
  page: ({ account }, { fields }) => (
    <Page
      title={`Change the account of ${account.name}`}
      back={{ href: `/accounts/${account.account_id}`, text: account.name }}
    >
      <p>A new role or team counts from their next click.</p>
      <Form button="Save">
        <TextField field={fields.name} />
        <AccountQuestions fields={fields} />
        <TextField field={fields.why} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeAccount(tx, actor, params.account, { ...detailsOf(value), why: value.why, from: version })
    const isOwn = isStaff(actor) && actor.accountId === params.account
    return { goTo: isOwn ? '/account' : `/accounts/${params.account}`, say: moves.change }
  },
})
