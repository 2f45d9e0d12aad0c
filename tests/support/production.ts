/** The program as a place runs it, not as a demonstration: and how somebody comes to sign in to it. */
import assert from 'node:assert/strict'
import { sendInvitation } from '../../src/features/accounts/invitations.ts'
import { codeAt, stepOf } from '../../src/features/accounts/sign-in/one-time-code.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

export const production = {
  ALONGSIDE_MODE: 'production',
  ALONGSIDE_SECRET: 'a secret for tests that is long enough to be one',
  ALONGSIDE_BEHIND_PROXY: 'yes',
  DATABASE_URL: 'postgres://the-tests-bring-their-own.example/alongside',
  PUBLIC_URL: 'https://alongside.example',
  SMTP_URL: 'smtp://nowhere.example',
  SMTP_FROM: 'alongside@alongside.example',
} as const

export const ewan = 'ewan.price@lune-valley.example'
export const asha = 'asha.patel@lune-valley.example'
export const ben = 'ben.ward@lune-valley.example'

export const goodPassword = 'kettle hedge violin'

/** Invites somebody of the cast; returns the path of the link in their e-mail. */
export async function invite(here: Town, email: string): Promise<string> {
  const link = await here.inPlace('lune-valley', async tx => {
    const account = await tx.db
      .selectFrom('account')
      .select(['account_id', 'name', 'email'])
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    return sendInvitation(tx, account)
  })
  return new URL(link).pathname
}

/** What somebody knows and has. */
export interface Holder {
  email: string
  password: string
  key: Buffer
}

/** Somebody of the cast uses an invitation, chooses a password and sets up their app. They are signed in. */
export async function joins(
  here: Town,
  email: string,
  visitor: Visitor = here.stranger(),
): Promise<{ visitor: Visitor; holder: Holder; home: Shown }> {
  const page = await visitor.opens(await invite(here, email))
  const setUp = await (
    await page.follows('Choose a password instead')
  ).press('Continue', { password: goodPassword })
  const key = keyOn(setUp)
  const home = await setUp.press('Confirm', { code: codeOf(key) })
  home.is(200).shows('You are signed in')
  return { visitor, holder: { email, password: goodPassword, key }, home }
}

/** The key that a page shows to be typed into an app. */
export function keyOn(page: Shown): Buffer {
  const letters = page.page.querySelector('.app-key')?.text.replaceAll(' ', '')
  assert.ok(letters, `There is no key on ${page.path}:\n${page.text}`)
  const bits = Array.from(letters, letter =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
}

/** The code the app shows now, or some steps of 30 seconds later. */
export const codeOf = (key: Buffer, later = 0): string => codeAt(key, stepOf(Temporal.Now.instant()) + later)

/** As if half a minute had passed since the last code: the same step may be used again. */
export const waitForNextCode = (here: Town, email: string) =>
  here.rows('update account set totp_last_step = null where email = $1', [email])

/** The first factor, and the page that asks for the second. */
export async function entersPassword(
  visitor: Visitor,
  { email, password }: Pick<Holder, 'email' | 'password'>,
  address = '/sign-in',
): Promise<Shown> {
  return (await visitor.opens(address)).press('Continue', { email, password })
}

/** Both factors. */
export async function signsIn(here: Town, visitor: Visitor, holder: Holder): Promise<Shown> {
  await waitForNextCode(here, holder.email)
  const asked = await entersPassword(visitor, holder)
  return asked.shows('Enter your one-time code').press('Sign in', { code: codeOf(holder.key) })
}
