/** The sets of records of which it is known which are the same, read from the folder where they lie. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Comparable } from '../../src/features/directory/duplicates/comparable.ts'
import { ready as readyPerson, type ReadyPerson } from '../../src/features/people/duplicates/comparable.ts'

/** A record, and the true thing it is about: two with the same truth are duplicates. */
export interface Known<One> {
  record: One
  truth: string
  /** Of two lists to be linked, the one it is from; only records of different lists make a pair. */
  list?: string
  /** Names or postcodes of the true pair differ between the lists. */
  isHard?: boolean
}

type Row = Record<string, string | undefined>

const rowsOf = (...path: string[]): Row[] =>
  parse(readFileSync(join(...path), 'utf8'), { columns: true, bom: true }) satisfies Row[]

const said = (...values: (string | undefined)[]): string[] =>
  values.flatMap(value => (value === undefined || value.trim() === '' ? [] : [value]))

/** Sites of early childhood services in Chicago, of several sources, grouped by hand. */
export const chicago = (folder: string): Known<Comparable>[] =>
  rowsOf(folder, 'chicago_early_childhood_with_truth.csv').map(row => ({
    truth: row['True Id'] ?? '',
    record: {
      id: row['Id'] ?? '',
      name: row['Site name'] ?? '',
      organisation: '',
      address: row['Address'] ?? '',
      postcode: row['Zip'] || null,
      phones: said(row['Phone']),
      emails: said(row['Email Address']),
      urls: said(row['Website']),
    },
  }))

/** England's public libraries, listed in 2016 and again in 2023. */
export function libraries(folder: string): Known<Comparable>[] {
  const pairs = rowsOf(folder, 'libraries_truth_pairs.csv')
  const mates = new Map(pairs.map(row => [row['row_id_2023'], row['row_id_2016']]))
  const isHard = ({ name_differs, postcode_differs }: Row) =>
    name_differs === 'True' || postcode_differs === 'True'
  const hard = new Set(pairs.filter(isHard).map(row => row['row_id_2016']))
  const known = (
    row: Row,
    list: string,
    rest: Pick<Comparable, 'name' | 'organisation' | 'address' | 'urls'>,
  ) => {
    const id = row['row_id'] ?? ''
    const truth = mates.get(id) ?? id
    const record = { id, postcode: row['postcode'] || null, phones: [], emails: said(row['email']), ...rest }
    return { record, truth, list, isHard: hard.has(truth) }
  }
  return [
    ...rowsOf(folder, 'libraries_2016.csv').map(row =>
      known(row, '2016', {
        name: row['library_name'] ?? '',
        organisation: row['authority'] ?? '',
        address: row['address'] ?? '',
        urls: said(row['url']),
      }),
    ),
    ...rowsOf(folder, 'libraries_2023.csv').map(row =>
      known(row, '2023', {
        name: row['name'] ?? '',
        organisation: row['reporting'] ?? '',
        address: said(row['address1'], row['address2'], row['address3']).join(', '),
        urls: [],
      }),
    ),
  ]
}

/** A thousand made-up people with typing faults, swapped names and missing values. */
export const people = (folder: string): Known<ReadyPerson>[] =>
  rowsOf(folder, 'people_fake_1000.csv').map(row => ({
    truth: row['cluster'] ?? '',
    record: readyPerson({
      id: row['unique_id'] ?? '',
      firstName: row['first_name'] || null,
      familyName: row['surname'] || null,
      dateOfBirth: row['dob'] || null,
      nhsNumber: null,
      postcode: null,
      town: row['city'] || null,
      phone: null,
      email: row['email'] || null,
    }),
  }))
