/** Somebody writes a referral part by part, up to “check your answers”. */
import type { Shown, Visitor } from './visitor.ts'

type Typed = Record<string, string | readonly string[]>

interface Parts {
  person: Typed
  reach: Typed
  why: Typed
  agreement?: Typed
  careful?: Typed
  suits?: Typed
}

/** The first part of a new draft. */
export async function beginsReferral(referrer: Visitor): Promise<Shown> {
  const parts = await (await referrer.opens('/referrals/new')).press('Start now')
  return parts.follows('Name and date of birth')
}

/** Every part we need, and the page that shows them all. */
export async function writesReferral(
  referrer: Visitor,
  {
    person,
    reach,
    why,
    agreement = { agreed: 'yes' },
    careful = { careful_known: 'none' },
    suits = {},
  }: Parts,
): Promise<Shown> {
  let page = await beginsReferral(referrer)
  for (const typed of [person, reach, why, agreement, careful, suits])
    page = await page.press('Save and continue', typed)
  return (await page.follows('Check your answers')).is(200)
}

/** What goes into one screen. */
export const onOneScreen = {
  first_name: 'Margaret',
  family_name: 'Hill',
  'date_of_birth-day': '15',
  'date_of_birth-month': '3',
  'date_of_birth-year': '1948',
  nhs_number: '999 123 4578',
  reach: '07700 900123',
  needs: ['loneliness'],
  reason: 'You told me you have hardly been out since your hip operation, and you miss company.',
  flags: ['none'],
  careful_known: 'none',
  agreed: 'yes',
}
