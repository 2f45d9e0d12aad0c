/** Signing in with one's organisation: against a real provider, and against one that lies in every way. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Authenticator } from '../../support/authenticator.ts'
import {
  asksProvider,
  lyingProvider,
  realProvider,
  throughProvider,
  withProvider,
} from '../../support/identity-provider.ts'
import {
  asha,
  ben,
  codeOf,
  invite,
  joins,
  keyOn,
  production,
  waitForNextCode,
} from '../../support/production.ts'
import { town } from '../../support/town.ts'
import type { Visitor } from '../../support/visitor.ts'

const session = '__Host-session'
const signsInThere = async (visitor: Visitor, path = '/sign-in/organisation') =>
  visitor.opens(await throughProvider((await asksProvider(visitor, path)).href))

test('without a provider there is no such button, and no such address', async t => {
  const here = await town(t, production)
  ;(await here.stranger().opens('/sign-in')).doesNotShow('Sign in with your organisation')
  for (const path of ['', '/answer', '/unknown', '/problem'])
    (await here.stranger().opens(`/sign-in/organisation${path}`)).is(404)
})

test('an invited person comes in by their organisation, which asked for two factors', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const link = await invite(here, asha)
  provider.knows({ subject: 'asha-at-the-trust', email: asha.toUpperCase(), amr: ['pwd', 'mfa'] })
  const visitor = here.stranger()
  const page = await visitor.opens('/sign-in?next=%2Finbox')
  const button = page.page.querySelectorAll('a').find(one => one.text === 'Sign in with your organisation')
  const home = await signsInThere(visitor, button?.getAttribute('href')?.replaceAll('&amp;', '&'))
  assert.equal(home.path, '/inbox')
  assert.ok(visitor.cookies.has(session))
  assert.ok(!visitor.cookies.has('__Host-sign-in'))
  ;(await here.stranger().opens(link)).shows('This invitation has ended')
  const events = await here.rows(
    `select move from account_event join account using (account_id) where email = $1`,
    [asha],
  )
  assert.deepEqual(events, [{ move: 'join-organisation' }])

  provider.knows({ subject: 'asha-at-the-trust', email: 'new.name@lune-valley.example', amr: ['mfa'] })
  assert.equal((await signsInThere(here.stranger())).path, '/caseload')
})

test('the provider is asked with everything that protects the answer', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const visitor = here.stranger()
  const { searchParams } = await asksProvider(visitor)
  assert.equal(searchParams.get('response_type'), 'code')
  assert.equal(searchParams.get('code_challenge_method'), 'S256')
  assert.equal(searchParams.get('scope'), 'openid email')
  assert.equal(searchParams.get('redirect_uri'), 'https://alongside.example/sign-in/organisation/answer')
  for (const name of ['state', 'nonce', 'code_challenge'])
    assert.ok((searchParams.get(name) ?? '').length >= 43)
  const kept = visitor.cookies.get('__Host-sign-in')?.value ?? ''
  assert.ok(!kept.includes(searchParams.get('state') ?? ''))
  assert.ok(!Buffer.from(kept, 'base64url').toString('latin1').includes('verifier'))
  assert.deepEqual(await here.rows('select 1 from sign_in'), [])
})

test('where the organisation asked for one factor, the one-time code is asked', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const { holder } = await joins(here, asha)
  await waitForNextCode(here, asha)
  provider.knows({ subject: 'asha-at-the-trust', email: asha, amr: ['pwd'] })
  const visitor = here.stranger()
  const page = await signsInThere(visitor, '/sign-in/organisation?next=%2Finbox')
  page.shows('Enter your one-time code')
  assert.ok(!visitor.cookies.has(session))
  const home = await page.press('Sign in', { code: codeOf(holder.key) })
  assert.equal(home.path, '/inbox')
})

test('somebody new sets up one-time codes at their first sign-in, and needs them at the next', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  provider.knows({ subject: 'asha-at-the-trust', email: asha })
  const visitor = here.stranger()
  const page = await signsInThere(visitor)
  page.shows('Set up one-time codes')
  assert.ok(!visitor.cookies.has(session))
  ;(await page.press('Confirm', { code: codeOf(keyOn(page)) })).is(200).shows('Caseload')
  ;(await signsInThere(here.stranger())).shows('Enter your one-time code')
})

test('one factor never sets up codes for somebody who has a passkey', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const invitation = await here.stranger().opens(await invite(here, asha))
  const device = new Authenticator()
  await invitation.press('Create a passkey', { passkey: device.makes(invitation) })
  provider.knows({ subject: 'asha-at-the-trust', email: asha, amr: ['pwd'] })
  const visitor = here.stranger()
  const page = await signsInThere(visitor)
  page.shows('Sign in with a passkey', 'Your organisation asked for one factor only').doesNotShow('app-key')
  assert.ok(!visitor.cookies.has(session))
  ;(await page.press('Sign in with a passkey', { passkey: device.signs(page) })).shows('Caseload')
})

test('unknown people read whom to ask', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  provider.knows({ subject: 'stranger', email: 'stranger@the-trust.example', amr: ['mfa'] })
  const visitor = here.stranger()
  ;(await signsInThere(visitor)).shows('You do not have an account here yet', '01524 555 100')
  assert.ok(!visitor.cookies.has(session))
})

test('an address counts only when the provider has verified it, and links an account once', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const lands = async () => (await signsInThere(here.stranger())).text
  provider.knows({ subject: 'impostor', email: asha, isVerified: false, amr: ['mfa'] })
  assert.match(await lands(), /You do not have an account here yet/)
  provider.knows({ subject: 'asha-at-the-trust', email: asha, amr: ['mfa'] })
  assert.match(await lands(), /Caseload/)
  provider.knows({ subject: 'whoever-has-the-address-now', email: asha, amr: ['mfa'] })
  assert.match(await lands(), /You do not have an account here yet/)
})

test('a deactivated account does not come in by its organisation', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  provider.knows({ subject: 'asha-at-the-trust', email: asha, amr: ['mfa'] })
  await signsInThere(here.stranger())
  await here.rows('update account set is_active = false where email = $1', [asha])
  ;(await signsInThere(here.stranger())).shows('You do not have an account here yet')
})

test('an answer belongs to the browser that asked, and works once', async t => {
  const provider = await realProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  provider.knows({ subject: 'asha-at-the-trust', email: asha, amr: ['mfa'] })
  const visitor = here.stranger()
  const path = await throughProvider((await asksProvider(visitor)).href)
  ;(await here.stranger().opens(path)).shows('We could not sign you in')
  const other = here.stranger()
  await asksProvider(other)
  ;(await other.opens(path)).shows('We could not sign you in')
  const kept = visitor.cookies.get('__Host-sign-in')
  ;(await visitor.opens(path)).shows('Caseload')
  const again = here.stranger()
  if (kept) again.cookies.set('__Host-sign-in', kept)
  ;(await again.opens(path)).shows('We could not sign you in')
  assert.ok(!again.cookies.has(session))
})

test('a provider that says no, or is away, is not a fault of ours', async t => {
  const provider = await lyingProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const visitor = here.stranger()
  const state = (await asksProvider(visitor)).searchParams.get('state') ?? ''
  const denied = `/sign-in/organisation/answer?error=access_denied&state=${state}`
  ;(await visitor.opens(denied)).is(200).shows('We could not sign you in', 'Start again')
  const away = await town(t, withProvider('http://localhost:9'))
  ;(await away.stranger().opens('/sign-in/organisation')).is(200).shows('We could not sign you in')
  assert.ok(away.logged.some(line => line.includes('sign-in with an organisation failed')))
})

test('the truth opens the door: the provider that lies is believed when it does not', async t => {
  const provider = await lyingProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const visitor = here.stranger()
  ;(await visitor.opens(await provider.answers(visitor))).shows('Caseload')
})

const now = () => Math.floor(Date.now() / 1000)
const lies: Record<string, () => Parameters<Awaited<ReturnType<typeof lyingProvider>>['answers']>[1]> = {
  'a wrong nonce': () => ({ claims: { nonce: 'another' } }),
  'no nonce': () => ({ claims: { nonce: undefined } }),
  'an expired token': () => ({ claims: { exp: now() - 120 } }),
  'no expiry': () => ({ claims: { exp: undefined } }),
  'another audience': () => ({ claims: { aud: 'another-program' } }),
  'more audiences, for another party': () => ({ claims: { aud: ['alongside', 'x'], azp: 'x' } }),
  'another issuer': () => ({ claims: { iss: 'https://evil.example' } }),
  'no subject': () => ({ claims: { sub: undefined } }),
  'no time of issue': () => ({ claims: { iat: undefined } }),
  'a token from the future': () => ({ claims: { nbf: now() + 600 } }),
  'a signature of another key': () => ({ sign: 'with another key' }),
  'no signature': () => ({ sign: 'not at all' }),
  'a signature with the shared secret': () => ({ sign: 'with the secret' }),
  'a signature with the public key as a secret': () => ({ sign: 'with the public key' }),
}
for (const [lie, told] of Object.entries(lies))
  test(`a bad answer opens nothing: ${lie}`, async t => {
    const provider = await lyingProvider(t)
    const here = await town(t, withProvider(provider.issuer))
    const visitor = here.stranger()
    ;(await visitor.opens(await provider.answers(visitor, told()))).shows('We could not sign you in')
    assert.ok(!visitor.cookies.has(session))
  })

test('a bad answer opens nothing: a wrong state, none, or two', async t => {
  const provider = await lyingProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  for (const change of [
    (path: string) => path.replace(/state=[^&]+/, 'state=another'),
    (path: string) => path.replace(/&state=[^&]+/, ''),
    (path: string) => `${path}&state=another`,
    (path: string) => path.replace(/code=[^&]+&/, ''),
  ]) {
    const visitor = here.stranger()
    ;(await visitor.opens(change(await provider.answers(visitor)))).shows('We could not sign you in')
    assert.ok(!visitor.cookies.has(session))
  }
})

test('a bad answer opens nothing: an address told aside is another person’s, or only said to be verified', async t => {
  const provider = await lyingProvider(t)
  const here = await town(t, withProvider(provider.issuer))
  const none = { email: undefined, email_verified: undefined }
  const visitor = here.stranger()
  const aside = (sub: string, email_verified: unknown) => ({
    claims: none,
    userInfo: { sub, email: asha, email_verified },
  })
  const opens = async (lie: Parameters<typeof provider.answers>[1]) =>
    (await visitor.opens(await provider.answers(visitor, lie))).text
  assert.match(await opens(aside('another', true)), /We could not sign you in/)
  assert.match(await opens(aside('asha-at-the-trust', 'true')), /You do not have an account/)
  assert.match(await opens({ claims: { email: ben, email_verified: 'true' } }), /You do not have an account/)
  assert.match(await opens(aside('asha-at-the-trust', true)), /Caseload/)
})
