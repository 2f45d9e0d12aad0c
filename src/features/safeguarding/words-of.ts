/** What a concern is called on a page: its kind, and whom it is about. Pure. */
import { isKind, kinds } from './concern.ts'

interface Named {
  first_name: string | null
  family_name: string | null
  preferred_name: string | null
}

export const kindLabel = (kind: string): string => (isKind(kind) ? kinds[kind].label : kind)

export const aboutWords = ({ first_name, family_name, preferred_name }: Named): string =>
  first_name === null && family_name === null
    ? 'Nobody with a record here yet'
    : [preferred_name ?? first_name, family_name].filter(Boolean).join(' ')
