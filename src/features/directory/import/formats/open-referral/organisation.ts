/** An organisation of Open Referral, with its registered numbers as org-id.guide names their schemes. */
import type { Organisation } from '../../../record.ts'
import { emailIn, urlIn, withoutNothing } from '../../cells.ts'
import { words, type Part } from '../part.ts'
import { phonesOf } from './reach.ts'

/** Nothing, with a note, where it has no name. */
export function organisationOf(part: Part): Organisation | null {
  const name = words(part, 'name')
  if (name === '') {
    part.notes.fault('name', 'The organisation has no name. Add it at the source')
    return null
  }
  const url = ['url', 'website'].find(column => (part.cells[column] ?? '') !== '') ?? 'url'
  return withoutNothing({
    name,
    description: words(part, 'description'),
    url: urlIn(part.cells, url, part.notes),
    email: emailIn(part.cells, 'email', part.notes),
    phone: phonesOf(part)[0]?.number,
    identifiers: identifiersOf(part),
  }) as unknown as Organisation
}

/** Names that lists use for schemes of org-id.guide. */
const schemes: Record<string, string> = {
  'uk-chty': 'GB-CHC',
  'charity number': 'GB-CHC',
  'uk-co': 'GB-COH',
  'company number': 'GB-COH',
}

function identifiersOf(part: Part): { scheme: string; identifier: string }[] {
  const listed = part.parts('organization_identifiers').flatMap(({ cells }) => {
    const named = cells['identifier_scheme'] || cells['identifier_type'] || ''
    const identifier = cells['identifier'] ?? ''
    return named === '' || identifier === ''
      ? []
      : [{ scheme: schemes[named.toLowerCase()] ?? named, identifier }]
  })
  const tax = part.cells['tax_id'] ?? ''
  return /\d/.test(tax) && part.isAmerican ? [...listed, { scheme: 'US-EIN', identifier: tax }] : listed
}
