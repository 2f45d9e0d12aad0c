/** The 51 tables of the Ohana API with one fault each: named alone and in a set, by row, column and what to do. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kindOfTable } from '../../../src/features/directory/import/formats/tables/recognise.ts'
import type { Fault } from '../../../src/features/directory/import/table.ts'
import { filesAt, inWords, readFiles, tablesOf, type GivenFile } from '../../support/reading.ts'
import { sharedData } from '../../support/shared-data.ts'

const like = 'Write it like 2014-12-24'
const needs = (table: string, column: string, row: number, whose: string) =>
  `${row} | ${column} | Bring in ${table}.csv with it: row ${row} belongs to ${whose}`
const [needsLocation, needsOrganisation, needsService] = [
  needs('locations', 'location_id', 2, 'location 1'),
  needs('organizations', 'organization_id', 2, 'organisation 1'),
  needs('services', 'service_id', 2, 'service 1'),
]
const noService =
  'null | null | These tables tell of no service. Bring in services.csv and organizations.csv with them'
const unknown = (one: string, column: string) =>
  `2 | ${column} | There is no ${one} 100 in this import. Correct it, or add the ${one}`
const nothing = (one: string, ids: string) =>
  `2 | ${ids.split(' ')[0]} | This ${one} belongs to nothing. Say in ${ids} whose it is`
const inCalifornia =
  '2 | latitude | The position 37.7726402, -122.4099154 is not in Great Britain, so it was left out. Correct it at the source'
const words = (typed: string, date: string) =>
  `“${typed}” is read as ${date}: it is written in words. ${like}`
const first = (typed: string, date: string) => `“${typed}” is read as ${date}: with the month first. ${like}`
const short = (typed: string, date: string) =>
  `“${typed}” is read as ${date}: with the month first, the year has two digits. ${like}`
const noClosing = '2 | closes_at | It opens at 09:30, but nobody says when it closes. Add the time'
const noTown = '2 | city | This address has no town. Add it at the source'

/** What is wrong with the row itself, what else is said of the file alone, and what else in a set. */
type Case = [file: string, own: string[], alone?: string[], inSet?: string[]]

const cases: Case[] = [
  ['contact_with_no_parent', [nothing('contact', 'location_id or organization_id or service_id')]],
  ['existing_category', []],
  ['holiday_schedule_with_no_parent', [nothing('holiday', 'location_id or service_id')]],
  [
    'hs_with_2_digit_year',
    [
      `2 | start_date | ${short('1/2/14', '2 January 2014')}`,
      `2 | end_date | ${short('1/12/14', '12 January 2014')}`,
    ],
    [needsLocation],
  ],
  ['hs_with_invalid_date', [`2 | end_date | “13/27/2014” is not a date with the month first. ${like}`]],
  [
    'hs_with_spelled_out_date',
    ['start_date', 'end_date'].map(
      column => `2 | ${column} | ${words('December 24, 2014', '24 December 2014')}`,
    ),
    [needsLocation],
  ],
  ['invalid_address', [noTown], [needsLocation]],
  // By themselves, tables of categories are read as a taxonomy; in a set they belong to its services.
  [
    'invalid_category',
    [],
    ['2 | name | The category 101-01 has no name. Add it at the source'],
    ['2 | name | This category has no name. Add it, or take the row out'],
  ],
  [
    'invalid_contact',
    ['2 | name | This contact has no name. Add it at the source'],
    [needsLocation, needs('organizations', 'organization_id', 3, 'organisation 1')],
  ],
  [
    'invalid_holiday_schedule',
    ['2 | closed | This holiday has no TRUE or FALSE in “closed”. Add it at the source', noClosing],
    [needsLocation],
  ],
  [
    'invalid_location',
    ['2 | name | This location has no name. Add it at the source', inCalifornia],
    [needsOrganisation],
  ],
  [
    'invalid_location_org',
    [inCalifornia],
    [needs('organizations', 'organization_id', 2, 'organisation 100')],
    [unknown('organisation', 'organization_id')],
  ],
  [
    'invalid_mail_address',
    ['2 | address_1 | This postal address has no address line. Add it, or take the row out'],
    [needs('locations', 'location_id', 3, 'location 1')],
  ],
  [
    'invalid_mail_address_location',
    [],
    [needs('locations', 'location_id', 2, 'location 100')],
    [unknown('location', 'location_id')],
  ],
  [
    'invalid_org',
    [
      '2 | name | This organisation has no name. Add it, or take the row out',
      `3 | date_incorporated | ${first('1/2/2014', '2 January 2014')}`,
    ],
  ],
  [
    'invalid_parent_category',
    [],
    [
      '2 | parent_id | The parent 0 is not in the file, so “Disaster” stands at the top. Add the parent, or leave it empty',
    ],
    ['2 | parent_id | There is no category 0 in this import, so Disaster stands at the top. Correct it'],
  ],
  ['invalid_phone', ['2 | number_type | This phone has no type. Add it at the source'], [needsLocation]],
  [
    'invalid_program',
    ['2 | name | This programme has no name. Add it, or take the row out'],
    [needs('organizations', 'organization_id', 3, 'organisation 1')],
  ],
  [
    'invalid_program_headers',
    ['1 | alternate_name | The column “alternate_name” is missing. Add it to the heading: it may be empty'],
    [needsOrganisation],
  ],
  ['invalid_regular_schedule', [noClosing], [needsLocation]],
  ['invalid_service', ['2 | name | This service has no name. Add it, or take the row out'], [needsLocation]],
  [
    'invalid_service_location',
    [],
    [needs('locations', 'location_id', 2, 'location 100')],
    [unknown('location', 'location_id')],
  ],
  ['locations', [inCalifornia], [needsOrganisation]],
  [
    'missing_address',
    [noTown],
    [needs('locations', 'location_id', 2, 'location 100')],
    [unknown('location', 'location_id')],
  ],
  [
    'org_with_2_digit_year',
    [`2 | date_incorporated | “1/24/70” is read as 24 January 1970: the year has two digits. ${like}`],
  ],
  [
    'org_with_invalid_date',
    [`2 | date_incorporated | “24/2/70” is not a date with the month first, so it was left out. ${like}`],
  ],
  ['org_with_spelled_out_date', [`2 | date_incorporated | ${words('January 20, 1970', '20 January 1970')}`]],
  ['phone_with_no_parent', [nothing('phone', 'contact_id or location_id or organization_id or service_id')]],
  ['program_with_no_parent', [nothing('programme', 'organization_id')]],
  ['programs', [], [needsOrganisation]],
  ['regular_schedule_with_no_parent', [nothing('schedule', 'location_id or service_id')]],
  ['services', [], [noService]],
  ['taxonomy', []],
  ['valid_address', [], [needs('locations', 'location_id', 2, 'location 2')]],
  ['valid_category', []],
  ['valid_contact_phone', [needs('contacts', 'contact_id', 2, 'contact 1')]],
  ['valid_location', [inCalifornia], [needsOrganisation]],
  ['valid_location_contact', [], [needsLocation]],
  ['valid_location_holiday_schedule', [], [needsLocation]],
  ['valid_location_phone', [], [needsLocation]],
  ['valid_location_regular_schedule', [], [needsLocation]],
  ['valid_mail_address', [], [needsLocation]],
  ['valid_org', [`2 | date_incorporated | ${first('1/2/1970', '2 January 1970')}`]],
  ['valid_org_contact', [], [needsOrganisation]],
  ['valid_org_phone', [], [needsOrganisation]],
  ['valid_program', [], [needsOrganisation]],
  [
    'valid_service',
    [],
    [needsLocation, needs('programs', 'program_id', 2, 'programme 1')],
    [
      '2 | taxonomy_ids | There is no category 102 in this import, so it was left out. Add the table of categories, or correct it',
    ],
  ],
  ['valid_service_contact', [], [needsService]],
  ['valid_service_holiday_schedule', [], [needsService]],
  ['valid_service_phone', [], [needsService]],
  ['valid_service_regular_schedule', [], [needsService]],
]

