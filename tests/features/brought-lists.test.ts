/** A team brings its own waiting list and caseload from a spreadsheet. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { peopleLike } from '../../src/features/brought-lists/on-record.ts'
import { readRow, type Listed } from '../../src/features/brought-lists/row.ts'
import { talliesOf } from '../../src/features/guidelines/practices/counts.ts'
import { countsOf, needsNamed } from '../../src/features/indicators/queries.ts'
import { findOrAddPerson } from '../../src/features/people/changes.ts'
import { lockSame } from '../../src/features/people/duplicates/lock-same.ts'
import { everythingHolds } from '../support/census.ts'
import { ivy, listHeading, priyaUploads, ravi, teamList } from '../support/brought-lists.ts'
import { margaretIsReferred, margaretIsSupported } from '../support/situations.ts'
import { spreadsheet } from '../support/spreadsheets.ts'
import { town, type Town } from '../support/town.ts'

test('is explained, looked at, and brought in: some wait since their day, some are on a caseload', async t => {
  const here = await town(t)
  const look = await priyaUploads(here, teamList(ivy, ravi))
  look.is(200).shows('Ivy Ashworth', 'Waiting', 'Ravi Kent', 'Supported by Asha Patel', 'New records 2')
  assert.equal((await here.rows('select from person')).length, 0, 'nothing changes before anybody says yes')
  const done = await look.press('Bring in 2 people')
  done.is(200).shows('2 people brought in', 'Of these, on a caseload 1')
  const asha = await here.as('link-worker')
  ;(await asha.opens('/caseload')).shows('Ravi Kent')
  const inbox = await asha.opens('/inbox')
  inbox.shows('Ivy Ashworth', 'Lune Bank practice')
  const [waits] = await here.rows<{ sent_at: Date; way: string }>(
    `select sent_at, way from referral where status = 'sent'`,
  )
  assert.equal(waits?.sent_at.toISOString(), '2026-08-31T23:00:00.000Z')
  assert.equal(waits.way, 'list')
  assert.equal((await here.rows(`select from message where person_id is not null`)).length, 0)
  const [kept] = await here.rows<{ rows: unknown[]; status: string }>('select rows, status from brought_list')
  assert.deepEqual(kept, { rows: [], status: 'brought' })
  ;(await (await here.as('other-link-worker')).opens('/inbox')).doesNotShow('Ivy')
  await everythingHolds(here)
})

test('somebody we know is matched, not doubled; whoever waits already stays as they are', async t => {
  const here = await town(t)
  await margaretIsReferred(here)
  const again = ['Hill, Margaret', '15/03/1948', '999 123 4578', null, null, 'Again', '', '', null, null]
  const twice = ['IVY ASHWORTH', '2 May 1941', null, '07700 900201', null, 'The same', '', '', null, null]
  const look = await priyaUploads(here, teamList(again, ivy, twice))
  look.shows('With us already: waiting, or supported', 'The same person as in row 3', 'New records 1')
  ;(await look.press('Bring in 1 person')).is(200)
  assert.equal((await here.rows('select from person')).length, 2)
})

test('faults are told by row and column, and stay out only where somebody says so', async t => {
  const here = await town(t)
  const wrong = ['Bad Date', '31/2/1950', null, null, null, 'x', '', '', null, 'Nobody Known']
  const look = await priyaUploads(
    here,
    teamList(ivy, wrong, ['Wrong Worker', '1/2/1950', null, null, null, 'x', '', '', null, 'Ben Ward']),
  )
  look.shows(
    'Date of birth must be a real date, like 15/3/1948. It says “31/2/1950”',
    'No link worker of your team is called “Ben Ward”',
  )
  const refused = await look.press('Bring in 1 person')
  refused.showsProblem(
    'send',
    '2 rows have faults: mend them in your file and upload it again, or tick that they may stay out',
  )
  assert.equal((await here.rows('select from person')).length, 0)
  ;(await refused.press('Bring in 1 person', { leave_out: ['yes'] }))
    .is(200)
    .shows('Left out because of faults 2')
})

test('merged cells and formulas without a result are told, never guessed', async t => {
  const here = await town(t)
  const file = new File(
    [
      spreadsheet({
        name: 'Waiting',
        merged: ['A2:A3'],
        rows: [
          listHeading,
          ['Ivy Ashworth', '2/5/1941', null, null, null, 'Misses company', '', '', null, null],
          [null, '3/5/1950', null, null, null, 'Misses company', '', '', null, null],
          [
            'Eve Fell',
            { inside: '<f>TODAY()-1</f>' },
            null,
            null,
            null,
            'Misses company',
            '',
            '',
            null,
            null,
          ],
          [
            'Zoe Hest',
            { type: 'e', inside: '<v>#REF!</v>' },
            null,
            null,
            null,
            'Misses company',
            '',
            '',
            null,
            null,
          ],
        ],
      }),
    ],
    'merged.xlsx',
  )
  const look = await priyaUploads(here, file)
  const text = look.is(200).text
  for (const row of ['4', '5'])
    assert.match(text, new RegExp(`Row ${row} Column DOB What to do [^R]*formula`), `row ${row} is told`)
  assert.match(text, /merged/, 'and so is what was merged')
})

test('a file that is no list says so beside the file', async t => {
  const here = await town(t)
  const page = await (await here.as('manager')).opens('/brought-lists')
  for (const file of [
    new File([''], 'empty.csv'),
    new File(['hello'], 'one-word.csv'),
    new File(['%PDF-1.7'], 'a.pdf'),
  ])
    (await page.press('Upload and look', { files: [file] })).is(422)
  assert.equal((await here.rows('select from brought_list')).length, 0)
})

test('a cancelled list forgets its rows, and another team never sees one', async t => {
  const here = await town(t)
  const look = await priyaUploads(here, teamList(ivy))
  const cancelled = await look.press('Cancel this list')
  cancelled.is(200).shows('List cancelled')
  ;(await (await here.as('manager')).opens(look.path)).shows('Cancelled').doesNotShow('Ivy')
  for (const who of ['link-worker', 'gp', 'commissioner', 'administrator'])
    (await (await here.as(who)).opens(look.path)).is(404)
})

/** Margaret as a list has her. */
const margaretSaid = ['Margaret Hill', '15/3/1948', '9991234578', null, null, 'Again', '', '', null, null]

