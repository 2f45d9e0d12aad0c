/** A forgotten password: a link for an hour, once, and never without the second factor. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Authenticator } from '../../support/authenticator.ts'
import {
  asha,
  ben,
  entersPassword,
  goodPassword,
  invite,
  joins,
  production,
  signsIn,
} from '../../support/production.ts'
import { linkIn, messageTo } from '../../support/situations.ts'
import { town, type Town } from '../../support/town.ts'

const said = 'If that address has an account, an email is on its way. Look in your junk mail too'

const asks = async (here: Town, email: string, address?: string) =>
  (await here.stranger(address ? { address } : {}).opens('/sign-in/forgotten')).press('Send the link', {
    email,
  })

test('a new password by e-mail: the old one is over, the second factor stays', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  ;(await asks(here, asha)).is(200).shows(said)
  const page = await here.stranger().opens(linkIn(await messageTo(here, asha, 'Choose a new password')))
  const done = await page.press('Save password', { password: 'mauve tractor lagoon' })
  done.is(200).shows('Password changed. Sign in with it now')
  ;(await visitor.opens('/caseload')).shows('Email address')
  ;(await entersPassword(here.stranger(), holder)).is(422)
  const changed = { ...holder, password: 'mauve tractor lagoon' }
  const inAgain = here.stranger()
  ;(await entersPassword(inAgain, changed)).shows('Enter your one-time code')
  assert.ok(!inAgain.cookies.has('__Host-session'))
  ;(await signsIn(here, inAgain, changed)).shows('Caseload')
  await messageTo(here, asha, 'You chose a new password')
})

test('the answer never says whether an address is known', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  await joins(here, ben)
  await here.rows('update account set is_active = false where email = $1', [ben])
  const plain = async (email: string) =>
    (await asks(here, email)).html.replaceAll(/(value|data-options)="[^"]*"/g, '')
  const unknown = await plain('nobody@lune-valley.example')
  assert.equal(await plain(asha), unknown)
  assert.equal(await plain(ben), unknown)
  assert.equal(await plain('okafor@lune-bank.example'), unknown)
  const told = await here.rows<{ to_address: string; subject: string }>(
    `select to_address, subject from message where about in ('forgotten-password', 'no-password') order by 1`,
  )
  assert.deepEqual(told, [
    { to_address: asha, subject: 'Choose a new password' },
    { to_address: 'okafor@lune-bank.example', subject: 'Your account has no password' },
  ])
})

test('the link opens once, for an hour, and is not there when forged', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  await asks(here, asha)
  const link = linkIn(await messageTo(here, asha, 'Choose a new password'))
  const [page, again] = [await here.stranger().opens(link), await here.stranger().opens(link)]
  ;(await page.press('Save password', { password: 'mauve tractor lagoon' })).is(200)
  ;(await again.press('Save password', { password: 'violet anchor marble' }))
    .is(422)
    .shows('This link has ended')
  ;(await here.stranger().opens(link)).shows('This link has ended')

  await asks(here, asha)
  const late = linkIn(await messageTo(here, asha, 'Choose a new password'))
  const [row] = await here.rows<{ minutes: string }>(
    `select round(extract(epoch from expires_at - now()) / 60) as minutes from sign_in`,
  )
  assert.equal(Number(row?.minutes), 60)
  await here.rows(`update sign_in set expires_at = now() - interval '1 second'`)
  ;(await here.stranger().opens(late)).shows('This link has ended')
  ;(await here.stranger().opens(`${late.slice(0, -4)}AAAA`)).shows('This link has ended')
})

test('of two who use the link at the same moment, one is refused', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  await asks(here, asha)
  const link = linkIn(await messageTo(here, asha, 'Choose a new password'))
  const pages = await Promise.all(
    ['mauve tractor lagoon', 'violet anchor marble'].map(async password => {
      const visitor = here.stranger()
      return (await visitor.opens(link)).filled('Save password', { password })
    }),
  )
  const answers = await Promise.all(pages.map(({ visitor, to, init }) => visitor.request(to, init)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((one, other) => one - other),
    [303, 422],
  )
})

test('the link of one account does not open another, nor does any other token', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  const token = (await invite(here, ben)).split('/').at(-1) ?? ''
  ;(await here.stranger().opens(`/sign-in/new-password/${token}`)).shows('This link has ended')
  const waiting = here.stranger()
  await entersPassword(waiting, { email: asha, password: goodPassword })
  const code = waiting.cookies.get('__Host-sign-in')?.value ?? ''
  ;(await here.stranger().opens(`/sign-in/new-password/${code}`)).shows('This link has ended')
})

test('the new password follows the same rules', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  await asks(here, asha)
  const page = await here.stranger().opens(linkIn(await messageTo(here, asha, 'Choose a new password')))
  ;(await page.press('Save password', { password: 'short' })).showsProblem(
    'password',
    'Password must be 12 characters or more',
  )
  ;(await page.press('Save password', { password: 'my name is patel' })).showsProblem(
    'password',
    'Password must not contain your name or email address',
  )
})

test('somebody with a passkey alone gets no password by e-mail', async t => {
  const here = await town(t, production)
  const page = await here.stranger().opens(await invite(here, asha))
  await page.press('Create a passkey', { passkey: new Authenticator().makes(page) })
  ;(await asks(here, asha)).shows(said)
  const { body } = await messageTo(here, asha, 'Your account has no password')
  assert.ok(!body.includes('http'))
})

test('one address cannot fill a mailbox', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  for (let tries = 0; tries < 8; tries++) await asks(here, asha, '198.51.100.7')
  const sent = await here.rows(`select 1 from message where about = 'forgotten-password'`)
  assert.equal(sent.length, 5)
})
