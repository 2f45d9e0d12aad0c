/**
 * Charities from the registers of England and Wales, Scotland and Northern Ireland, with categories set by hand
 * (charity-classification/ukcat): each charity is taken as what it does, with its registered numbers.
 */
import type { Attribute, Location, ServiceRecord } from '../../record.ts'
import { given, urlIn, wordsIn } from '../cells.ts'
import { rowFormat, type Notes } from '../format.ts'
import { readPostcode } from '../../../people/contact-details.ts'
import { readableName, readableText } from './capitals.ts'

type Cells = Record<string, string>

export const charities = rowFormat<ServiceRecord>({
  kind: 'directory',
  isWholeOf: 'source',
  name: 'Charities of the registers (CSV)',
  source: { name: 'Charity registers', licence: 'Open Government Licence v3.0' },
  columns: ['org_id', 'reg_number', 'activities', 'objects'],
  read(cells, notes) {
    const name = readableName(wordsIn(cells, 'name', notes))
    const key = cells['org_id'] ?? ''
    if (name === '') notes.fault('name', 'The charity has no name. Add it at the source')
    if (key === '') notes.fault('org_id', 'The charity has no number of its own. Add it, like GB-CHC-1001496')
    if (name === '' || key === '') return null
    if (/^(false|no|0)$/i.test(cells['active'] ?? '')) {
      notes.warn('active', `${name} is no longer active, so it was left out`)
      return null
    }
    const url = urlIn(cells, 'web', notes)
    return {
      key,
      content: given({
        name,
        organisation: { name, ...(url && { url }), identifiers: identifiersOf(cells, notes) },
        description: descriptionOf(cells, notes),
        attributes: [...termsIn(cells, 'UKCAT'), ...termsIn(cells, 'ICNPTSO')],
        locations: placeOf(cells, notes),
        url,
      }),
    }
  },
})

/** The scheme and the number of org-id.guide: GB-CHC-1001496. Company numbers have eight digits. */
function identifiersOf(cells: Cells, notes: Notes): { scheme: string; identifier: string }[] {
  const [, scheme, identifier] = /^([A-Z]{2}-[A-Z]+)-(.+)$/.exec(cells['org_id'] ?? '') ?? []
  if (scheme === undefined || identifier === undefined)
    notes.warn('org_id', `“${cells['org_id']}” names no register. Write it like GB-CHC-1001496`)
  const company = cells['company_number'] ?? ''
  return [
    ...(scheme && identifier ? [{ scheme, identifier }] : []),
    ...(company === '' ? [] : [{ scheme: 'GB-COH', identifier: company.padStart(8, '0') }]),
  ]
}

/** What it does, else what it is for: many registers say the same in both. */
const descriptionOf = (cells: Cells, notes: Notes): string =>
  readableText(wordsIn(cells, 'activities', notes)) || readableText(wordsIn(cells, 'objects', notes))

const termsIn = (cells: Cells, taxonomy: string): Attribute[] =>
  [...new Set((cells[taxonomy] ?? '').split(';').map(code => code.trim()))]
    .filter(code => code !== '')
    .map(code => ({ taxonomy, code, name: code }))

/** Its postcode; where a town stands in its place, the town. */
function placeOf(cells: Cells, notes: Notes): Location[] {
  const typed = cells['postcode'] ?? ''
  const read = readPostcode(typed)
  if ('value' in read) return [{ postcode: read.value }]
  if (typed === '')
    notes.warn('postcode', 'There is no postcode, so it is not on the map. Add it at the source')
  else if (/^[\p{L} .'’-]+$/u.test(typed)) {
    notes.warn(
      'postcode',
      `“${typed}” is a town, not a postcode: it is kept as the address. Add the postcode`,
    )
    return [{ address: readableName(typed) }]
  } else
    notes.warn('postcode', `“${typed}” is not a UK postcode, so it was left out. Correct it at the source`)
  return []
}
