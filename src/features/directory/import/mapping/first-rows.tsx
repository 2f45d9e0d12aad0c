/** The first rows of a list as they would become, with what is wrong with them: before anything is read. */
import { ResponsiveTable } from '../../../../ui/table.tsx'
import { fieldLabel, inWords } from '../../fields.ts'
import type { ServiceRecord } from '../../record.ts'
import type { Found } from '../format.ts'

type Shown = Found<ServiceRecord>

/** What the heading of the row says already. */
const inHeading = new Set(['name', 'organisation'])

function Details({ content }: { content: ServiceRecord }) {
  const fields = Object.entries(content).filter(([field]) => !inHeading.has(field))
  if (fields.length === 0) return 'Nothing more'
  return (
    <ul className="nhsuk-u-margin-bottom-0">
      {fields.map(([field, value]) => (
        <li key={field}>
          <strong>{fieldLabel(field)}</strong>: {shortened(inWords(field, value))}
        </li>
      ))}
    </ul>
  )
}

const shortened = (words: string): string => (words.length > 200 ? `${words.slice(0, 197)}…` : words)

const columns = [
  { heading: 'Row', cell: (found: Shown) => found.row },
  {
    heading: 'Service',
    cell: ({ entry }: Shown) =>
      entry ? (
        <div className="app-own-words">
          <strong>{entry.content.name}</strong>
          {entry.content.organisation.name !== entry.content.name && (
            <>
              <br />
              Run by {entry.content.organisation.name}
            </>
          )}
        </div>
      ) : (
        'Left out'
      ),
  },
  {
    heading: 'Details',
    cell: ({ entry }: Shown) => (
      <div className="app-own-words">{entry ? <Details content={entry.content} /> : 'None'}</div>
    ),
  },
  {
    heading: 'To check',
    cell: ({ faults }: Shown) =>
      faults.length === 0 ? (
        'Nothing'
      ) : (
        <ul className="nhsuk-u-margin-bottom-0 app-own-words">
          {faults.map(({ column, words }) => (
            <li key={`${column} ${words}`}>
              {column === null ? '' : `${column}: `}
              {words}.
            </li>
          ))}
        </ul>
      ),
  },
]

export function FirstRows({ rows }: { rows: readonly Shown[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m" id="first-rows" tabIndex={-1}>
        {rows.length === 1 ? 'The first row as it would become' : 'The first rows as they would become'}
      </h2>
      <ResponsiveTable
        caption="The first rows as they would become"
        rows={rows}
        keyOf={found => String(found.row)}
        columns={columns}
      />
    </>
  )
}
