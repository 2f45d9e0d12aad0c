/** /sign-in/code: the second factor. /sign-in/set-up: the first code of an app, before anything counts. */
import { Details } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import type { Place } from '../../../platform/tx.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { AppKey } from '../app-key.tsx'
import { begun, stillWaiting } from '../sign-in/begun.ts'
import { signInWithCode } from '../sign-in/changes.ts'
import { oneTimeCode } from '../sign-in/fields.ts'
import { confirmFirstCode, forApp, waitingKey } from '../sign-in/set-up.ts'

export const code = screen({
  path: '/sign-in/code',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx, cookies }) => ({
    waiting: await begun(tx, 'code', cookies['sign-in']),
    place: tx.place,
  }),
  sees: 'nobody',
  fields: ({ waiting }) => codeFor(waiting),
  page: ({ waiting, place }, { fields }) =>
    waiting ? (
      <Page title="Enter your one-time code" back={{ href: '/sign-in', text: 'Start again' }}>
        <Form button="Sign in">{fields.code && <TextField field={fields.code} />}</Form>
        <NoCode place={place} />
      </Page>
    ) : (
      <StartAgain />
    ),
  submit: ({ tx, client, cookies, value, data }) =>
    signInWithCode(tx, { client, cookies }, stillWaiting(data.waiting), value.code ?? ''),
})

export const setUp = screen({
  path: '/sign-in/set-up',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx, cookies }) => {
    const waiting = await begun(tx, 'set-up', cookies['sign-in'])
    return waiting && { waiting, app: forApp(tx, waitingKey(waiting), waiting.email) }
  },
  sees: 'nobody',
  fields: data => codeFor(data?.waiting),
  page: (data, { fields }) =>
    data ? (
      <Page title="Set up one-time codes">
        <p>You enter a code from an app each time you sign in, so a stolen password opens nothing.</p>
        <Form button="Confirm">
          <AppKey app={data.app} />
          {fields.code && <TextField field={fields.code} />}
        </Form>
      </Page>
    ) : (
      <StartAgain />
    ),
  submit: ({ tx, client, cookies, value, data }) =>
    confirmFirstCode(tx, { client, cookies }, stillWaiting(data?.waiting), value.code ?? ''),
})

/** Where nothing waits for a code, none is asked for. */
const codeFor = (waiting: unknown) => (waiting ? { code: oneTimeCode('Code from your app') } : {})

function NoCode({ place }: { place: Place }) {
  return (
    <Details>
      <Details.Summary>If you cannot get a code</Details.Summary>
      <Details.Text>
        <p>Check that your phone shows the right time. Codes depend on it.</p>
        <p>If you no longer have the app, ask your administrator for a new invitation.</p>
        <p>
          {place.service_name}, phone {place.phone}.
        </p>
      </Details.Text>
    </Details>
  )
}

function StartAgain() {
  return (
    <Page title="Start again">
      <p>This step took too long, or was finished already.</p>
      <p>
        <a id="send" href="/sign-in">
          Sign in
        </a>
        . If you were using an invitation, open its link again.
      </p>
    </Page>
  )
}
