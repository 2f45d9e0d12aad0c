/** A format made of what somebody said of a list’s columns. */
import type { ServiceRecord } from '../../record.ts'
import { given } from '../cells.ts'
import { dayIn } from './days.ts'
import { rowFormat, type Entry, type Format } from '../format.ts'
import type { Source } from '../source.ts'
import { agesInWords, agesOf, costsOf, identifiersOf, statusOf, whyLeaveOut } from './facts.ts'
import type { MappedFields } from './fields.ts'
import { reachOf } from './reach.ts'
import { rowSaid, type RowSaid } from './said.ts'
import { hoursOf } from './when.ts'
import { locationsOf } from './where.ts'

export const mappedFormat = (fields: MappedFields, source: Source): Format<ServiceRecord> =>
  rowFormat<ServiceRecord>({
    kind: 'directory',
    isWholeOf: 'source',
    name: 'A list with columns of its own',
    source,
    how: JSON.stringify(fields),
    columns: Object.values(fields).flat(),
    read: (cells, notes) => entryOf(rowSaid(cells, fields, notes), source),
  })

function entryOf(said: RowSaid, source: Source): Entry<ServiceRecord> | null {
  const name = said.words('name')
  const why = whyLeaveOut(said)
  if (why !== undefined) {
    said.notes.warn(said.column('status') ?? null, why)
    return null
  }
  if (name === '') {
    said.notes.fault(said.column('name') ?? null, 'The service has no name. Add it, or take the row out')
    return null
  }
  const runBy = said.words('organisation')
  const locations = locationsOf(said)
  const eligibility = [said.words('eligibility', '; '), agesInWords(said)].filter(Boolean).join('. ')
  return {
    key: said.raw('key') || [name, runBy, said.raw('postcode')].join('|').toLowerCase(),
    content: given({
      name,
      organisation: organisationOf(said, runBy || name),
      description: said.words('description', '\n\n'),
      status: statusOf(said),
      alert: said.words('alert', '. '),
      attributes: said
        .list('categories')
        .map(({ value }) => ({ taxonomy: source.name, code: value.toLowerCase(), name: value })),
      ...costsOf(said),
      eligibility,
      notFor: said.words('notFor', '; '),
      ...agesOf(said),
      access: listOf(said, 'access'),
      languages: listOf(said, 'languages'),
      areas: listOf(said, 'areas'),
      howToJoin: said.words('howToJoin', '. '),
      locations,
      ...hoursOf(said),
      ...reachOf(said),
      assuredOn: dayOf(said, 'assuredOn'),
      assuredBy: said.words('assuredBy'),
    }),
  }
}

function organisationOf(said: RowSaid, name: string): ServiceRecord['organisation'] {
  const identifiers = identifiersOf(said) ?? []
  return identifiers.length === 0 ? { name } : { name, identifiers }
}

const listOf = (said: RowSaid, field: 'access' | 'languages' | 'areas'): string[] => [
  ...new Set(
    said.list(field).flatMap(({ value }) => (field === 'languages' ? value.split(/\s*,\s*/) : value)),
  ),
]

function dayOf(said: RowSaid, field: 'assuredOn'): string | null {
  const typed = said.raw(field)
  if (typed === '') return null
  const day = dayIn(typed)
  if (day === undefined) said.leftOut(field, 'a day like 31/12/2026')
  return day ?? null
}
