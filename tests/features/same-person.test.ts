/** Is somebody on record already? Found in spite of slips, told with care, and never doubled by two practices at once. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { findOrAddPerson } from '../../src/features/people/changes.ts'
import { findSamePeople } from '../../src/features/people/duplicates/find.ts'
import { lockSame } from '../../src/features/people/duplicates/lock-same.ts'
import { isSurelyTheSame, whatReferrerMayKnow } from '../../src/features/people/duplicates/may-know.ts'
import { lookUp, samePeople } from '../../src/features/people/duplicates/same-people.ts'
import { misheard, pairThatWaits, withoutNumber } from '../support/same-person.ts'
import { margaretIsReferred, margaretIsSupported } from '../support/situations.ts'
import { town, type Town } from '../support/town.ts'

const details = {
  first_name: 'Margaret',
  family_name: 'Hill',
  preferred_name: null,
  date_of_birth: Temporal.PlainDate.from('1948-03-15'),
  nhs_number: null as string | null,
  address: null,
  postcode: 'LA1 8HM' as string | null,
  phone: null as string | null,
  email: null,
  prefers: 'phone' as const,
  is_neutral: false,
  careful: null,
}

const looks = (here: Town, rest: Partial<typeof details> = {}) =>
  here.inPlace('lune-valley', async tx => ({
    found: await samePeople(tx, { ...details, ...rest }),
    today: tx.today,
  }))

describe('somebody who is on record', () => {
  test('is found in spite of slips, with since when, and nobody else is', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const { found, today } = await looks(here, { first_name: 'Maragret', postcode: null })
    const [margaret] = found
    assert.ok(margaret)
    assert.equal(`/people/${margaret.personId}`, record)
    assert.ok(margaret.evidence.includes('Same date of birth: 15 3 1948'))
    assert.ok(margaret.since)
    assert.equal(whatReferrerMayKnow(margaret, today), null, 'A name that differs tells nobody anything')
    const [sure] = (await looks(here)).found
    assert.ok(sure && isSurelyTheSame(sure))
    assert.match(
      whatReferrerMayKnow(sure, today) ?? '',
      /^Somebody with this name and date of birth is already/,
    )
    const stranger = { first_name: 'Frank', date_of_birth: Temporal.PlainDate.from('1990-01-01') }
    assert.deepEqual((await looks(here, stranger)).found, [])
  })

  test('is found by what was put right, and no longer by what was wrong', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const asha = await here.as('link-worker')
    const form = await asha.opens(`${record}/details`)
    const right = { 'date_of_birth-day': '16', family_name: 'Hall', postcode_sure: [], nhs_number: '' }
    ;(await form.press('Save', withoutUnasked(form.html, right))).is(200)
    const moved = { family_name: 'Hall', date_of_birth: Temporal.PlainDate.from('1948-03-16') }
    assert.equal((await looks(here, moved)).found.length, 1)
    const blocks = await here.rows<{ block: string }>('select block from person_block order by block')
    assert.ok(blocks.some(row => row.block === 'born:1948-03-16'))
    assert.ok(!blocks.some(row => row.block === 'born:1948-03-15' || row.block === 'name:hill'))
  })

  test('and somebody whom an earlier version of the program left is found after the job', async t => {
    const here = await town(t)
    await margaretIsSupported(here)
    await here.rows('delete from person_block')
    assert.deepEqual((await looks(here)).found, [])
    const [place] = await here.rows<{ place_id: number }>(
      `select place_id from place where code = 'lune-valley'`,
    )
    await findSamePeople(here.app.ground, place?.place_id ?? 0)
    assert.equal((await looks(here)).found.length, 1)
  })

  test('what many share tells nothing, and the index serves under the wall', async t => {
    const here = await town(t)
    await here.inPlace('lune-valley', async tx => {
      for (let at = 0; at < 101; at++)
        await findOrAddPerson(tx, {
          ...details,
          first_name: `N${at}`.replace(/\d/g, digit => 'abcdefghij'[Number(digit)] ?? ''),
          family_name: '',
          postcode: null,
        })
      const ask = (blocks: string[]) => lookUp(tx.place.place_id, blocks).execute(tx.db)
      assert.equal((await ask(['born:1948-03-15'])).rows.length, 0, 'a hundred and one')
      assert.equal((await ask(['name:nb'])).rows.length, 1)
      await sql`set local enable_seqscan = off`.execute(tx.db)
      const { rows } = await sql<Record<string, string>>`
        explain ${lookUp(tx.place.place_id, ['name:nb'])}
      `.execute(tx.db)
      const plan = rows.map(row => Object.values(row)[0]).join('\n')
      assert.match(plan, /Index (Only )?Scan using person_block_pkey[^\n]*\n\s*Index Cond: [^\n]*block = /)
    })
  })
})

/** Only fields that the form has. */
const withoutUnasked = (html: string, typed: Record<string, string | string[]>) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => html.includes(`name="${name}"`)))

describe('two practices refer one person in the same second', () => {
  /** As sending does it: lock, look, and add where nobody is there. Says how many found nobody. */
  async function addedBy(here: Town, many: number, person: Partial<typeof details> = {}): Promise<number> {
    const added = await Promise.all(
      Array.from({ length: many }, () =>
        here.inPlace('lune-valley', async tx => {
          await lockSame(tx, { ...details, ...person })
          const found = await samePeople(tx, { ...details, ...person })
          if (found.some(isSurelyTheSame)) return 0
          await findOrAddPerson(tx, { ...details, ...person })
          return 1
        }),
      ),
    )
    return added.reduce<number>((sum, one) => sum + one, 0)
  }

  test('the second waits, and sees what the first did', async t => {
    const here = await town(t)
    assert.equal(await addedBy(here, 8), 1)
    const people = await here.rows(`select from person where family_name = 'Hill'`)
    assert.equal(people.length, 1)
  })

  test('and people of other names do not wait for each other', async t => {
    const here = await town(t)
    const names = ['Ada', 'Ben', 'Cara', 'Dov']
    let waiting = names.length
    let allAreIn = () => {}
    const together = new Promise<void>(resolve => (allAreIn = resolve))
    await Promise.all(
      names.map(first_name =>
        here.inPlace('lune-valley', async tx => {
          await lockSame(tx, { ...details, first_name, family_name: `${first_name}son` })
          if (--waiting === 0) allAreIn()
          await together
        }),
      ),
    )
  })
})

test('what a second practice misheard waits for the manager, with the reasons', async t => {
  const here = await town(t)
  await margaretIsReferred(here, withoutNumber)
  await margaretIsReferred(here, misheard)
  const page = await pairThatWaits(here)
  page.shows('Nearly the same first name', 'Same date of birth: 15 3 1948', 'Same postcode: LA1 8HM')
  page.shows('Margret', 'Margaret', 'Waiting since').doesNotShow('Dr Okafor', 'Lune Bank', 'North')
  const apart = await page.follows('They are two people')
  ;(await apart.press('They are two people', { why: 'They are twins' })).shows('They stay two records')
  await here.rows('update person set compared_at = null')
  ;(await (await here.as('manager')).opens('/people/pairs')).shows('Nobody waits for you')
  ;(await (await here.as('manager')).opens(page.path)).shows('Priya Rao said that they are two people')
})
