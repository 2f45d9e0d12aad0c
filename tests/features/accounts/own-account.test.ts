/** One's own account: how one signs in, and where one is signed in. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  asha,
  ben,
  codeOf,
  entersPassword,
  joins,
  keyOn,
  production,
  signsIn,
  waitForNextCode,
} from '../../support/production.ts'
import { messageTo } from '../../support/situations.ts'
import { town } from '../../support/town.ts'

test('everybody who works here sees their own account, in a demonstration too', async t => {
  const here = await town(t)
  for (const who of ['link-worker', 'gp', 'administrator', 'manager', 'commissioner', 'privacy-officer'])
    (await (await here.as(who)).opens('/account')).is(200).shows('Your account', 'This browser')
  ;(await here.stranger().opens('/account')).shows('Sign in to the demonstration')
})

test('sessions are listed, and one that is ended elsewhere is out on its next request', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha, here.stranger({ browser: 'Firefox/140.0 Windows' }))
  const phone = here.stranger({ browser: 'Mozilla/5.0 (iPhone) Safari/605' })
  await signsIn(here, phone, holder)
  const page = await visitor.opens('/account')
  page.shows('Firefox on Windows', 'Safari on iPhone', 'This browser', 'End all other sessions')
  const asked = await page.follows('End the session in Safari on iPhone')
  ;(await asked.press('End session')).is(200).shows('Sessions ended').doesNotShow('Safari on iPhone')
  ;(await phone.opens('/caseload')).shows('Email address').doesNotShow('Caseload')
  ;(await visitor.opens('/caseload')).shows('Caseload')
})

test('all other sessions end at once', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  const others = [here.stranger(), here.stranger()]
  for (const other of others) await signsIn(here, other, holder)
  ;(await (await visitor.opens('/account')).press('End all other sessions')).is(200)
  for (const other of others) (await other.opens('/caseload')).shows('Email address')
  ;(await visitor.opens('/caseload')).shows('Caseload')
})

test('somebody else’s session cannot be ended', async t => {
  const here = await town(t, production)
  const worker = await joins(here, asha)
  const other = await joins(here, ben)
  const [session] = await here.rows<{ session_id: string }>(
    `select session_id from session join account using (account_id) where email = $1`,
    [asha],
  )
  const answer = await other.visitor.request(`/account/sessions/${session?.session_id}/end`, {
    method: 'POST',
    body: new URLSearchParams(),
  })
  assert.equal(answer.status, 404)
  ;(await worker.visitor.opens('/caseload')).shows('Caseload')
})

test('changing the password asks for the present one, and ends the other sessions', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  const phone = here.stranger()
  await signsIn(here, phone, holder)
  const page = await (await visitor.opens('/account')).follows('Change your password')
  const wrong = await page.press('Save password', {
    present_password: 'not my password at all',
    password: 'mauve tractor lagoon',
  })
  wrong.showsProblem('present_password', 'That is not your current password. Check it and try again')
  assert.deepEqual([wrong.value('present_password'), wrong.value('password')], ['', ''])
  ;(
    await page.press('Save password', { present_password: holder.password, password: 'Asha Patel 2026' })
  ).showsProblem('password', 'Password must not contain your name or email address')
  const saved = await page.press('Save password', {
    present_password: holder.password,
    password: 'mauve tractor lagoon',
  })
  saved.is(200).shows('Password changed')
  ;(await phone.opens('/caseload')).shows('Email address')
  ;(await visitor.opens('/caseload')).shows('Caseload')
  ;(await entersPassword(here.stranger(), holder)).is(422)
  ;(await signsIn(here, here.stranger(), { ...holder, password: 'mauve tractor lagoon' })).shows('Caseload')
  await messageTo(here, asha, 'Your password was changed')
})

test('guessing the present password in a session left open is stopped', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  const page = await visitor.opens('/account/password')
  const typed = (present_password: string) => ({ present_password, password: 'mauve tractor lagoon' })
  for (let tries = 0; tries < 6; tries++)
    (await page.press('Save password', typed(`guess ${tries}`))).doesNotShow('Too many tries')
  ;(await page.press('Save password', typed(holder.password))).is(422).shows('Too many tries')
})

test('another app for codes: the password first, and the old app until the new one has shown a code', async t => {
  const here = await town(t, production)
  const { visitor, holder } = await joins(here, asha)
  const page = await (await visitor.opens('/account')).follows('Use another app')
  ;(await page.press('Continue', { present_password: 'not my password' })).showsProblem(
    'present_password',
    'That is not your current password. Check it and try again',
  )
  const setUp = await page.press('Continue', { present_password: holder.password })
  const key = keyOn(setUp)
  assert.notDeepEqual(key, holder.key)
  assert.match(setUp.text, /([A-Z2-7]{4} ){7}[A-Z2-7]{4}/)
  assert.match(setUp.html, /href="otpauth:\/\/totp\/Lune%20Valley%20social%20prescribing:asha\.patel%40/)
  ;(await signsIn(here, here.stranger(), holder)).shows('Caseload')

  const again = await (
    await visitor.opens('/account/code')
  ).press('Continue', {
    present_password: holder.password,
  })
  ;(await again.press('Confirm', { code: codeOf(key) })).is(422)
  const done = await again.press('Confirm', { code: codeOf(keyOn(again)) })
  done.is(200).shows('Your app now makes your codes', 'Your account')
  await waitForNextCode(here, asha)
  const old = await entersPassword(here.stranger(), holder)
  ;(await old.press('Sign in', { code: codeOf(holder.key, 1) })).is(422)
  ;(await signsIn(here, here.stranger(), { ...holder, key: keyOn(again) })).shows('Caseload')
})

test('the key of the codes cannot be read under another secret', async t => {
  const here = await town(t, production)
  const { holder } = await joins(here, asha)
  await here.rows(`update account set totp_secret = decode(repeat('00', 48), 'hex') where email = $1`, [asha])
  const page = await entersPassword(here.stranger(), holder)
  const answer = await page.press('Sign in', { code: codeOf(holder.key, 1) })
  answer.is(422).shows('Ask your administrator for a new invitation')
})
