/** Passkeys through HTTP: made with an invitation, used to sign in, and every wrong answer refused. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import { Authenticator, optionsOn, type Wrongs } from '../../support/authenticator.ts'
import { asha, ben, entersPassword, invite, joins, production } from '../../support/production.ts'
import { town, type Town } from '../../support/town.ts'

const refused = 'That passkey was not accepted. Try again, or sign in another way'

/** Asha has used her invitation with a passkey. */
async function ashaHasAPasskey(here: Town) {
  const device = new Authenticator()
  const visitor = here.stranger({ browser: 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0' })
  const page = await visitor.opens(await invite(here, asha))
  const home = await page.press('Create a passkey', { passkey: device.makes(page) })
  home.is(200).shows('You are signed in')
  return { device, visitor }
}

test('an invited person makes a passkey, and signs in with it and nothing else', async t => {
  const here = await town(t, production)
  const { device, visitor } = await ashaHasAPasskey(here)
  ;(await visitor.opens('/account')).shows('Firefox on Windows').doesNotShow('Change your password')
  const next = here.stranger()
  const page = await next.opens('/sign-in?next=%2Finbox')
  const done = await page.press('Sign in with a passkey', { passkey: device.signs(page) })
  assert.equal(done.path, '/inbox')
  assert.ok(next.cookies.has('__Host-session'))
})

test('the page asks for a passkey the device checks its holder for, and of no account', async t => {
  const here = await town(t, production)
  const asked = optionsOn(await here.stranger().opens('/sign-in'), 'known')
  assert.deepEqual(
    { ...asked, challenge: '' },
    { rpId: 'alongside.example', challenge: '', timeout: 60_000, userVerification: 'required' },
  )
})

test('looking at a page that asks for a passkey writes nothing', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const rows = () => here.rows('select * from sign_in')
  await here.stranger().opens('/sign-in')
  await here.stranger().opens(link)
  assert.deepEqual(await rows(), [])
})

test('an answer works once', async t => {
  const here = await town(t, production)
  const { device } = await ashaHasAPasskey(here)
  const page = await here.stranger().opens('/sign-in')
  const passkey = device.signs(page)
  ;(await page.press('Sign in with a passkey', { passkey })).is(200)
  const copied = await here.stranger().opens('/sign-in')
  ;(await copied.press('Sign in with a passkey', { passkey })).is(422).shows('Sign in with a passkey')
})

test('an answer works once, even from a device that does not count', async t => {
  const here = await town(t, production)
  const { device } = await ashaHasAPasskey(here)
  const pages = [await here.stranger().opens('/sign-in'), await here.stranger().opens('/sign-in')] as const
  const passkey = device.signs(pages[0])
  ;(await pages[0].press('Sign in with a passkey', { passkey })).is(200)
  await here.rows('update passkey set counter = 0')
  ;(await pages[1].press('Sign in with a passkey', { passkey })).showsProblem('send', refused)
})

const wrongs: Record<string, Wrongs> = {
  'another site’s': { origin: 'https://evil.example' },
  'plain http’s': { origin: 'http://alongside.example' },
  'another relying party’s': { rpId: 'evil.example' },
  'one whose holder the device did not check': { isUnverified: true },
  'one that answers a challenge we did not give': { challenge: Buffer.from('made up').toString('base64url') },
  'one with a forged signature': { isForged: true },
  'one made for something else': { type: 'webauthn.create' },
}
for (const [which, wrong] of Object.entries(wrongs))
  test(`a wrong answer is refused: ${which}`, async t => {
    const here = await town(t, production)
    const { device } = await ashaHasAPasskey(here)
    const visitor = here.stranger()
    const page = await visitor.opens('/sign-in')
    const answer = await page.press('Sign in with a passkey', { passkey: device.signs(page, wrong) })
    answer.showsProblem('send', refused)
    assert.ok(!visitor.cookies.has('__Host-session'))
  })

test('so is a challenge that is too old, or one given for another place', async t => {
  const here = await town(t, production)
  const { device } = await ashaHasAPasskey(here)
  const elsewhere = optionsOn(await here.stranger().opens('/sign-in?place=wyre-coast'), 'known')
  const page = await here.stranger().opens('/sign-in')
  const passkey = device.signs(page, { challenge: elsewhere.challenge })
  ;(await page.press('Sign in with a passkey', { passkey })).showsProblem('send', refused)
  moveTime(t, { minutes: 6 })
  const late = device.signs(page)
  ;(await page.press('Sign in with a passkey', { passkey: late })).showsProblem('send', refused)
})

test('a device that counts backwards has been copied', async t => {
  const here = await town(t, production)
  const { device } = await ashaHasAPasskey(here)
  await here.rows('update passkey set counter = 1000')
  const page = await here.stranger().opens('/sign-in')
  ;(await page.press('Sign in with a passkey', { passkey: device.signs(page) })).showsProblem('send', refused)
})

test('an unknown passkey, one of a deactivated account, and no passkey at all get one answer', async t => {
  const here = await town(t, production)
  const { device } = await ashaHasAPasskey(here)
  const stranger = new Authenticator()
  const page = await here.stranger().opens('/sign-in')
  for (const passkey of [stranger.signs(page), '{}', '[]', 'null', '{"id":1}', 'not even JSON'])
    (await page.press('Sign in with a passkey', { passkey })).showsProblem('send', refused)
  await here.rows('update account set is_active = false where email = $1', [asha])
  ;(await page.press('Sign in with a passkey', { passkey: device.signs(page) })).showsProblem('send', refused)
})

test('without an answer of the browser, the page says what to do', async t => {
  const here = await town(t, production)
  const page = await here.stranger().opens('/sign-in')
  const again = await page.press('Sign in with a passkey', { passkey: '' })
  again.showsProblem('passkey', 'Your browser did not answer. Press the button again')
})

test('an invitation is not accepted with another account’s challenge, nor without the device’s check', async t => {
  const here = await town(t, production)
  const page = await here.stranger().opens(await invite(here, asha))
  const other = optionsOn(await here.stranger().opens(await invite(here, ben)), 'new')
  const device = new Authenticator()
  for (const wrong of [
    { challenge: other.challenge },
    { challenge: optionsOn(await here.stranger().opens('/sign-in'), 'known').challenge },
    { isUnverified: true },
    { origin: 'https://evil.example' },
    { rpId: 'evil.example' },
  ])
    (await page.press('Create a passkey', { passkey: device.makes(page, wrong) })).showsProblem(
      'send',
      refused,
    )
  assert.deepEqual(await here.rows('select * from passkey'), [])
  ;(await page.press('Create a passkey', { passkey: device.makes(page) })).is(200).shows('You are signed in')
})

test('of two who use an invitation at the same moment, one comes in', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const pages = await Promise.all(
    [new Authenticator(), new Authenticator()].map(async device => {
      const visitor = here.stranger()
      const page = await visitor.opens(link)
      return page.filled('Create a passkey', { passkey: device.makes(page) })
    }),
  )
  const answers = await Promise.all(pages.map(({ visitor, to, init }) => visitor.request(to, init)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((one, other) => one - other),
    [303, 422],
  )
  assert.equal((await here.rows('select 1 from passkey')).length, 1)
})

test('whoever starts afresh with a passkey is signed out everywhere else, and has no password', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  await ashaHasAPasskey(here)
  ;(await visitor.opens('/caseload')).shows('Email address')
  ;(await entersPassword(here.stranger(), holder)).is(422)
})

