/** Somebody who is on record twice. */
import assert from 'node:assert/strict'
import { findOrAddPerson } from '../../src/features/people/changes.ts'
import { compareSome } from '../../src/features/people/duplicates/find.ts'
import { proposeSame } from '../../src/features/people/duplicates/propose.ts'
import { margaret, margaretIsReferred } from './situations.ts'
import type { Town } from './town.ts'
import type { Shown, Visitor } from './visitor.ts'

/** Margaret without her NHS number, and as a second practice heard her name. */
export const withoutNumber = { ...margaret, nhs_number: '' }
export const misheard = { ...withoutNumber, first_name: 'Margret' }

/** Everybody who is new or changed is compared with the others. */
export const sweep = (here: Town): Promise<number> => here.inPlace('lune-valley', tx => compareSome(tx, 100))

/** Address of the page about the pair that waits, opened by Priya. */
export async function pairThatWaits(here: Town): Promise<Shown> {
  await sweep(here)
  const list = await (await here.as('manager')).opens('/people/pairs')
  return list.follows('Marg')
}

/** She was referred twice; Asha works with her, and the second referral waits. */
export async function margaretIsOnRecordTwice(
  here: Town,
): Promise<{ page: Shown; kept: string; gone: string; referral: string }> {
  const { referral: first } = await margaretIsReferred(here, withoutNumber)
  const asha = await here.as('link-worker')
  const accepted = await (await asha.opens(`${first}/accept`)).press('Accept referral')
  const { referral } = await margaretIsReferred(here, misheard)
  const page = await pairThatWaits(here)
  const [both] = await here.rows<{ one_id: string; other_id: string }>(
    'select one_id, other_id from person_pair where pair_id = $1',
    [page.path.split('/').at(-1)],
  )
  assert.ok(both)
  assert.equal(accepted.path, `/people/${both.one_id}`)
  return { page, kept: both.one_id, gone: both.other_id, referral }
}

export interface Twice {
  pair: string
  personMerge: string
}

/** In this place two people may be one, and two records became one: for the walls, without any referral. */
export async function recordsTwice(
  here: Town,
  manager: Visitor,
  { place, family_name }: { place: string; family_name: string },
): Promise<Twice> {
  const pairOf = (first_name: string) =>
    here.inPlace(place, async tx => {
      const details = {
        first_name,
        family_name,
        preferred_name: null,
        date_of_birth: Temporal.PlainDate.from('1950-02-03'),
        nhs_number: null,
        address: null,
        postcode: null,
        phone: null,
        email: null,
        prefers: 'letter' as const,
        is_neutral: false,
        careful: null,
      }
      const [one, other] = [await findOrAddPerson(tx, details), await findOrAddPerson(tx, details)]
      await proposeSame(tx, one.person_id, [
        { personId: other.person_id, probability: 0.9, evidence: [`Both are called ${family_name}`] },
      ])
      const { pair_id } = await tx.db
        .selectFrom('person_pair')
        .select('pair_id')
        .where('other_id', '=', other.person_id)
        .executeTakeFirstOrThrow()
      return pair_id
    })
  const pair = await pairOf('Twin')
  const page = await manager.opens(`/people/pairs/${await pairOf('Twice')}`)
  const merged = await page.press('They are one person')
  return { pair, personMerge: merged.is(200).path.split('/').at(-1) ?? '' }
}
