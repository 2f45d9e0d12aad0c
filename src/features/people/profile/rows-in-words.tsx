/** Questions and answers of a section as they are read. What is blank is not there. */
import type { Row } from './in-words.ts'

export function RowsInWords({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <dl className="app-facts">
      {rows.map(({ key, label, words }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd className="app-own-words">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
