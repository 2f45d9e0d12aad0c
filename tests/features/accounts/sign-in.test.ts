/** Signing in with a password and a one-time code; what guessing meets; and what no longer opens anything. */
import assert from 'node:assert/strict'
import { argon2Sync } from 'node:crypto'
import { test } from 'node:test'
import {
  asha,
  ben,
  codeOf,
  entersPassword,
  goodPassword,
  joins,
  production,
  signsIn,
  waitForNextCode,
} from '../../support/production.ts'
import { oneGuesser } from '../../../src/platform/http/address.ts'
import { town } from '../../support/town.ts'

const wrong = 'The email address or password is not right. Check both and try again'
const wrongCode = 'That code is not right. Wait for your app to show a new one, then enter it'

test('outside a demonstration nobody is signed in by an address', async t => {
  const here = await town(t, production)
  for (const path of ['/demo/as/link-worker', '/demo', '/outbox', '/sign-in/account'])
    assert.equal((await here.stranger().request(path)).status, 404, path)
  const posted = await here.stranger().request('/demo/as/link-worker', { method: 'POST' })
  assert.equal(posted.status, 404)
  const page = await here.stranger().opens('/sign-in')
  page.is(200).shows('Sign in', 'Email address', 'Password').doesNotShow('Dr Okafor')
})

test('the right password alone opens nothing', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const visitor = here.stranger()
  ;(await entersPassword(visitor, holder)).shows('Enter your one-time code')
  assert.ok(!visitor.cookies.has('__Host-session'))
  ;(await visitor.opens('/caseload')).shows('Email address')
})

test('an unknown address, a wrong password and a deactivated account get one answer', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  await joins(here, ben)
  await here.rows('update account set is_active = false where email = $1', [ben])
  const answerTo = async (email: string, password: string) => {
    const page = await entersPassword(here.stranger(), { email, password })
    page.showsProblem('password', wrong)
    assert.equal(page.value('email'), email)
    return page.html.replaceAll(email, '').replaceAll(/(value|data-options)="[^"]*"/g, '')
  }
  const unknown = await answerTo('nobody@lune-valley.example', goodPassword)
  assert.equal(await answerTo(asha, 'another hedge violin'), unknown)
  assert.equal(await answerTo(ben, goodPassword), unknown)
  assert.equal(await answerTo('okafor@lune-bank.example', goodPassword), unknown)
})

test('and after the same work', async t => {
  const here = await town(t, production)
  await joins(here, asha)
  const work = { known: [] as number[], unknown: [] as number[] }
  for (let tries = 0; tries < 20; tries++)
    for (const [who, email] of [
      ['known', asha],
      ['unknown', `nobody${tries}@lune-valley.example`],
    ] as const) {
      const page = await here.stranger({ address: `192.0.2.${tries}` }).opens('/sign-in')
      const began = process.cpuUsage()
      await page.press('Continue', { email, password: 'mauve tractor lagoon' })
      const { user, system } = process.cpuUsage(began)
      work[who].push(user + system)
    }
  const [known, unknown] = [Math.min(...work.known), Math.min(...work.unknown)]
  const ratio = Math.min(known, unknown) / Math.max(known, unknown)
  assert.ok(ratio > 0.7, `known ${known} µs, unknown ${unknown} µs of processor time`)
})

test('a code works once', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  await waitForNextCode(here, asha)
  const code = codeOf(holder.key)
  ;(await (await entersPassword(here.stranger(), holder)).press('Sign in', { code })).shows('Caseload')
  const again = await entersPassword(here.stranger(), holder)
  ;(await again.press('Sign in', { code })).showsProblem('code', wrongCode)
  ;(await again.press('Sign in', { code: codeOf(holder.key, -1) })).showsProblem('code', wrongCode)
  ;(await again.press('Sign in', { code: codeOf(holder.key, 1) })).shows('Caseload')
})

test('the same code sent twice at once lets one in', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  await waitForNextCode(here, asha)
  const code = codeOf(holder.key)
  const pages = await Promise.all(
    [here.stranger(), here.stranger(), here.stranger()].map(async visitor =>
      (await entersPassword(visitor, holder)).filled('Sign in', { code }),
    ),
  )
  const answers = await Promise.all(pages.map(({ visitor, to, init }) => visitor.request(to, init)))
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((one, other) => one - other),
    [303, 422, 422],
  )
})

test('a code of another account, or of no form, is wrong', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const other = await joins(here, ben)
  await waitForNextCode(here, ben)
  const page = await entersPassword(here.stranger(), holder)
  ;(await page.press('Sign in', { code: codeOf(other.holder.key) })).showsProblem('code', wrongCode)
  ;(await page.press('Sign in', { code: '12 34' })).showsProblem('code', 'The code must be 6 digits')
  ;(await page.press('Sign in', { code: '' })).showsProblem('code', 'Enter the code from your app')
  const spaced = codeOf(holder.key, 1).replace(/^.../, '$& ')
  ;(await page.press('Sign in', { code: spaced })).is(200).shows('Caseload')
})