/** Margaret was referred, and the team returned the referral. */
async function margaretCameBack(here: Town, said: Record<string, string>): Promise<void> {
  const { referral } = await margaretIsReferred(here)
  const form = await (await here.as('link-worker')).opens(`${referral}/return`)
  ;(await form.press('Return referral', said)).is(200)
}

describe('who referred them', () => {
  test('is shown before it comes in, is told little, and is a practice we know or the team', async t => {
    const here = await town(t)
    const by = (name: string, born: string, referrer: string) =>
      [name, born, null, null, null, 'Misses company', '', '', referrer, null] as const
    const look = await priyaUploads(
      here,
      teamList(
        ivy,
        by('Eve Fell', '1/2/1950', 'Shore House'),
        by('Otto Hest', '1/2/1951', 'Lune Valley social prescribing'),
        by('Zoe Kent', '1/2/1952', 'z99002'),
      ),
    )
    look.shows('Referred by Lune Bank practice', 'Reason Misses company', 'Referred by Bay View surgery')
    look.shows('No practice is called “Shore House”. Your team stands as who referred them')
    look.shows('No practice is called “Lune Valley social prescribing”', 'Left out because of faults 0')
    ;(await look.press('Bring in 4 people')).is(200)
    const kept = await here.rows(
      `select organisation.name, tell_back from referral join organisation using (place_id, organisation_id)
       order by organisation.name`,
    )
    assert.deepEqual(
      kept,
      [
        'Bay View surgery',
        'Lune Bank practice',
        'Lune Valley social prescribing',
        'Lune Valley social prescribing',
      ].map(name => ({ name, tell_back: 'status' })),
    )
    const [tallies, counts, needs] = await here.inPlace('lune-valley', async tx => {
      const [from, until] = [tx.today.subtract({ years: 1 }), tx.today.add({ days: 1 })]
      return [
        await talliesOf(tx, { from, until }),
        await countsOf(tx, from, until),
        await needsNamed(tx, from, until),
      ]
    })
    assert.deepEqual([tallies, counts.referrals, needs], [[], 0, []], 'no practice sent what a list brought')
  })

  test('is not guessed from where somebody is registered', async t => {
    const here = await town(t)
    const priya = await here.as('manager')
    const file = new File(['Name,GP,Notes\nIvy Ashworth,Lune Bank practice,Drinks\n'], 'caseload.csv')
    const columns = await (await priya.opens('/brought-lists')).press('Upload and look', { files: [file] })
    columns.shows('Who referred them: they will see it', 'Why they were referred: the person reads it')
    const look = await columns.press('Save and look at the rows')
    look.shows('Referred by Your team').doesNotShow('Lune Bank', 'Drinks')
  })
})

