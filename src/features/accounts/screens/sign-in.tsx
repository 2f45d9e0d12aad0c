/** /sign-in: with a passkey, one's organisation, or a password; in a demonstration, choose who to be. */
import { Button, Details, InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { PasswordField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { PasskeyForm } from '../../../ui/passkey-form.tsx'
import { Cast } from '../../demonstration/cast.tsx'
import { signInWithPasskey, signInWithPassword } from '../sign-in/changes.ts'
import { ownEmail, passkeyAnswer, presentPassword } from '../sign-in/fields.ts'
import { signInOptions } from '../sign-in/passkeys.ts'

interface Ways {
  path: '/sign-in' | '/sign-in/account'
  /** An identity provider is configured. */
  hasOrganisation: boolean
}

export const signIn = ({ path, hasOrganisation }: Ways) =>
  screen({
    path,
    needs: 'public',
    inEnglish: true,
    load: async ({ tx, query }) => ({
      place: tx.place,
      otherPlaces: await otherPlaces(tx),
      options: await signInOptions(tx),
      next: query.get('next'),
    }),
    sees: 'nobody',
    fields: () => ({
      email: ownEmail(),
      password: presentPassword('Password', 'Enter your password'),
    }),
    page: ({ place, otherPlaces, options, next }, { fields }) => (
      <Page title="Sign in">
        {hasOrganisation && (
          <Button href={`/sign-in/organisation?${asQuery({ place: place.code, next })}`} secondary>
            Sign in with your organisation
          </Button>
        )}
        <PasskeyForm
          field={noAnswer}
          ask="known"
          options={options}
          to={`/sign-in/passkey?${asQuery({ place: place.code, next })}`}
          button="Sign in with a passkey"
          look="secondary"
        />
        <h2 className="nhsuk-heading-m">Sign in with a password</h2>
        <Form button="Continue">
          <TextField field={fields.email} />
          <PasswordField field={fields.password} />
        </Form>
        <p>
          <a href={`/sign-in/forgotten?${asQuery({ place: place.code })}`}>I have forgotten my password</a>
        </p>
        <Details>
          <Details.Summary>If you have no account</Details.Summary>
          <Details.Text>
            <p>
              An administrator of {place.service_name} can invite you. Phone {place.phone}.
            </p>
            {otherPlaces.map(({ code, service_name }) => (
              <p key={code}>
                <a href={`${path}?${asQuery({ place: code })}`}>Sign in to {service_name} instead</a>
              </p>
            ))}
          </Details.Text>
        </Details>
      </Page>
    ),
    submit: async ({ tx, client, cookies, value, data }) => ({
      goTo: '/sign-in/code',
      cookie: await signInWithPassword(
        tx,
        { client, cookies },
        { email: value.email ?? '', password: value.password, next: data.next },
      ),
    }),
  })

/** Where a passkey's answer goes, and the page for when it was not accepted. */
export const withPasskey = screen({
  path: '/sign-in/passkey',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx, query }) => ({ options: await signInOptions(tx), next: query.get('next') }),
  sees: 'nobody',
  fields: () => ({ passkey: passkeyAnswer() }),
  page: ({ options }, { fields }) => (
    <Page title="Sign in with a passkey" back={{ href: '/sign-in', text: 'Other ways to sign in' }}>
      <p>Your device asks for your finger, your face or a PIN.</p>
      <PasskeyForm
        field={fields.passkey}
        ask="known"
        options={options}
        button="Sign in with a passkey"
        otherwise={<p>This browser cannot use passkeys here. Sign in another way.</p>}
      />
    </Page>
  ),
  submit: ({ tx, client, cookies, value, data }) =>
    signInWithPasskey(tx, { client, cookies }, { answer: value.passkey, next: data.next }),
})

export const demoSignIn = screen({
  path: '/sign-in',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx }) => tx.place,
  sees: 'nobody',
  page: place => (
    <Page title="Sign in to the demonstration">
      <InsetText>
        <p>{place.name} is made up, and so is everybody in it. Nothing leaves this machine.</p>
      </InsetText>
      <p>Choose who you want to be.</p>
      <Cast />
      <p>
        <a href="/sign-in/account">Sign in with an account you made</a>
      </p>
    </Page>
  ),
})

/** The passkey's form on the first page sends its answer elsewhere, so nothing is ever wrong with it here. */
const noAnswer = { ...passkeyAnswer(), name: 'passkey', raw: '' }

const otherPlaces = (tx: Tx) =>
  tx.db
    .selectFrom('place')
    .select(['code', 'service_name'])
    .where('place_id', '<>', tx.place.place_id)
    .orderBy('name')
    .execute()

const asQuery = (values: Record<string, string | null>): string =>
  new URLSearchParams(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null),
  ).toString()
