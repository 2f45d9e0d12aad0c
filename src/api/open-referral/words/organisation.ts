/** Who runs a service, as `organization` of HSDS 3.0. Pure. */
import type { Organisation } from '../../../features/directory/record.ts'
import { idOf } from '../ids.ts'
import { phoneOf } from './contacts.ts'
import { emailIn, uriIn, withoutNothing } from './said.ts'

/** By name and first registered number: two charities of one name are two. As `organisationIdSql`. */
export const organisationId = ({ name, identifiers = [] }: Organisation): string =>
  idOf('organisation', name, identifiers[0]?.identifier ?? '')

/** With its one-to-one fields alone. It must have a description: nothing, where nobody wrote one. */
export const organisationInShort = (organisation: Organisation, id = organisationId(organisation)) =>
  withoutNothing({
    id,
    name: organisation.name,
    description: organisation.description ?? '',
    website: uriIn(organisation.url),
    email: emailIn(organisation.email),
  })

export function organisationInFull(organisation: Organisation, id = organisationId(organisation)) {
  const { phone, identifiers = [] } = organisation
  return {
    ...organisationInShort(organisation, id),
    phones: phone === undefined ? [] : [{ ...phoneOf(id, phone), organization_id: id }],
    organization_identifiers: identifiers.map(({ scheme, identifier }) => ({
      id: idOf(id, 'identifier', scheme, identifier),
      organization_id: id,
      identifier_scheme: scheme,
      identifier_type: kinds[scheme] ?? scheme,
      identifier,
    })),
  }
}

/** What the schemes of org-id.guide are called. */
const kinds: Record<string, string> = {
  'GB-CHC': 'Charity number',
  'GB-SC': 'Scottish charity number',
  'GB-NIC': 'Northern Irish charity number',
  'GB-COH': 'Company number',
}
