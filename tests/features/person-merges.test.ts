/** Two records that are one person's: made one, and taken back exactly. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { staffNamed } from '../../db/town/seed.ts'
import { saveSections } from '../../src/features/people/profile/changes.ts'
import type { Content } from '../../src/features/people/profile/content.ts'
import type { SectionKey } from '../../src/features/people/profile/item.ts'
import { moving, staying } from '../../src/features/people/merging/tables.ts'
import { everythingHolds } from '../support/census.ts'
import { linkIn, margaretIsReferred, messageTo } from '../support/situations.ts'
import {
  margaretIsOnRecordTwice,
  misheard,
  pairThatWaits,
  sweep,
  withoutNumber,
} from '../support/same-person.ts'
import { tellStory, type Stage } from '../support/story.ts'
import { town, type Town } from '../support/town.ts'

/**
 * Every row there is, but for the audit, what was merged and who was signed in. Of a record: neither its version,
 * which goes on so that no form made from the merged record can be saved, nor when it was compared.
 */
async function everyRow(here: Town): Promise<Record<string, string[]>> {
  const tables = await here.rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'
       and tablename !~ '^(audit|person_merge|person_pair|submission|attempt|migration|session)' order by 1`,
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await here.rows<{ row: string }>(
      `select (to_jsonb(one) ${name === 'person' ? `- '{version,changed_at,changed_by_account_id,compared_at}'::text[]` : ''})::text as row
       from ${name} as one order by 1`,
    )
    all[name] = rows.map(({ row }) => row)
  }
  return all
}

/** Two whole stories of Margaret, as two practices knew her. Opens the page about the pair. */
async function twoStories(here: Town, first: Stage, second: Stage) {
  const cast = {
    referrer: await here.as('gp'),
    linkWorker: await here.as('link-worker'),
    phone: '01524 555 199',
    canary: 'Roses',
  }
  const who = { family_name: 'Hill', nhs_number: '', postcode: 'LA1 8HM' }
  const one = await tellStory(here, { ...cast, who: { ...who, first_name: 'Margaret' } }, first)
  const other = await tellStory(
    here,
    { ...cast, who: { ...who, first_name: 'Margret', nhs_number: '9991234578' } },
    second,
  )
  return { one, other, page: await pairThatWaits(here) }
}

describe('two records become one', () => {
  test('the old address leads to the record that is kept, and there is one of her', async t => {
    const here = await town(t)
    const { page, kept, gone, referral } = await margaretIsOnRecordTwice(here)
    const merged = await page.press('They are one person', { first_name: 'one' })
    merged.is(200).shows('They are one record now', 'It moved: 1 referral, 1 agreement, 1 link, 1 message')
    const asha = await here.as('link-worker')
    ;(await asha.opens(`/people/${gone}`)).is(200).shows('Margaret Hill')
    ;(await asha.opens(`/people/${gone}/plan`)).is(404)
    ;(await asha.opens('/people?name=hill')).shows('1 found').doesNotShow('Margret')
    ;(await asha.opens(referral)).shows('Margaret Hill')
    const looks = await (await here.as('privacy-officer')).opens(`/audit/people/${gone}`)
    looks.is(200).shows('record', 'Priya Rao, manager', '/people/pairs/:pair', '/referrals/:referral/accept')
    const other = await (await here.as('privacy-officer')).opens(`/audit/people/${kept}`)
    other.shows('Priya Rao, manager', '/people/pairs/:pair')
    const again = await (await here.as('manager')).opens(page.path)
    again.shows('These two are one record already')
    await everythingHolds(here)
  })

  test('her own page opens by either link', async t => {
    const here = await town(t)
    const { page } = await margaretIsOnRecordTwice(here)
    ;(await page.press('They are one person', { first_name: 'one' })).is(200)
    const link = linkIn(await messageTo(here, 'margaret.hill@people.example', '/my/'))
    const check = await here.stranger().opens(link)
    const born = { 'born-day': '15', 'born-month': '3', 'born-year': '1948' }
    ;(await check.press('Continue', born)).is(200).shows('Hello Margaret')
  })

  test('two managers at once, or twice the same: one effect, and the second is told', async t => {
    const here = await town(t)
    const { page } = await margaretIsOnRecordTwice(here)
    const second = await (await here.as('manager')).opens(page.path)
    const ready = [page.filled('They are one person'), second.filled('They are one person')]
    const answers = await Promise.all(ready.map(({ visitor, to, init }) => visitor.request(to, init)))
    assert.deepEqual(answers.map(answer => String(answer.status)).toSorted(), ['303', '422'])
    assert.equal((await here.rows('select from person_merge')).length, 1)
    ;(await page.press('They are one person')).is(200)
    const late = await (await here.as('manager')).opens(`${page.path}/apart`)
    late.shows('These two are one record already')
  })

  test('not while both are supported, both wait, or a detail was changed meanwhile', async t => {
    const here = await town(t)
    const { page, referral } = await margaretIsOnRecordTwice(here)
    await here.rows(`update person set version = version + 1 where first_name = 'Margret'`)
    ;(await page.press('They are one person')).is(422).shows('Somebody else saved this')
    const asha = await here.as('link-worker')
    ;(await (await asha.opens(`${referral}/accept`)).press('Accept referral')).is(200)
    const both = await (await here.as('manager')).opens(page.path)
    both.shows('Both are supported now. End one of the two supports first')
    assert.equal((await here.rows('select from person_merge')).length, 0)
  })

  test('what is written in the very moment of the merge is not lost in the record that went', async t => {
    const here = await town(t)
    const { page, gone } = await margaretIsOnRecordTwice(here)
    ;(await page.press('They are one person')).is(200)
    await assert.rejects(
      here.inPlace('lune-valley', tx =>
        tx.db
          .insertInto('what_matters')
          .values({ person_id: gone, words: 'Late', version: 9, written_at: tx.now })
          .execute(),
      ),
      /part of another now/,
    )
  })
})

/** Written in Asha’s name as if it were in the profile of that record, in this order. */
async function knows(
  here: Town,
  personId: string,
  content: Partial<Record<SectionKey, Content>>,
): Promise<void> {
  await here.inPlace('lune-valley', async tx => {
    const actor = await staffNamed(tx, 'asha.patel@lune-valley.example')
    await saveSections(tx, actor, personId, content)
  })
}

describe('what two records know', () => {
  const dog = { risks_known: 'some', risk_entries: [{ risk: 'A dog' }] }
  const stairs = { risks_known: 'some', risk_entries: [{ risk: 'Falls on the stairs' }] }

  test('is said together: risks of both, and the safer way to reach her; undone, each has its own again', async t => {
    const here = await town(t)
    const { page, kept, gone } = await margaretIsOnRecordTwice(here)
    await knows(here, kept, { risks: dog, 'safe-contact': { texts: 'no', never_contact: 'By letter' } })
    await knows(here, gone, {
      risks: stairs,
      'safe-contact': { texts: 'yes', never_contact: 'At night' },
      identity: { title: 'Mrs' },
    })
    const before = await everyRow(here)
    const merged = await page.press('They are one person', { first_name: 'one' })
    merged.is(200).shows('and stays with Margaret Hill: nothing')
    const asha = await here.as('link-worker')
    const record = await asha.opens(`/people/${kept}`)
    record.shows('A dog', 'Falls on the stairs', 'No text messages', 'Never: By letter; At night')
    await everythingHolds(here)
    ;(await merged.press('Take the merge back')).is(200)
    assert.deepEqual((await everyRow(here))['profile_section'], before['profile_section'])
    await everythingHolds(here)
  })

  test('what somebody wrote about a person is never removed', async t => {
    const here = await town(t)
    const { kept } = await margaretIsOnRecordTwice(here)
    await knows(here, kept, { risks: dog })
    await assert.rejects(
      here.inPlace('lune-valley', tx => tx.db.deleteFrom('profile_section').execute()),
      /stays/,
    )
  })
})

describe('a merge taken back', () => {
  test('leaves every row of every table as it was', async t => {
    const here = await town(t)
    const { page } = await twoStories(here, 'ended', 'ended')
    const before = await everyRow(here)
    const merged = await page.press('They are one person', { first_name: 'other' })
    merged.is(200).shows('1 conversation', '1 plan', 'goes back with the other record: nothing')
    assert.notDeepEqual(await everyRow(here), before)
    await everythingHolds(here)
    ;(await merged.press('Take the merge back')).is(200).shows('They are two records again')
    assert.deepEqual(await everyRow(here), before)
    await everythingHolds(here)
    await sweep(here)
    ;(await (await here.as('manager')).opens('/people/pairs')).shows('Nobody waits for you')
    ;(await merged.press('Take the merge back')).is(200)
    ;(await (await here.as('manager')).opens(merged.path)).shows('This merge was taken back already')
  })

  test('what was written since goes with its support, or stays', async t => {
    const here = await town(t)
    const { one, other, page } = await twoStories(here, 'ended', 'supported')
    ;(await page.press('They are one person', { first_name: 'one' })).is(200)
    const asha = await here.as('link-worker')
    const record = `/people/${one.person}`
    const talked = await asha.opens(`${record}/conversations/new`)
    ;(await talked.press('Save conversation', { story: 'Since the merge.', how: 'phone' })).is(200)
    const matters = await asha.opens(`${record}/what-matters`)
    ;(await matters.press('Save', { words: 'Since the merge.' })).is(200)
    const merges = await (await here.as('manager')).opens('/people/pairs')
    const merge = await merges.follows('Margaret')
    merge.shows('goes back with the other record: 1 conversation')
    merge.shows('stays with Margaret Hill: 1 text about what matters')
    ;(await merge.press('Take the merge back')).is(200)
    const written = await here.rows<{ person_id: string; what: string }>(
      `select person_id, 'talked' as what from conversation where story = 'Since the merge.'
       union all select person_id, 'matters' from what_matters where words = 'Since the merge.' order by what`,
    )
    assert.deepEqual(written, [
      { person_id: one.person, what: 'matters' },
      { person_id: other.person, what: 'talked' },
    ])
    await everythingHolds(here)
  })

  test('only the last one first: each is taken back as it was made', async t => {
    const here = await town(t)
    const { page, kept } = await margaretIsOnRecordTwice(here)
    const first = await page.press('They are one person')
    const waiting = await here.rows<{ referral_id: string }>(
      `select referral_id from referral where status = 'sent'`,
    )
    const back = await (await here.as('link-worker')).opens(`/referrals/${waiting[0]?.referral_id}/return`)
    ;(await back.press('Return referral', { reason: 'duplicate', door: 'We know her already.' })).is(200)
    await margaretIsReferred(here, { ...misheard, first_name: 'Margarete' })
    const second = await (await pairThatWaits(here)).press('They are one person')
    ;(await (await here.as('manager')).opens(first.path)).shows('Take that merge back first')
    ;(await first.press('Take the merge back')).is(422)
    ;(await second.press('Take the merge back')).is(200)
    ;(await first.press('Take the merge back')).is(200)
    const parts = await here.rows(`select from person where merged_into is not null or person_id <> $1`, [
      kept,
    ])
    assert.equal(parts.length, 2)
    await everythingHolds(here)
  })
})

test('a pair whose person became part of another record is not asked about any more', async t => {
  const here = await town(t)
  const { page, kept, gone } = await margaretIsOnRecordTwice(here)
  const [third] = await here.rows<{ person_id: string }>(
    `insert into person (place_id, first_name, family_name, prefers, created_at)
     select place_id, 'Peggy', 'Hill', 'phone', now() from place where code = 'lune-valley' returning person_id`,
  )
  const [pair] = await here.rows<{ pair_id: string }>(
    `insert into person_pair (place_id, one_id, other_id, probability, evidence, found_at)
     select place_id, $1, $2, 0.6, '["Same family name"]', now() from place where code = 'lune-valley' returning pair_id`,
    [gone, third?.person_id],
  )
  ;(await page.press('They are one person')).is(200)
  const manager = await here.as('manager')
  ;(await manager.opens('/people/pairs')).doesNotShow('Peggy')
  const late = await manager.opens(`/people/pairs/${pair?.pair_id}`)
  late.shows('became part of another meanwhile')
  assert.ok(kept)
})

test('every table that knows a person is merged, or stays for a reason', async t => {
  const here = await town(t)
  const tables = await here.rows<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'person_id'
     union select conrelid::regclass::text from pg_constraint
     where contype = 'f' and confrelid = 'person'::regclass order by 1`,
  )
  const known = [...Object.keys(moving), ...Object.keys(staying)].toSorted()
  assert.deepEqual(
    tables.map(({ name }) => name),
    known,
    'A new table with a person in it: say in merging/tables.ts how it moves, and in a migration who may move it',
  )
  const lacking = await here.rows(
    `select name from unnest($1::text[]) as name
     where not has_column_privilege('alongside_app', name, 'person_id', 'update')
       or not exists (select from pg_trigger where tgrelid = name::regclass and tgname = 'record_stands')`,
    [Object.keys(moving)],
  )
  assert.deepEqual(lacking, [], 'call belongs_to_person(…) and grant update (person_id)')
})

test('a referral without a number waits, and one with the number finds the record that was kept', async t => {
  const here = await town(t)
  const { other, page } = await twoStories(here, 'ended', 'ended')
  ;(await page.press('They are one person')).is(200)
  await margaretIsReferred(here, { ...withoutNumber, nhs_number: '999 123 4578' })
  const [found] = await here.rows<{ merged: string | null; number: string | null }>(
    `select person.merged_into::text as merged, nhs_number as number from referral
     join person using (place_id, person_id) where status = 'sent'`,
  )
  assert.deepEqual(found, { merged: null, number: '9991234578' })
  assert.ok(other.person)
})
