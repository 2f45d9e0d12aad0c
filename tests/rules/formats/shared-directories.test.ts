/** Every published directory that lies beside the project is read: how many services, and what is wrong with each file. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { ServiceRecord } from '../../../src/features/directory/record.ts'
import { filesAt, readFiles, type Read } from '../../support/reading.ts'
import { sharedData, sharedFolder } from '../../support/shared-data.ts'

/** A file or folder: its format, services, faults and warnings. */
const directories: [path: string, format: string, services: number, faults: number, warnings: number][] = [
  ['charities/charities_northwest_ni.csv', 'Charities of the registers (CSV)', 576, 0, 7],
  ['foodbanks_uk.json', 'Food banks (JSON)', 153, 0, 3],
  ['hsds-3.0-examples', 'Open Referral (JSON, a part of a list)', 1, 0, 16],
  ['hsds-3.0-examples/csv', 'Open Referral (tables)', 1, 1, 6],
  ['hsds-3.0-examples/tabular.json', 'Open Referral (tables)', 1, 1, 6],
  ['hsds-transformer/base_transformer/input', 'Open Referral (tables)', 19, 0, 21],
  ['hsds-transformer/base_transformer/output/data', 'Open Referral (tables)', 19, 0, 18],
  ['hsds-transformer/florida_input', 'Open Referral (tables)', 135, 0, 262],
  ['libraries', 'Public libraries (CSV)', 268, 0, 43],
  ['mobile-library-stops', 'Stops of mobile libraries (CSV)', 98, 0, 0],
  ['ohana-sample-csv', 'Open Referral (tables)', 23, 0, 30],
  ['openactive', 'OpenActive (JSON)', 4, 0, 0],
  ['oruk-3.0-examples', 'Open Referral (JSON, a part of a list)', 1, 0, 14],
  ['oruk-3.0-examples/csv', 'Open Referral (tables)', 1, 1, 5],
  ['oruk-validator-mocks/V3.0-UK-Default', 'Open Referral (JSON, a part of a list)', 11, 0, 17],
  ['oruk-validator-mocks/V3.0-UK-Warn', 'Open Referral (JSON, a part of a list)', 1, 0, 15],
  ['outpost-import/services--with-sample-data.csv', 'Outpost import sheet (CSV)', 2, 0, 7],
]

const read = (path: string): Promise<Read> => readFiles(...filesAt(join(sharedFolder, 'directories', path)))
const count = (one: Read, isWarning: boolean) =>
  one.faults.filter(fault => fault.isWarning === isWarning).length

test('every directory is read, and every fault has its file, row and what to do', async t => {
  if (!sharedData(t, 'directories')) return
  for (const [path, format, services, faults, warnings] of directories) {
    const one = await read(path)
    assert.deepEqual(
      [one.format, one.entries.length, count(one, false), count(one, true), one.isRefused],
      [format, services, faults, warnings, false],
      path,
    )
    for (const { file, row, words } of one.faults)
      assert.ok(
        file && (row !== null || words.endsWith('not used')) && words.length > 20,
        `${path}: ${words}`,
      )
    assert.ok(!/<\w+[^>]*>/.test(JSON.stringify(one.entries)), `${path} keeps HTML`)
  }
})

const single: [path: string, refused: RegExp | number][] = [
  ['hsds-3.0-examples/service_full.json', 1],
  ['hsds-3.0-examples/service_list.json', 1],
  ['hsds-3.0-examples/service_at_location_full.json', 1],
  ['hsds-3.0-examples/service_at_location_list.json', 1],
  ['hsds-3.0-examples/organization_full.json', 1],
  ['hsds-3.0-examples/organization_list.json', 1],
  ['oruk-validator-mocks/V3.0-UK-Default/organization_list.json', 10],
  ['hsds-3.0-examples/location.json', /tells of no service/],
  ['hsds-3.0-examples/base.json', /tells of no service/],
  ['hsds-transformer/base_transformer/output/datapackage.json', /describes a set of tables/],
  ['oruk-validator-mocks/V1.0-UK-Default/V1_DashboardResponse.json', /list of feeds, not a directory/],
  ['oruk-validator-mocks/V1.0-UK-Default/V1_ValidateResponse.json', /what the validator found/],
  [
    'oruk-validator-mocks/V3.0-UK-Default/dashboard_service_details_response.json',
    /what the validator found/,
  ],
  ['outpost-import/custom-fields-template--with-sample-data.csv', /custom fields of Outpost/],
]

test('a document by itself is taken as it is, and what is no directory is refused with what it is', async t => {
  if (!sharedData(t, 'directories')) return
  for (const [path, expected] of single) {
    const one = await read(path)
    if (typeof expected === 'number') assert.equal(one.entries.length, expected, path)
    else assert.ok(one.isRefused && one.faults.some(fault => expected.test(fault.words)), path)
  }
})

describe('an export with columns of its own', () => {
  const told = ({ name, organisation, phone, schedules, costs, howToJoin, contacts }: ServiceRecord) => ({
    name,
    organisation,
    phone,
    schedules,
    costs,
    contacts,
    // The transformer puts several columns together without anything between them.
    howToJoin: howToJoin?.replaceAll(/\s+/g, ''),
  })

  test('gives what its published transformation to HSDS gives', async t => {
    if (!sharedData(t, 'directories')) return
    const [input, output] = await Promise.all([
      read('hsds-transformer/base_transformer/input'),
      read('hsds-transformer/base_transformer/output/data'),
    ])
    const by = ({ entries }: Read) =>
      Object.fromEntries(entries.map(({ key, content }) => [key, told(content)]))
    assert.deepEqual(by(input), by(output))
    const first = by(input)['132741']
    assert.deepEqual(
      [first?.name, first?.organisation.name, first?.phone, first?.schedules],
      [
        'North Lawndale legal clinic',
        'Illinois Armed Forces Legal Aid Network',
        '+1 312 341 1070',
        [{ freq: 'WEEKLY', interval: 1, byDay: ['MO'], opens: '09:00', closes: '17:00' }],
      ],
    )
  })

  test('in Florida no “State: FL” is an address, and every number is American', async t => {
    if (!sharedData(t, 'directories')) return
    const { entries } = await read('hsds-transformer/florida_input')
    const text = JSON.stringify(entries)
    assert.ok(!text.includes('State:'))
    const phones = [...text.matchAll(/"phone":"([^"]+)"/g)].map(match => match[1])
    assert.ok(phones.length > 100)
    assert.deepEqual(
      phones.filter(phone => !phone?.startsWith('+1 ')),
      [],
    )
  })
})
