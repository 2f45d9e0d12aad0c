/** Coming in by an invitation: once, for a week, and never without a second factor. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  asha,
  ben,
  codeOf,
  entersPassword,
  goodPassword,
  invite,
  joins,
  keyOn,
  production,
  signsIn,
} from '../../support/production.ts'
import { town } from '../../support/town.ts'

test('an invited person chooses a password and one-time codes, and is in', async t => {
  const here = await town(t, production)
  const { home, visitor } = await joins(here, asha)
  home.shows('Caseload')
  ;(await visitor.opens('/account')).is(200).shows('Asha Patel', 'Change your password')
  const [kept] = await here.rows<{ password_hash: string; totp_secret: Buffer }>(
    'select password_hash, totp_secret from account where email = $1',
    [asha],
  )
  assert.match(kept?.password_hash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  assert.equal(kept?.totp_secret.length, 12 + 20 + 16, 'The key of the codes is not sealed')
})

test('they sign in again with both', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  ;(await signsIn(here, here.stranger(), holder)).is(200).shows('Caseload')
})

test('an invitation opens nothing twice', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const first = here.stranger()
  const setUp = await (await first.opens(`${link}/password`)).press('Continue', { password: goodPassword })
  const second = here.stranger()
  const other = await (
    await second.opens(`${link}/password`)
  ).press('Continue', { password: 'mauve tractor lagoon' })
  ;(await setUp.press('Confirm', { code: codeOf(keyOn(setUp)) })).is(200).shows('You are signed in')

  ;(await other.press('Confirm', { code: codeOf(keyOn(other)) })).is(422)
  assert.ok(!second.cookies.has('__Host-session'), 'The second came in')
  const later = await here.stranger().opens(link)
  later.shows('This invitation has been used').doesNotShow('Create a passkey')
  ;(await here.stranger().opens(`${link}/password`)).shows('This invitation has been used')
})

test('a second person at the same moment is refused by the invitation itself', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const pages = await Promise.all(
    [here.stranger(), here.stranger()].map(async visitor => {
      const page = await (
        await visitor.opens(`${link}/password`)
      ).press('Continue', { password: goodPassword })
      return page.filled('Confirm', { code: codeOf(keyOn(page)) })
    }),
  )
  const answers = await Promise.all(pages.map(({ visitor, to, init }) => visitor.request(to, init)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((one, other) => one - other),
    [303, 422],
  )
})

test('an invitation ends after 7 days', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const open = await here.stranger().opens(`${link}/password`)
  await here.rows(`update invitation set expires_at = now() - interval '1 second'`)
  ;(await here.stranger().opens(link)).shows('This invitation has ended')
  ;(await open.press('Continue', { password: goodPassword })).is(422).shows('This invitation has ended')
  const [row] = await here.rows<{ days: number }>(
    `select extract(day from expires_at - now())::integer as days from invitation`,
  )
  assert.equal(row?.days, 0)
})

test('it lasts 7 days, and a new one ends the one before', async t => {
  const here = await town(t, production)
  const first = await invite(here, asha)
  const [row] = await here.rows<{ days: string }>(
    `select round(extract(epoch from expires_at - now()) / 86400) as days from invitation`,
  )
  assert.equal(Number(row?.days), 7)
  const second = await invite(here, asha)
  ;(await here.stranger().opens(first)).shows('This invitation has ended')
  ;(await here.stranger().opens(second)).shows('Welcome, Asha Patel')
})

test('a forged invitation is not there', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const forged = link.slice(0, -4) + (link.endsWith('AAAA') ? 'BBBB' : 'AAAA')
  ;(await here.stranger().opens(forged)).is(404)
  ;(await here.stranger().opens(`${forged}/password`)).is(404)
  ;(await here.stranger().opens('/invitation/nothing-like-a-token')).is(404)
})

test('an invitation of another place opens nothing in this one', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  const elsewhere = link.replace(/\/(\d+)-/, (_, place: string) => `/${Number(place) + 1}-`)
  ;(await here.stranger().opens(elsewhere)).is(404)
})

test('an invitation to an account that was deactivated opens nothing', async t => {
  const here = await town(t, production)
  const link = await invite(here, asha)
  await here.rows('update account set is_active = false where email = $1', [asha])
  ;(await here.stranger().opens(link)).shows('This invitation has ended')
})

test('nothing counts before the first code: the password alone opens nothing', async t => {
  const here = await town(t, production)
  const visitor = here.stranger()
  const setUp = await (
    await visitor.opens(`${await invite(here, asha)}/password`)
  ).press('Continue', { password: goodPassword })
  assert.ok(!visitor.cookies.has('__Host-session'))
  ;(await setUp.press('Confirm', { code: codeOf(Buffer.alloc(20)) })).showsProblem(
    'code',
    'That code is not right. Check the key in your app, then enter the code it shows now',
  )
  ;(await entersPassword(here.stranger(), { email: asha, password: goodPassword })).showsProblem(
    'password',
    'The email address or password is not right. Check both and try again',
  )
})

test('somebody else’s key does not confirm: the waiting step belongs to one browser', async t => {
  const here = await town(t, production)
  const first = await (
    await here.stranger().opens(`${await invite(here, asha)}/password`)
  ).press('Continue', { password: goodPassword })
  const second = await (
    await here.stranger().opens(`${await invite(here, ben)}/password`)
  ).press('Continue', { password: goodPassword })
  ;(await second.press('Confirm', { code: codeOf(keyOn(first)) })).is(422)
  ;(await here.stranger().opens('/sign-in/set-up')).shows('Start again')
})

test('a password must be long, not common, and not somebody’s own name', async t => {
  const here = await town(t, production)
  const page = await here.stranger().opens(`${await invite(here, asha)}/password`)
  const refused = async (password: string, message: string) => {
    const again = await page.press('Continue', { password })
    again.showsProblem('password', message)
    assert.equal(again.value('password'), '', 'The password was sent back with the page')
  }
  await refused('', 'Enter a password')
  await refused('short words', 'Password must be 12 characters or more')
  await refused('x'.repeat(150) + ' y'.repeat(26), 'Password must be 200 characters or fewer')
  await refused(
    'Password2026!',
    'This password is one of the first that people guess. Try 3 words that do not belong together',
  )
  await refused('violin PATEL hedge', 'Password must not contain your name or email address')
  await refused('asha.patel@lune-valley.example', 'Password must not contain your name or email address')
  const field = page.page.querySelector('[name=password]')
  assert.equal(field?.getAttribute('autocomplete'), 'new-password')
  assert.equal(field?.getAttribute('onpaste'), undefined)
  ;(await page.press('Continue', { password: 'ÿ 🌻 пароль 密码 !' })).shows('Set up one-time codes')
})

test('whoever uses a new invitation starts afresh: earlier ways in and sessions are over', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  const again = await joins(here, asha)
  ;(await visitor.opens('/account')).shows('Email address').doesNotShow('Asha Patel')
  const old = await entersPassword(here.stranger(), holder)
  ;(await old.press('Sign in', { code: codeOf(holder.key, 1) })).showsProblem(
    'code',
    'That code is not right. Wait for your app to show a new one, then enter it',
  )
  ;(await signsIn(here, here.stranger(), again.holder)).is(200)
})

test('the e-mail says what the link is for, and the person is told when it was used', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  const letters = await here.rows<{ subject: string; body: string }>(
    `select subject, body from message where to_address = $1 order by queued_at`,
    [asha],
  )
  assert.deepEqual(
    letters.map(({ subject }) => subject),
    ['Your account with Lune Valley social prescribing', 'How you sign in has changed'],
  )
  assert.match(letters[0]?.body ?? '', /It works once, for 7 days/)
  const events = await here.rows<{ move: string }>(
    `select move from account_event join account using (account_id) where email = $1`,
    [asha],
  )
  assert.deepEqual(events, [{ move: 'join' }])
})
