/** What somebody said of the columns of a list: asked once, known for every later version of it. */
import type { Tx } from '../../../../platform/tx.ts'
import type { Source } from '../source.ts'
import { isMappedField, type MappedFields } from './fields.ts'

export interface Mapping {
  columns: readonly string[]
  /** Empty where the list was left out. */
  fields: MappedFields
  source: Source
}

/** Every mapping of the place, the newest first. */
export async function keptMappings(tx: Tx): Promise<Mapping[]> {
  const rows = await tx.db
    .selectFrom('mapping')
    .select(['columns', 'fields', 'source_name', 'licence'])
    .orderBy('changed_at', 'desc')
    .execute()
  return rows.map(({ columns, fields, source_name, licence }) => ({
    columns,
    fields: Object.fromEntries(
      Object.entries(fields as Record<string, string[]>).filter(([field]) => isMappedField(field)),
    ),
    source: { name: source_name, licence },
  }))
}

const asOne = (columns: readonly string[]): string => JSON.stringify(columns.toSorted())

/** How somebody mapped a list with these very columns; undefined where nobody has. */
export const mappingFor = (kept: readonly Mapping[], columns: readonly string[]): Mapping | undefined =>
  kept.find(mapping => asOne(mapping.columns) === asOne(columns))

/** How somebody mapped a list that is much like this one: at least half of all columns are in both. */
export function nearestMapping(kept: readonly Mapping[], columns: readonly string[]): Mapping | undefined {
  const shareOf = (mapping: Mapping) => {
    const both = mapping.columns.filter(column => columns.includes(column)).length
    return both / (mapping.columns.length + columns.length - both)
  }
  const [nearest] = kept.toSorted((one, other) => shareOf(other) - shareOf(one))
  return nearest && shareOf(nearest) >= 0.5 ? nearest : undefined
}

/** Remembers what a list’s columns hold; what was said of them before is forgotten. */
export async function keepMapping(tx: Tx, { columns, fields, source }: Mapping, by: string): Promise<void> {
  const said = {
    fields: JSON.stringify(fields),
    source_name: source.name,
    licence: source.licence,
    changed_at: tx.now,
    changed_by: by,
  }
  await tx.db
    .insertInto('mapping')
    .values({ columns: columns.toSorted(), ...said })
    .onConflict(conflict => conflict.columns(['place_id', 'columns']).doUpdateSet(said))
    .execute()
}
