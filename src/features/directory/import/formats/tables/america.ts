/** Is a list from America? Then months come first in its dates, and +1 before its phone numbers. */
import { readPostcode } from '../../../../people/contact-details.ts'
import { isAmerica } from '../part.ts'
import { plain } from './columns.ts'
import type { HeldRow } from './held.ts'

/** Columns and tables that only the lists of 2014 had, all of them American. */
const ofOhana = ['date_incorporated', 'admin_emails', 'vanity_number', 'number_type', 'start_date']

export function isFromAmerica(rows: readonly HeldRow[], headings: readonly (readonly string[])[]): boolean {
  if (rows.some(saysAmerica)) return true
  const isOld = headings.some(heading => heading.some(column => ofOhana.includes(plain(column))))
  return isOld && !rows.some(saysBritain)
}

const saysAmerica = ({ cells }: HeldRow): boolean =>
  isAmerica(cells['country'] ?? '') ||
  /^\+?1$/.test(cells['country_prefix'] ?? '') ||
  /^\d{5}(-\d{4})?$/.test(cells['postal_code'] ?? '') ||
  /\b[A-Z]{2},? \d{5}(-\d{4})?$/.test(cells['address_1'] ?? '')

const saysBritain = ({ cells }: HeldRow): boolean => 'value' in readPostcode(cells['postal_code'] ?? '')
