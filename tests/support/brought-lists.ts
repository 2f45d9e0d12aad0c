/** A team's own list, as teams keep them. */
import { spreadsheet, type TestCell } from './spreadsheets.ts'
import type { Town } from './town.ts'
import type { Shown } from './visitor.ts'

export const listHeading = [
  'Name',
  'DOB',
  'NHS No',
  'Mobile',
  'Postcode',
  'Reason',
  'Needs',
  'Referred',
  'Referred by',
  'Worker',
]

type Row = readonly TestCell[]

export const teamList = (...rows: Row[]): File =>
  new File([spreadsheet({ name: 'Waiting', rows: [listHeading, ...rows] })], 'waiting list.xlsx')

export const ivy: Row = [
  'Ivy Ashworth',
  '2/5/1941',
  '9990000107',
  '07700 900201',
  'LA1 8HM',
  'Misses company',
  'loneliness',
  '1/9/2026',
  'Lune Bank practice',
  null,
]
export const ravi: Row = [
  'Ravi Kent',
  '9/9/1980',
  null,
  '07700 900202',
  'LA1 7BC',
  'Debt',
  'Money',
  '20/10/2026',
  null,
  'Asha Patel',
]

/** The manager uploads it, and looks at what it would do. */
export async function priyaUploads(here: Town, file: File): Promise<Shown> {
  const priya = await here.as('manager')
  const columns = await (await priya.opens('/brought-lists')).press('Upload and look', { files: [file] })
  return columns.press('Save and look at the rows')
}
