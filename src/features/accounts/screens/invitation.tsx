/** /invitation/:token: choose a passkey, or go on to /invitation/:token/password. */
import { screen } from '../../../platform/screen/screen.ts'
import { staffRoles } from '../../../permissions.ts'
import { PasswordField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { PasskeyForm } from '../../../ui/passkey-form.tsx'
import { choosePassword, invitationOf, joinWithPasskey, whyNotOpen } from '../invitations.ts'
import { newPassword, passkeyAnswer } from '../sign-in/fields.ts'
import { newPasskeyOptions } from '../sign-in/passkeys.ts'

export const invitation = screen({
  path: '/invitation/:token',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx, params }) => {
    const found = await invitationOf(tx, params.token)
    return { invitation: found, options: await newPasskeyOptions(tx, found), place: tx.place }
  },
  sees: 'nobody',
  fields: ({ invitation }) => (whyNotOpen(invitation) ? {} : { passkey: passkeyAnswer() }),
  page: ({ invitation, options, place }, { fields }) => {
    const over = whyNotOpen(invitation)
    if (over) return <Over why={over} />
    return (
      <Page title={`Welcome, ${invitation.name}`}>
        <p className="nhsuk-lede-text">
          You are invited to {place.service_name}. Your role is {staffRoles[invitation.role].toLowerCase()}.
        </p>
        <p>Choose how you will sign in. You sign in as {invitation.email}.</p>
        <h2 className="nhsuk-heading-m">With a passkey</h2>
        <p>A passkey uses your finger, your face or a PIN on your device. There is nothing to remember.</p>
        {fields.passkey && (
          <PasskeyForm
            field={fields.passkey}
            ask="new"
            options={options}
            button="Create a passkey"
            otherwise={<p>This browser cannot make a passkey here. Choose a password instead.</p>}
          />
        )}
        <h2 className="nhsuk-heading-m">With a password</h2>
        <p>You also need an app on your phone that shows one-time codes.</p>
        <p>
          <a href={`/invitation/${invitation.token}/password`}>Choose a password instead</a>
        </p>
      </Page>
    )
  },
  submit: ({ tx, client, cookies, data, value }) =>
    joinWithPasskey(tx, { client, cookies }, data.invitation, value.passkey ?? ''),
})

export const password = screen({
  path: '/invitation/:token/password',
  needs: 'public',
  inEnglish: true,
  load: ({ tx, params }) => invitationOf(tx, params.token),
  sees: 'nobody',
  fields: invited => (whyNotOpen(invited) ? {} : { password: newPassword('Password', invited) }),
  page: (invited, { fields }) => {
    const over = whyNotOpen(invited)
    if (over) return <Over why={over} />
    return (
      <Page title="Choose a password" back={{ href: `/invitation/${invited.token}`, text: 'Back' }}>
        <Form button="Continue">
          <input type="hidden" autoComplete="username" value={invited.email} />
          {fields.password && <PasswordField field={fields.password} />}
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, data, value }) => ({
    goTo: '/sign-in/set-up',
    cookie: await choosePassword(tx, data, value.password ?? ''),
  }),
})

function Over({ why }: { why: string }) {
  return (
    <Page title="This invitation is over">
      <p>{why}.</p>
      <p>
        <a id="send" href="/sign-in">
          Sign in
        </a>
      </p>
    </Page>
  )
}
