/** Published files that have no heading. Their first row shows which they are. Pure. */
import { isValid } from 'postcode'

interface Layout {
  columns: readonly string[]
  isFirstRow: (cells: readonly string[]) => boolean
}

const isNumber = (cell = ''): boolean => /^\d+$/.test(cell)

/** OS Code-Point Open, its own short names for the columns. */
const codePoint: Layout = {
  columns: ['PC', 'PQ', 'EA', 'NO', 'CY', 'RH', 'LH', 'CC', 'DC', 'WC'],
  isFirstRow: ([postcode = '', ...rest]) => isValid(postcode) && rest.slice(0, 3).every(isNumber),
}

/** NHS Organisation Data Service, epraccur: its specification's names, with the empty columns numbered. */
const epraccur: Layout = {
  columns: [
    'Organisation Code',
    'Name',
    'National Grouping',
    'High Level Health Geography',
    'Address Line 1',
    'Address Line 2',
    'Address Line 3',
    'Address Line 4',
    'Address Line 5',
    'Postcode',
    'Open Date',
    'Close Date',
    'Status Code',
    'Organisation Sub-Type Code',
    'Commissioner',
    'Join Provider/Purchaser Date',
    'Left Provider/Purchaser Date',
    'Contact Telephone Number',
    'Null 1',
    'Null 2',
    'Null 3',
    'Amended Record Indicator',
    'Null 4',
    'Provider/Purchaser',
    'Null 5',
    'Prescribing Setting',
    'Null 6',
  ],
  isFirstRow: cells =>
    /^[A-Z0-9]{3,8}$/.test(cells[0] ?? '') &&
    /^\d{8}$/.test(cells[10] ?? '') &&
    /^[ACDP]$/.test(cells[12] ?? ''),
}

/** The columns of a file that has no heading, by its first row; undefined where that row is a heading. */
export const columnsWithout = (firstRow: readonly string[]): readonly string[] | undefined => {
  const cells = firstRow.map(cell => cell.trim())
  return [codePoint, epraccur].find(
    ({ columns, isFirstRow }) => columns.length === cells.length && isFirstRow(cells),
  )?.columns
}