test('a second passkey is added with a name, used, and removed; the last one stays', async t => {
  const here = await town(t, production)
  const { visitor, device } = await ashaHasAPasskey(here)
  const second = new Authenticator()
  const page = await visitor.opens('/account/passkeys/new')
  const known = page.page.querySelector('[data-passkey]')?.getAttribute('data-options') ?? ''
  assert.ok(known.includes(device.id.toString('base64url')), 'The device could make a second one')
  const added = await page.press('Create a passkey', { name: 'My phone', passkey: second.makes(page) })
  added.is(200).shows('Passkey added', 'My phone')
  const signIn = await here.stranger().opens('/sign-in')
  ;(await signIn.press('Sign in with a passkey', { passkey: second.signs(signIn) })).is(200)
  const removed = await (await added.follows('Remove Firefox on Windows')).press('Remove passkey')
  removed.is(200).shows('Passkey removed').doesNotShow('Firefox on Windows on')
  const last = await removed.follows('Remove My phone')
  last.shows('This passkey is your only way to sign in')
  const [row] = await here.rows<{ passkey_id: string }>('select passkey_id from passkey')
  const forced = await visitor.request(`/account/passkeys/${row?.passkey_id}/remove`, {
    method: 'POST',
    body: new URLSearchParams(),
  })
  assert.equal(forced.status, 422)
  const old = await here.stranger().opens('/sign-in')
  ;(await old.press('Sign in with a passkey', { passkey: device.signs(old) })).showsProblem('send', refused)
})

test('a passkey that somebody has already does not become another’s', async t => {
  const here = await town(t, production)
  const { device } = await ashaHasAPasskey(here)
  const page = await here.stranger().opens(await invite(here, ben))
  ;(await page.press('Create a passkey', { passkey: device.makes(page) })).showsProblem('send', refused)
})

test('somebody else’s passkey is not there to be removed', async t => {
  const here = await town(t, production)
  await ashaHasAPasskey(here)
  const { visitor } = await joins(here, ben)
  const [row] = await here.rows<{ passkey_id: string }>('select passkey_id from passkey')
  ;(await visitor.opens(`/account/passkeys/${row?.passkey_id}/remove`)).is(404)
})

test('in a session that began more than 30 minutes ago one signs in again first', async t => {
  const here = await town(t, production)
  const { visitor, device } = await ashaHasAPasskey(here)
  const open = await visitor.opens('/account/passkeys/new')
  await here.rows(`update session set created_at = now() - interval '31 minutes'`)
  const late = await visitor.opens('/account/passkeys/new')
  late.shows('You signed in more than 30 minutes ago').doesNotShow('Create a passkey')
  const sent = await open.press('Create a passkey', { name: '', passkey: new Authenticator().makes(open) })
  sent.is(422).shows('You signed in more than 30 minutes ago')
  const again = await late.follows('Sign in again')
  const back = await again.press('Sign in with a passkey', { passkey: device.signs(again) })
  assert.equal(back.path, '/account/passkeys/new')
  back.shows('A name for this passkey')
})

/** Sets the program's real time ahead until the test ends. */
function moveTime(t: TestContext, by: { minutes: number }): void {
  const instant = Temporal.Now.instant
  t.mock.method(Temporal.Now, 'instant', () => instant.call(Temporal.Now).add(by))
}