test('the step after the password ends after 10 minutes, and belongs to the browser that began it', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  await waitForNextCode(here, asha)
  const page = await entersPassword(here.stranger(), holder)
  ;(await here.stranger().opens('/sign-in/code')).shows('Start again')
  await here.rows(`update sign_in set expires_at = expires_at - interval '10 minutes'`)
  ;(await page.press('Sign in', { code: codeOf(holder.key) })).is(422).shows('Start again')
})

test('somebody deactivated between the password and the code does not come in', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  await waitForNextCode(here, asha)
  const page = await entersPassword(here.stranger(), holder)
  await here.rows('update account set is_active = false where email = $1', [asha])
  ;(await page.press('Sign in', { code: codeOf(holder.key) })).is(422).shows('Start again')
})

test('a password entered without a code is told to its owner', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  await entersPassword(here.stranger(), holder)
  await here.rows(`update sign_in set expires_at = now() - interval '1 minute'`)
  const { forgetLapsed } = await import('../../../src/features/accounts/sign-in/begun.ts')
  await here.inPlace('lune-valley', forgetLapsed)
  const told = await here.rows(`select 1 from message where subject = 'Somebody entered your password'`)
  assert.equal(told.length, 1)
  assert.deepEqual(await here.rows('select 1 from sign_in'), [])
})

test('guessing from one address is stopped, and never stops the victim at another', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const guesser = here.stranger({ address: '198.51.100.7' })
  const page = await guesser.opens('/sign-in')
  const statuses = new Map<string, number>()
  for (let tries = 0; tries < 100; tries++) {
    const answer = await page.press('Continue', { email: asha, password: `guess number ${tries} of many` })
    answer.is(422)
    const kind = answer.text.includes('Too many tries') ? 'stopped' : 'wrong'
    statuses.set(kind, (statuses.get(kind) ?? 0) + 1)
  }
  assert.deepEqual(Object.fromEntries(statuses), { wrong: 6, stopped: 94 })
  ;(await page.press('Continue', holderOf(holder))).is(422).shows('Too many tries')
  const victim = here.stranger({ address: '203.0.113.5' })
  ;(await signsIn(here, victim, holder)).is(200).shows('Caseload')
})

test('one address cannot try its way through all accounts', async t => {
  const here = await town(t, production)
  const guesser = await here.stranger({ address: '198.51.100.8' }).opens('/sign-in')
  let stopped = 0
  for (let tries = 0; tries < 110; tries++) {
    const email = `somebody${tries}@lune-valley.example`
    const answer = await guesser.press('Continue', { email, password: goodPassword })
    if (answer.text.includes('Too many tries')) stopped++
  }
  assert.equal(stopped, 10)
})

test('an office that shares an address is not stopped by signing in', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const tries = () => here.rows(`select points from attempt where key like 'sign-in%' and points <> 0`)
  await signsIn(here, here.stranger({ address: '198.51.100.9' }), holder)
  assert.deepEqual(await tries(), [])
  await entersPassword(here.stranger({ address: '198.51.100.9' }), { email: asha, password: goodPassword })
  assert.equal((await tries()).length, 2)
})

test('whoever holds an IPv6 network is one guesser', async t => {
  const here = await town(t, production)
  let stopped = 0
  for (let tries = 0; tries < 8; tries++) {
    const guesser = here.stranger({ address: `2001:db8:0:7::${tries.toString(16)}` })
    const answer = await entersPassword(guesser, { email: asha, password: goodPassword })
    if (answer.text.includes('Too many tries')) stopped++
  }
  assert.equal(stopped, 2)
  const same = ['2001:db8:0:7::1', '2001:0DB8:0000:0007:ffff:1:2:3', '2001:db8:0:7:0:0:0:0']
  assert.deepEqual([...new Set(same.map(oneGuesser))], ['2001:db8:0:7::/64'])
  assert.equal(oneGuesser('::1'), '0:0:0:0::/64')
  assert.equal(oneGuesser('fe80::1%eth0'), 'fe80:0:0:0::/64')
  assert.equal(oneGuesser('::ffff:192.0.2.1'), '192.0.2.1')
  assert.equal(oneGuesser('192.0.2.1'), '192.0.2.1')
})

test('guessing codes is stopped from everywhere, for whoever knows the password', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  let stopped = 0
  for (let tries = 0; tries < 24; tries++) {
    const guesser = here.stranger({ address: `198.51.100.${tries}` })
    const page = await entersPassword(guesser, holder)
    const answer = await page.press('Sign in', { code: '000000' })
    if (answer.text.includes('Too many tries')) stopped++
  }
  assert.equal(stopped, 4)
})

