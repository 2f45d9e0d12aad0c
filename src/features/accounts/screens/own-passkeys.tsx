/** /account/passkeys/new and /account/passkeys/:passkey/remove */
import { isStaff } from '../../../platform/actor.ts'
import { NotFound, orNotFound } from '../../../platform/errors.ts'
import { text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { PasskeyForm } from '../../../ui/passkey-form.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { moves, whyNotRemovePasskey } from '../account.ts'
import { SignInAgain } from '../sign-in-again.tsx'
import { addMyPasskey, passkeysOf, removeMyPasskey, whyNotNowIn } from '../own.ts'
import { accountToRead } from '../queries.ts'
import { describeBrowser } from '../sessions.ts'
import { passkeyAnswer } from '../sign-in/fields.ts'
import { newPasskeyOptions } from '../sign-in/passkeys.ts'

const back = { href: '/account', text: 'Your account' }

export const add = screen({
  path: '/account/passkeys/new',
  needs: 'account.own',
  load: async ({ tx, actor, client }) => {
    if (!isStaff(actor)) throw new NotFound()
    const account = await accountToRead(tx, actor, 'account.own', actor.accountId)
    return {
      options: await newPasskeyOptions(tx, account, await passkeysOf(tx, actor.accountId)),
      reasons: await whyNotNowIn(tx, actor),
      browser: describeBrowser(client.browser),
    }
  },
  sees: 'nobody',
  whyNot: ({ reasons }) => reasons,
  fields: ({ browser }) => ({
    name: text({
      label: 'A name for this passkey',
      name: 'The name',
      hint: 'So that you know it in the list',
      max: 60,
      initial: browser,
      attributes: { width: 20 },
    }),
    passkey: passkeyAnswer(),
  }),
  page: ({ options, reasons }, { fields }) => (
    <Page title="Add a passkey" back={back}>
      <SignInAgain reasons={reasons} next="/account/passkeys/new">
        <p>A passkey uses your finger, your face or a PIN on your device.</p>
        <PasskeyForm
          field={fields.passkey}
          ask="new"
          options={options}
          button="Create a passkey"
          otherwise={<p>This browser cannot make a passkey here.</p>}
        >
          <TextField field={fields.name} />
        </PasskeyForm>
      </SignInAgain>
    </Page>
  ),
  submit: async ({ tx, actor, value, data }) => {
    await addMyPasskey(tx, actor, { answer: value.passkey, name: value.name || data.browser })
    return { goTo: '/account', say: moves['add-passkey'] }
  },
})

export const remove = screen({
  path: '/account/passkeys/:passkey/remove',
  needs: 'account.own',
  load: async ({ tx, actor, params }) => {
    if (!isStaff(actor)) throw new NotFound()
    const account = await accountToRead(tx, actor, 'account.own', actor.accountId)
    const passkeys = await passkeysOf(tx, actor.accountId)
    return {
      passkey: orNotFound(passkeys.find(({ passkey_id }) => passkey_id === params.passkey)),
      blockers: whyNotRemovePasskey(account),
      reasons: await whyNotNowIn(tx, actor),
    }
  },
  sees: 'nobody',
  whyNot: ({ blockers, reasons }) => [...reasons, ...blockers],
  page: ({ passkey, reasons }) => (
    <Page title={`Remove the passkey “${passkey.name}”`} back={back}>
      <SignInAgain reasons={reasons} next={`/account/passkeys/${passkey.passkey_id}/remove`}>
        <UnlessNotNow>
          <p>You can no longer sign in with it. Delete it on your device as well.</p>
          <Form button="Remove passkey" look="warning" />
        </UnlessNotNow>
      </SignInAgain>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await removeMyPasskey(tx, actor, params.passkey)
    return { goTo: '/account', say: moves['remove-passkey'] }
  },
})