/** The good tables of the folder: what a case stands among, but for its own kind. */
const good = [
  'org_with_2_digit_year',
  'valid_org',
  'locations',
  'programs',
  'valid_service',
  'valid_address',
  'valid_category',
]

const kindOfFile = async (file: GivenFile) => {
  const [table] = await tablesOf([file])
  return table && kindOfTable(table)
}

const saidOf = (faults: readonly Fault[], file: GivenFile): string[] =>
  faults
    .filter(fault => fault.file === undefined || fault.file === file.name)
    .map(inWords)
    .toSorted()

test('each of the 51 cases is named, alone and in a set', async t => {
  const folder = sharedData(t, 'directories', 'ohana-csv-cases')
  if (!folder) return
  const files = filesAt(folder)
  assert.deepEqual(
    cases.map(([name]) => `${name}.csv`),
    files.map(file => file.name).toSorted(),
  )
  const kinds = new Map(
    await Promise.all(files.map(async file => [file.name, await kindOfFile(file)] as const)),
  )
  for (const [name, own, alone = [], inSet = []] of cases) {
    const file = files.find(one => one.name === `${name}.csv`)
    assert.ok(file)
    const byItself = await readFiles(file)
    assert.deepEqual(saidOf(byItself.faults, file), [...own, ...alone].toSorted(), `${name} alone`)
    const isKept = (other: GivenFile) =>
      good.includes(other.name.replace('.csv', '')) && kinds.get(other.name) !== kinds.get(file.name)
    const together = await readFiles(file, ...files.filter(isKept))
    assert.deepEqual(saidOf(together.faults, file), [...own, ...inSet].toSorted(), `${name} in a set`)
    assert.equal(together.isRefused, false, `${name} in a set`)
  }
})

test('the good tables together are one service, its hours, its address and its categories', async t => {
  const folder = sharedData(t, 'directories', 'ohana-csv-cases')
  if (!folder) return
  const names = [...good, 'valid_location_regular_schedule', 'valid_service_phone', 'valid_service_contact']
  const read = await readFiles(
    ...filesAt(folder).filter(file => names.includes(file.name.replace('.csv', ''))),
  )
  assert.deepEqual(
    read.entries.map(({ key, content }) => [key, content.name, content.organisation.name, content.status]),
    [['1', 'Harvest Food Bank of Palo Alto', 'Parent Agency', 'open']],
  )
  const [{ content } = assert.fail()] = read.entries
  assert.deepEqual(content.schedules, [
    { freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '09:30', closes: '17:00' },
  ])
  assert.equal(content.locations?.[0]?.address, '123 Main Street, Suite 101, Fairfax, VA, 22031, US')
  assert.equal(content.phone, '+1 703 555 1212 ext. 123')
  assert.deepEqual(content.attributes?.[0], { taxonomy: 'Categories', code: '101', name: 'Emergency' })
})
