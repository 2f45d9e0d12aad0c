/** Situations, named as people would name them, and reached through the front door: nothing is inserted. */
import assert from 'node:assert/strict'
import { writesReferral } from './referring.ts'
import type { Town } from './town.ts'
import { Visitor, type Shown } from './visitor.ts'

export const margaret = {
  first_name: 'Margaret',
  family_name: 'Hill',
  'date_of_birth-day': '15',
  'date_of_birth-month': '3',
  'date_of_birth-year': '1948',
  nhs_number: '999 123 4578',
  address: '4 Aldcliffe Yard\nLancaster',
  postcode: 'LA1 8HM',
} as const

export const reason = 'You told me you have hardly been out since your hip operation, and you miss company.'

/** Dr Okafor writes the referral up to “check your answers”. */
export async function margaretIsAboutToBeReferred(
  here: Town,
  person: Record<string, string> = margaret,
): Promise<Shown> {
  const okafor = await here.as('gp')
  const check = await writesReferral(okafor, {
    person,
    reach: { phone: '07700 900 123', email: 'margaret.hill@people.example', prefers: 'email' },
    why: { reason, needs: ['loneliness', 'activity'] },
  })
  return check.shows('Check your answers', reason)
}

/** The referral is sent. Returns its address. */
export async function margaretIsReferred(
  here: Town,
  person?: Record<string, string>,
): Promise<{ referral: string }> {
  const check = await margaretIsAboutToBeReferred(here, person)
  const sent = await check.press('Send referral')
  sent.is(200).shows('Referral sent', 'Waiting for the team')
  return { referral: sent.path }
}

/** Asha has accepted her. Returns the address of her record. */
export async function margaretIsSupported(here: Town): Promise<{ referral: string; record: string }> {
  const { referral } = await margaretIsReferred(here)
  const asha = await here.as('link-worker')
  const accepted = await (await asha.opens(`${referral}/accept`)).press('Accept referral')
  accepted.is(200).shows('Referral accepted', 'Margaret Hill')
  return { referral, record: accepted.path }
}

/** Asha has introduced her to the Green Shed. Returns the address of the introduction. */
export async function margaretIsIntroduced(
  here: Town,
): Promise<{ referral: string; record: string; introduction: string }> {
  const { referral, record } = await margaretIsSupported(here)
  const asha = await here.as('link-worker')
  const list = await asha.opens(`${record}/services?need=loneliness`)
  const choice = await list.follows('Choose The Green Shed')
  const made = await choice.press('Introduce them', {
    warmth: 'accompanied',
    agreed: 'yes',
    shared: ['phone', 'note'],
    note: 'Margaret loves roses and is shy at first.',
  })
  made.is(200).shows('Introduction sent', 'Waiting for the provider')
  return { referral, record, introduction: made.path }
}

interface Sent {
  subject: string | null
  body: string
  to_address: string
}

/** The newest message to somebody whose subject or body has these words. */
export async function messageTo(here: Town, to: string, words = ''): Promise<Sent> {
  const [message] = await here.rows<Sent>(
    `select subject, body, to_address from message
     where to_address = $1 and (coalesce(subject, '') || body) ilike '%' || $2 || '%'
     order by queued_at desc, message_id desc limit 1`,
    [to, words],
  )
  assert.ok(message, `No message to ${to} with “${words}”`)
  return message
}

/** The address in a message, as a path. */
export function linkIn({ body }: Sent): string {
  const link = /https?:\/\/[^/\s]+(\/\S+)/.exec(body)?.[1]
  assert.ok(link, `There is no link in: ${body}`)
  return link
}

/** Margaret opens the link in her newest message and says her date of birth. */
export async function margaretOpensHerPage(here: Town): Promise<{ visitor: Visitor; page: Shown }> {
  const visitor = here.stranger()
  const check = await visitor.opens(linkIn(await messageTo(here, 'margaret.hill@people.example')))
  check.shows('What is your date of birth?').doesNotShow('Margaret')
  const page = await check.press('Continue', { 'born-day': '15', 'born-month': '3', 'born-year': '1948' })
  page.is(200).shows('Hello Margaret')
  return { visitor, page }
}

/** The Green Shed opens the link in its newest message and types the code it was sent. */
export async function greenShedOpensItsLink(here: Town): Promise<{ visitor: Visitor; page: Shown }> {
  const visitor = here.stranger()
  const check = await visitor.opens(linkIn(await messageTo(here, 'hello@green-shed.example', '/provider/')))
  check.is(200).doesNotShow('Margaret')
  const asked = await check.press('Send me a code')
  const code = (await messageTo(here, 'hello@green-shed.example', 'is your code')).subject?.slice(0, 6) ?? ''
  const page = await asked.press('Continue', { code })
  page.is(200).shows('Margaret Hill would like to come to The Green Shed')
  return { visitor, page }
}
