/** Which column of a list holds what, as somebody said it: asked once, known for the next version of the list. */
import type { Tx } from '../../../platform/tx.ts'
import type { ServiceRecord } from '../record.ts'
import { emailIn, given, phoneIn, placeIn, urlIn, wordsIn } from './cells.ts'
import { rowFormat, type Format } from './format.ts'

/** A field of a service to the column that holds it. */
export type MappedFields = Partial<Record<MappedField, string>>

export const mappedFields = {
  name: 'Name of the service',
  organisation: 'Who runs it',
  description: 'What it is',
  address: 'Address',
  postcode: 'Postcode',
  phone: 'Phone',
  email: 'Email',
  url: 'Web address',
} as const
export type MappedField = keyof typeof mappedFields

export interface Mapping {
  fields: MappedFields
  source_name: string
  licence: string
}

/** How somebody mapped a list with these columns; undefined where nobody has. */
export async function mappingFor(tx: Tx, columns: readonly string[]): Promise<Mapping | undefined> {
  const row = await tx.db
    .selectFrom('mapping')
    .select(['fields', 'source_name', 'licence'])
    .where('columns', '=', columns.toSorted())
    .executeTakeFirst()
  return row && { ...row, fields: row.fields as MappedFields }
}

/** A format made of what somebody said of the columns. */
export function mappedFormat({ fields, source_name, licence }: Mapping): Format<ServiceRecord> {
  const { name = '', organisation, address } = fields
  return rowFormat<ServiceRecord>({
    kind: 'directory',
    isWholeOf: 'source',
    name: 'A list with columns of its own',
    source: { name: source_name, licence },
    columns: Object.values(fields),
    read(cells, notes) {
      const called = wordsIn(cells, name, notes)
      if (called === '') {
        notes.fault(name, 'The service has no name. Add it, or take the row out')
        return null
      }
      const words = (column: string | undefined) =>
        column === undefined ? '' : wordsIn(cells, column, notes)
      const place = {
        address: words(address),
        ...(fields.postcode === undefined ? {} : { postcode: fields.postcode }),
      }
      const runBy = words(organisation)
      return {
        key: [called, runBy, cells[fields.postcode ?? ''] ?? ''].join('|').toLowerCase(),
        content: given({
          name: called,
          organisation: { name: runBy === '' ? called : runBy },
          description: words(fields.description),
          locations: placeIn(cells, place, notes),
          phone: fields.phone === undefined ? null : phoneIn(cells, fields.phone, notes),
          email: fields.email === undefined ? null : emailIn(cells, fields.email, notes),
          url: fields.url === undefined ? null : urlIn(cells, fields.url, notes),
        }),
      }
    },
  })
}