describe('somebody on record', () => {
  test('who stands on two rows comes in once', async t => {
    const here = await town(t)
    await margaretCameBack(here, { reason: 'clinical', door: 'The nurse first' })
    const byNames = ['Margaret Hill', '15/3/1948', null, null, 'LA1 8HM', 'Twice', '', '', null, null]
    const look = await priyaUploads(here, teamList(margaretSaid, byNames))
    look.shows('The same person as in row 2', 'Matched with a record we had 1')
    ;(await look.press('Bring in 1 person')).is(200)
    assert.equal((await here.rows(`select from referral where status = 'sent'`)).length, 1)
  })

  test('who died does not come back', async t => {
    const here = await town(t)
    await margaretCameBack(here, { reason: 'died' })
    const look = await priyaUploads(here, teamList(margaretSaid, ivy))
    look.shows('Our record says that this person has died', 'New records 1')
    ;(await look.press('Bring in 1 person')).is(200)
    assert.equal((await here.rows(`select from referral where status = 'sent'`)).length, 1)
  })

  test('whose support ended because they died does not come back either', async t => {
    const here = await town(t)
    const { record } = await margaretIsSupported(here)
    const end = await (await here.as('link-worker')).opens(`${record}/end`)
    ;(await end.press('End the support', { ending: 'died', summary: 'She died.', action: 'none' })).is(200)
    const look = await priyaUploads(here, teamList(margaretSaid))
    look.shows('Our record says that this person has died')
  })

  test('with the same number and another name is a fault; whoever is with us is told to have been looked at', async t => {
    const here = await town(t)
    await margaretIsReferred(here)
    const otto = ['Otto Fell', '15/3/1948', '9991234578', null, null, 'x', '', '', null, null]
    const look = await priyaUploads(here, teamList(otto, margaretSaid))
    look.shows(
      'The NHS number belongs to somebody with another name',
      'With us already: waiting, or supported',
    )
    const [looked] = await here.rows<{ people: string[] }>(
      `select people from audit where what = '/brought-lists/:list' and action = 'read' order by seq desc limit 1`,
    )
    const [margaret] = await here.rows<{ person_id: string }>('select person_id from person')
    assert.deepEqual(looked?.people, [margaret?.person_id])
  })
})

describe('among all people', () => {
  const around = {
    columns: ['Name', 'Born', 'Phone'],
    fields: ['full_name', 'date_of_birth', 'phone'] as const,
    today: '2026-11-27',
  }
  const listed = (...cells: string[]) => readRow({ number: 2, cells }, around) as Listed
  const detailsOf = (first_name: string, family_name: string, born: string) => ({
    first_name,
    family_name,
    preferred_name: null,
    date_of_birth: Temporal.PlainDate.from(born),
    nhs_number: null,
    address: null,
    postcode: 'LA1 7BC',
    phone: null,
    email: null,
    prefers: 'phone' as const,
    is_neutral: false,
    careful: null,
  })
  const add = (here: Town, first_name: string, family_name: string) =>
    here.inPlace('lune-valley', async tx => {
      const { person_id } = await findOrAddPerson(tx, detailsOf(first_name, family_name, '1950-02-01'))
      return person_id
    })

  test('only those of one name and birthday are read, and nobody whose record became part of another', async t => {
    const here = await town(t)
    const siobhan = await add(here, 'Siobhán', 'O’Neill')
    const suharto = await add(here, 'Suharto', '')
    await add(here, 'Otto', 'Fell')
    const gone = await add(here, 'Siobhan', 'ONeill')
    await here.rows('update person set merged_into = $1 where person_id = $2', [siobhan, gone])
    const found = await here.inPlace('lune-valley', tx =>
      peopleLike(tx, [listed('Siobhan ONeill', '1/2/1950', ''), listed('Suharto', '1/2/1950', '')]),
    )
    assert.deepEqual(found.map(({ person_id }) => person_id).toSorted(), [siobhan, suharto].toSorted())
  })

  test('a practice that sends one of them in the same second is waited for', async t => {
    const here = await town(t)
    const look = await priyaUploads(here, teamList(ravi))
    const isWaiting = async () =>
      (
        await here.rows(`select from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`)
      ).length > 0
    const brought = await here.inPlace('lune-valley', async tx => {
      const details = detailsOf('Ravi', 'Kent', '1980-09-09')
      await lockSame(tx, details)
      const bringing = look.press('Bring in 1 person')
      for (let tries = 0; tries < 200 && !(await isWaiting()); tries++) await wait(25)
      assert.ok(await isWaiting(), 'the list waits')
      await findOrAddPerson(tx, details)
      return { bringing }
    })
    ;(await brought.bringing).is(200).shows('Matched with a record we had 1')
    assert.equal((await here.rows('select from person')).length, 1)
  })
})
