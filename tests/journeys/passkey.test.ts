/** A passkey in a real browser: made with an invitation, used to sign in, added to and taken away. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserTown, look } from '../support/browser.ts'
import { opensWindow, withPasskeyDevice } from '../support/passkey-browser.ts'
import { asha, ewan, goodPassword, invite, production } from '../support/production.ts'

test('from the invitation to the caseload and back, without a password', async t => {
  const here = await browserTown(t, production)
  const { page, context } = await opensWindow(here)
  const problems: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', error => problems.push(error.message))
  await withPasskeyDevice({ context, page })

  await page.goto(await invite(here, asha))
  await page.getByRole('button', { name: 'Create a passkey' }).click()
  await page.waitForURL('**/caseload')
  await page.getByText('You are signed in').waitFor()

  await page.getByRole('link', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in**')
  assert.deepEqual(
    (await context.cookies(here.url)).filter(({ name }) => name === 'session'),
    [],
  )

  await page.goto('/inbox')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.waitForURL('**/inbox')

  await page.goto('/account')
  await page.getByRole('link', { name: 'Remove' }).click()
  await page.getByText('This passkey is your only way to sign in').waitFor()
  const [session] = (await context.cookies(here.url)).filter(({ name }) => name === 'session')
  assert.equal(session?.httpOnly, true)
  assert.equal(session?.sameSite, 'Lax')
  assert.deepEqual(problems, [])
})

test('a second device is added with a name, and the first taken away', async t => {
  const here = await browserTown(t, production)
  const { page, context } = await opensWindow(here)
  await withPasskeyDevice({ context, page })
  await page.goto(await invite(here, asha))
  await page.getByRole('button', { name: 'Create a passkey' }).click()
  await page.waitForURL('**/caseload')

  await page.goto('/account/passkeys/new')
  await page.getByLabel('A name for this passkey').fill('The same device')
  await page.getByRole('button', { name: 'Create a passkey' }).click()
  await page.getByText('The passkey was not used. Try again, or choose another way').waitFor()

  const phone = await here.browser.newContext({
    baseURL: here.url,
    storageState: await context.storageState(),
  })
  const onPhone = await phone.newPage()
  await withPasskeyDevice({ context: phone, page: onPhone })
  await onPhone.goto('/account/passkeys/new')
  await onPhone.getByLabel('A name for this passkey').fill('My phone')
  await onPhone.getByRole('button', { name: 'Create a passkey' }).click()
  await onPhone.getByText('Passkey added').waitFor()
  await onPhone.getByRole('link', { name: /^Remove Chrome/ }).click()
  await onPhone.getByRole('button', { name: 'Remove passkey' }).click()
  await onPhone.getByText('Passkey removed').waitFor()
  assert.equal((await here.rows('select 1 from passkey')).length, 1)

  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await page.getByText('That passkey was not accepted').first().waitFor()
  await onPhone.goto('/sign-in')
  await onPhone.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await onPhone.waitForURL('**/caseload')
})

test('a device that cannot check who is there makes no passkey', async t => {
  const here = await browserTown(t, production)
  const { page, context } = await opensWindow(here)
  await withPasskeyDevice({ context, page }, { knowsHolder: false })
  await page.goto(await invite(here, ewan))
  await page.getByRole('button', { name: 'Create a passkey' }).click()
  await page.getByText('The passkey was not used').waitFor()
  assert.deepEqual(await here.rows('select 1 from passkey'), [])
})

test('without scripts there is no passkey button, and a password does', async t => {
  const here = await browserTown(t, production)
  const { page } = await opensWindow(here, { scripts: false })
  await page.goto('/sign-in')
  assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).count(), 0)
  assert.equal(await page.getByRole('button', { name: 'Continue' }).count(), 1)
  await page.goto(await invite(here, asha))
  assert.equal(await page.getByRole('button', { name: 'Create a passkey' }).count(), 0)
  await page.getByText('Choose a password instead').first().waitFor()
  await page.getByRole('link', { name: 'Choose a password instead' }).click()
  await page.getByRole('textbox', { name: 'Password' }).waitFor()
})

test('every page of coming in and of accounts is accessible, and fits a narrow phone', async t => {
  const here = await browserTown(t, {
    ...production,
    OIDC_ISSUER: 'http://localhost:9',
    OIDC_CLIENT_ID: 'alongside',
    OIDC_CLIENT_SECRET: 'a secret',
  })
  const { page, context } = await opensWindow(here)
  let pictures = 0
  const isAccessible = () => look(page, `accounts-${String(++pictures).padStart(2, '0')}`)
  await withPasskeyDevice({ context, page })
  const open = async (...paths: string[]) => {
    for (const path of paths) {
      await page.goto(path)
      await isAccessible()
    }
  }
  const press = async (button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.waitForLoadState()
  }
  await open('/sign-in', '/sign-in/passkey', '/sign-in/forgotten', '/sign-in/code', '/sign-out')
  await open('/sign-in/organisation/unknown', '/sign-in/organisation/problem')
  await page.goto('/sign-in')
  await press('Continue')
  await page.getByText('There is a problem').waitFor()
  await isAccessible()

  const invitation = await invite(here, ewan)
  await open(`${invitation}/password`)
  await page.getByRole('textbox', { name: 'Password' }).fill(goodPassword)
  await press('Continue')
  await page.getByText('Set up one-time codes').waitFor()
  await isAccessible()
  await open(invitation)
  await press('Create a passkey')
  await page.getByText('You are signed in').waitFor()
  await open(invitation)

  await open('/account', '/account/passkeys/new', '/sign-out', '/accounts', '/accounts/new')
  await press('Send invitation')
  await page.getByText('There is a problem').waitFor()
  await isAccessible()
  await page.goto('/accounts')
  await page.getByRole('link', { name: 'Asha Patel' }).click()
  await page.waitForURL('**/accounts/*-*')
  const one = new URL(page.url()).pathname
  await open(one, ...['change', 'deactivate', 'invite', 'end-sessions'].map(action => `${one}/${action}`))
})
