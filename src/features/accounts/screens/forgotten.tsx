/** /sign-in/forgotten: ask for a new password. /sign-in/new-password/:token: choose it. */
import { screen } from '../../../platform/screen/screen.ts'
import { PasswordField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { moves } from '../account.ts'
import { begun, stillWaiting } from '../sign-in/begun.ts'
import { newPassword, ownEmail } from '../sign-in/fields.ts'
import { askForNewPassword, setNewPassword } from '../sign-in/forgotten.ts'

export const forgotten = screen({
  path: '/sign-in/forgotten',
  needs: 'public',
  inEnglish: true,
  load: async () => undefined,
  sees: 'nobody',
  fields: () => ({ email: ownEmail() }),
  page: (_, { fields }) => (
    <Page title="Choose a new password" back={{ href: '/sign-in', text: 'Sign in' }}>
      <p>We send a link to your email address. It works for 1 hour.</p>
      <p>You will still need your one-time code to sign in.</p>
      <Form button="Send the link">
        <TextField field={fields.email} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, client, cookies, value }) => {
    await askForNewPassword(tx, { client, cookies }, value.email ?? '')
    return {
      goTo: `/sign-in?place=${tx.place.code}`,
      say: 'If that address has an account, an email is on its way. Look in your junk mail too',
    }
  },
})

export const choosePassword = screen({
  path: '/sign-in/new-password/:token',
  needs: 'public',
  inEnglish: true,
  load: ({ tx, params }) => begun(tx, 'new-password', params.token),
  sees: 'nobody',
  fields: waiting => (waiting ? { password: newPassword('New password', waiting) } : {}),
  page: (waiting, { fields }) =>
    waiting ? (
      <Page title="Choose a new password">
        <p>Everywhere you are signed in, you will need to sign in again.</p>
        <Form button="Save password">
          <input type="hidden" autoComplete="username" value={waiting.email} />
          {fields.password && <PasswordField field={fields.password} />}
        </Form>
      </Page>
    ) : (
      <Page title="This link has ended">
        <p>It was used, or it is more than 1 hour old.</p>
        <p>
          <a id="send" href="/sign-in/forgotten">
            Ask for a new link
          </a>
        </p>
      </Page>
    ),
  submit: async ({ tx, data, value }) => {
    await setNewPassword(tx, stillWaiting(data), value.password ?? '')
    return { goTo: `/sign-in?place=${tx.place.code}`, say: moves['forgotten-password'] }
  },
})
