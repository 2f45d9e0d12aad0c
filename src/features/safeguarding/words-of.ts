/** What a concern is called on a page: its kind, and whom it is about. Pure. */
import { isKind, kinds } from './concern.ts'
import { inDraft } from './in-draft.ts'

interface Named {
  first_name: string | null
  family_name: string | null
  preferred_name: string | null
  /** Who the draft was about in which it was raised. */
  about: unknown
}

export const kindLabel = (kind: string): string => (isKind(kind) ? kinds[kind].label : kind)

const whole = ({ first_name, family_name, preferred_name }: Partial<Named>): string =>
  [preferred_name ?? first_name, family_name].filter(Boolean).join(' ')

export function aboutWords(concern: Named): string {
  if (concern.first_name !== null || concern.family_name !== null) return whole(concern)
  const name = whole(inDraft(concern.about) ?? {})
  return name ? `${name}, who has no record here yet` : 'Nobody with a record here yet'
}

/** How to reach whom it is about, until they have a record. */
export function reachWords({ person_id, about }: { person_id: string | null; about: unknown }): string[] {
  const { phone, email, postcode } = (person_id === null && inDraft(about)) || {}
  return [phone, email, postcode].filter(way => way !== undefined)
}
