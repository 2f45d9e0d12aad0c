/** /account/password: change it. /account/code: another app for one-time codes. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { PasswordField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { moves } from '../account.ts'
import { beginNewCodeKey, changeMyPassword, whyNotNowIn } from '../own.ts'
import { accountToRead } from '../queries.ts'
import { SignInAgain } from '../sign-in-again.tsx'
import { newPassword, presentPassword } from '../sign-in/fields.ts'

const back = { href: '/account', text: 'Your account' }
const present = () => presentPassword('Current password', 'Enter your current password')

async function myself(tx: Tx, actor: Actor) {
  if (!isStaff(actor)) throw new NotFound()
  return accountToRead(tx, actor, 'account.own', actor.accountId)
}

export const password = screen({
  path: '/account/password',
  needs: 'account.own',
  load: async ({ tx, actor }) => {
    const account = await myself(tx, actor)
    if (!account.hasPassword) throw new NotFound()
    return account
  },
  sees: 'nobody',
  fields: account => ({
    present_password: present(),
    password: newPassword('New password', account),
  }),
  page: (account, { fields }) => (
    <Page title="Change your password" back={back}>
      <p>You stay signed in here. Everywhere else, you will need to sign in again.</p>
      <Form button="Save password">
        <input type="hidden" autoComplete="username" value={account.email} />
        <PasswordField field={fields.present_password} />
        <PasswordField field={fields.password} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, client, value }) => {
    await changeMyPassword(tx, actor, client, { present: value.present_password, chosen: value.password })
    return { goTo: '/account', say: moves['change-password'] }
  },
})

export const code = screen({
  path: '/account/code',
  needs: 'account.own',
  load: async ({ tx, actor }) => {
    const account = await myself(tx, actor)
    if (!account.hasCodeKey) throw new NotFound()
    return { account, reasons: account.hasPassword ? [] : await whyNotNowIn(tx, actor) }
  },
  sees: 'nobody',
  whyNot: ({ reasons }) => reasons,
  fields: ({ account }) => (account.hasPassword ? { present_password: present() } : {}),
  page: ({ reasons }, { fields }) => (
    <Page title="Use another app for one-time codes" back={back}>
      <SignInAgain reasons={reasons} next="/account/code">
        <p>You get a new key to type into the new app.</p>
        <p>Your present app works until the new one has shown a right code.</p>
        <Form button="Continue">
          {fields.present_password && <PasswordField field={fields.present_password} />}
        </Form>
      </SignInAgain>
    </Page>
  ),
  submit: async ({ tx, actor, client, value }) => ({
    goTo: '/sign-in/set-up',
    cookie: await beginNewCodeKey(tx, actor, client, value.present_password ?? ''),
  }),
})
