/** The columns of an Outpost sheet that we keep nothing of: they are named once, with the first row that has one. */
import type { Fault, Table } from '../../table.ts'
import type { SheetRow } from './service.ts'

const isUnkept = (column: string): boolean =>
  /^(notes|labels|visible_(from|to)|preferred_for_post|is_local_offer|support_description|recent_send_\w+|outcomes|parental_involvement|information_sharing|environment_accessibility|how_to_start|future_plans|custom_\w+)$/.test(
    column,
  )

export function unkeptColumns(rows: readonly SheetRow[], { name, columns }: Table): Fault[] {
  const has = (column: string) => rows.find(({ row }) => (row.cells[column] ?? '') !== '')
  const unkept = columns.filter(column => isUnkept(column) && has(column))
  if (unkept.length === 0) return []
  return [
    {
      file: name,
      row: 1,
      column: null,
      isWarning: true,
      words: `We have no place for the columns ${unkept.join(', ')}: they are not kept`,
    },
  ]
}
