/** A team brings its own waiting list and caseload from a spreadsheet. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everythingHolds } from '../support/census.ts'
import { ivy, listHeading, priyaUploads, ravi, teamList } from '../support/brought-lists.ts'
import { margaretIsReferred } from '../support/situations.ts'
import { spreadsheet } from '../support/spreadsheets.ts'
import { town } from '../support/town.ts'

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