test('many who sign in at once are all answered', async t => {
  const here = await town(t, production)
  const pages = await Promise.all(
    Array.from({ length: 24 }, async (_, number) => {
      const visitor = here.stranger({ address: `192.0.2.${number}` })
      const page = await visitor.opens('/sign-in')
      const typed = { email: `somebody${number}@lune-valley.example`, password: goodPassword }
      return page.filled('Continue', typed)
    }),
  )
  const answers = await Promise.all(pages.map(({ visitor, to, init }) => visitor.request(to, init)))
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [422])
})

test('a password hashed at an earlier cost is hashed anew when its owner signs in', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const salt = Buffer.from('0123456789abcdef')
  const tag = argon2Sync('argon2id', {
    message: goodPassword,
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory: 8192,
    passes: 1,
  })
  const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  await here.rows('update account set password_hash = $1 where email = $2', [
    `$argon2id$v=19$m=8192,t=1,p=1$${text(salt)}$${text(tag)}`,
    asha,
  ])
  ;(await signsIn(here, here.stranger(), holder)).shows('Caseload')
  const [row] = await here.rows<{ password_hash: string }>(
    'select password_hash from account where email = $1',
    [asha],
  )
  assert.match(row?.password_hash ?? '', /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  ;(await signsIn(here, here.stranger(), holder)).shows('Caseload')
})

test('one goes on to the page one wanted, and to no other site', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const landsOn = async (address: string) => {
    const visitor = here.stranger()
    await waitForNextCode(here, asha)
    const asked = await entersPassword(visitor, holder, address)
    const { to, init } = asked.filled('Sign in', { code: codeOf(holder.key) })
    return (await visitor.request(to, init)).headers.get('location')
  }
  const turnedAway = await here.stranger().request('/inbox')
  assert.equal(turnedAway.headers.get('location'), '/sign-in?next=%2Finbox')
  assert.equal(await landsOn('/sign-in?next=%2Finbox'), '/inbox')
  for (const evil of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example'])
    assert.equal(await landsOn(`/sign-in?next=${encodeURIComponent(evil)}`), '/caseload', evil)
})

test('every sign-in begins a session with a new token, and ends the one this browser had', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  const before = visitor.cookies.get('__Host-session')?.value
  await signsIn(here, visitor, holder)
  const after = visitor.cookies.get('__Host-session')?.value
  assert.ok(before && after && before !== after)
  visitor.cookies.set('__Host-session', { value: before, path: '/' })
  ;(await visitor.opens('/caseload')).shows('Email address')
})

test('somebody deactivated is out on their next request, and cannot come back', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  ;(await visitor.opens('/caseload')).shows('Caseload')
  await here.rows('update account set is_active = false where email = $1', [asha])
  ;(await visitor.opens('/caseload')).shows('Email address').doesNotShow('Asha Patel')
  ;(await entersPassword(here.stranger(), holder)).showsProblem('password', wrong)
})

test('a session ends after an hour without a click, and after 12 hours whatever happens', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, asha)
  const [row] = await here.rows<{ hours: string }>(
    `select round(extract(epoch from ends_at - created_at) / 3600) as hours from session`,
  )
  assert.equal(Number(row?.hours), 12)
  await here.rows(`update session set seen_at = now() - interval '59 minutes'`)
  ;(await visitor.opens('/caseload')).is(200).shows('Caseload')
  await here.rows(`update session set seen_at = now() - interval '61 minutes'`)
  ;(await visitor.opens('/caseload')).shows('Email address')
  await here.rows(`update session set seen_at = now(), ends_at = now() - interval '1 second'`)
  ;(await visitor.opens('/caseload')).shows('Email address')
})

test('signing out asks first, and then the session is over everywhere it was copied to', async t => {
  const here = await town(t, production)
  const { visitor } = await joins(here, asha)
  const token = visitor.cookies.get('__Host-session')?.value ?? ''
  const page = await visitor.opens('/sign-out')
  ;(await visitor.opens('/caseload')).shows('Caseload')
  ;(await page.press('Sign out')).is(200)
  assert.ok(!visitor.cookies.has('__Host-session'))
  visitor.cookies.set('__Host-session', { value: token, path: '/' })
  ;(await visitor.opens('/caseload')).shows('Email address')
  ;(await visitor.opens('/sign-out')).shows('You are signed out')
})

test('an account of one place does not sign in to another', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  const other = await entersPassword(here.stranger(), holder, '/sign-in?place=wyre-coast')
  other.showsProblem('password', wrong)
  ;(await here.stranger().opens('/sign-in?place=wyre-coast')).shows(
    'Sign in to Lune Valley social prescribing',
  )
})

const holderOf = ({ email, password }: { email: string; password: string }) => ({ email, password })
