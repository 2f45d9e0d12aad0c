/** The parts of an import's page: what it changes, the first changes one by one, and what is wrong with the file. */
import { InsetText, SummaryList, WarningCallout } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { fieldLabel, inWords } from '../fields.ts'
import type { ServiceRecord } from '../record.ts'
import { changesNothing, lacksMuch } from './import.ts'
import { kinds } from './kinds.ts'
import type { Import } from './queries.ts'

const number = (count: number): string => count.toLocaleString('en-GB')

/** Lists that every place shares are never the whole of anything: what they lack stays. */
const mayBeGone = (kind: Import['kind']): boolean => kind === 'directory' || kind === 'taxonomy'

/** How many are new, changed, gone: before confirming what would be, afterwards what was. */
export function Counts({ one: { counts, kind, status } }: { one: Import }) {
  const isDone = status === 'done'
  const { one, many } = kinds[kind ?? 'directory']
  const some = (count: number) => (count === 1 ? one : many)
  const rows = [
    ['New', counts.new, `${some(counts.new)} ${isDone ? 'added' : 'to add'}`],
    ['Changed', counts.changed, `${some(counts.changed)} ${isDone ? 'changed' : 'to change'}`],
    ['The same', counts.same, `${some(counts.same)} as before`],
    ...(mayBeGone(kind)
      ? ([
          ['Gone', counts.gone, `${some(counts.gone)} no longer in the source. We mark, and delete nothing`],
        ] as const)
      : []),
    [
      'Left out',
      counts.left,
      counts.left === 0 ? 'rows: all were taken' : `${counts.left === 1 ? 'row' : 'rows'}: see why below`,
    ],
  ] as const
  return (
    <SummaryList>
      {rows.map(([label, count, words]) => (
        <SummaryList.Row key={label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value>
            <strong>{number(count)}</strong> {words}
          </SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}

/** What to think about before confirming. */
export function Doubts({ one: { counts, kind, feed_id } }: { one: Import }) {
  const isFeed = feed_id !== null
  return (
    <>
      {counts.faults > 0 && (
        <InsetText>
          <p>
            {number(counts.faults)} {counts.faults === 1 ? 'row' : 'rows'} cannot be taken
            {changesNothing(counts)
              ? '.'
              : isFeed
                ? '. You can bring in the others. Tell the owner of the feed about these.'
                : '. You can bring in the others, or mend the file and upload it again.'}
          </p>
          {mayBeGone(kind) && (
            <p>Nothing is marked as gone this time: a row we cannot read may be one you know.</p>
          )}
        </InsetText>
      )}
      {lacksMuch(counts) && (
        <WarningCallout>
          <WarningCallout.Heading>Is this {isFeed ? 'feed' : 'file'} whole?</WarningCallout.Heading>
          <p>
            It lacks {number(counts.gone)} {kinds[kind ?? 'directory'].many} that were known from this source.
          </p>
        </WarningCallout>
      )}
    </>
  )
}

const changeWords = { new: 'New', changed: 'Changed', gone: 'Gone' } as const

type ChangedRow = Import['rows'][number]

/** What a row is called: a service by its name, anything else by its key. */
const nameOf = ({ content, key }: ChangedRow): string =>
  typeof content['name'] === 'string' ? content['name'] : key

const changeColumns = (source: string) => [
  {
    heading: 'Row',
    cell: (row: ChangedRow) => (row.change === 'gone' ? `Not in the ${source}` : row.row_number),
  },
  { heading: 'Change', cell: (row: ChangedRow) => changeWords[row.change] },
  { heading: 'Name', cell: (row: ChangedRow) => <span className="app-own-words">{nameOf(row)}</span> },
  {
    heading: 'Details',
    cell: (row: ChangedRow) => (
      <div className="app-own-words">
        <Details row={row} />
      </div>
    ),
  },
]

export function FirstChanges({ one: { rows, feed_id } }: { one: Import }) {
  if (rows.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {rows.length === 1 ? 'The change' : `The first ${rows.length} changes`}
      </h2>
      <ResponsiveTable
        caption="The first changes of this import"
        rows={rows}
        keyOf={row => `${row.file_number}-${row.row_number}`}
        columns={changeColumns(feed_id === null ? 'file' : 'feed')}
      />
    </>
  )
}

function Details({ row: { change, content, differences } }: { row: ChangedRow }) {
  if (change !== 'changed' && !('organisation' in content))
    return Object.entries(content)
      .filter(([field, value]) => field !== 'name' && value !== null)
      .map(([field, value]) => `${fieldLabel(field)}: ${inWords(field, value)}`)
      .join('; ')
  if (change !== 'changed') {
    const { organisation, locations = [], phone } = content as unknown as Partial<ServiceRecord>
    const [where] = locations
    return [organisation?.name, where?.address, where?.postcode ?? where?.area, phone]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <ul className="nhsuk-u-margin-bottom-0">
      {differences.map(({ field, was, now }) => (
        <li key={field}>
          <strong>{fieldLabel(field)}</strong>: <del>{inWords(field, was)}</del>{' '}
          <ins>{inWords(field, now)}</ins>
        </li>
      ))}
    </ul>
  )
}

/** What is wrong with the file, by row and column, with what to do: first what cannot be taken. */
export function Faults({ one: { faults, counts, status, file_name, feed_id } }: { one: Import }) {
  const columns = (of: ShownFault[]) => columnsFor(of, feed_id === null ? file_name : null)
  const unread = faults.filter(fault => !fault.is_warning)
  const doubtful = faults.filter(fault => fault.is_warning)
  const all = Math.max(counts.faults + counts.warnings, faults.length)
  return (
    <>
      <FaultTable
        heading={['refused', 'fetching'].includes(status) ? 'What is wrong' : 'Rows that cannot be taken'}
        faults={unread}
        columns={columns(unread)}
      />
      <FaultTable heading="Left out, or worth checking" faults={doubtful} columns={columns(doubtful)} />
      {all > faults.length && (
        <p>
          These are the first {number(faults.length)} of {number(all)}.
        </p>
      )}
    </>
  )
}

type ShownFault = Import['faults'][number]

interface FaultColumn {
  heading: string
  cell: (fault: ShownFault) => ReactNode
}

const fileColumn = {
  heading: 'File',
  cell: (fault: ShownFault) => <span className="app-own-words">{fault.file_name ?? 'All of them'}</span>,
}

const faultColumns = [
  { heading: 'Row', cell: (fault: ShownFault) => fault.row_number ?? 'The file' },
  {
    heading: 'Column',
    cell: (fault: ShownFault) => (
      <span className="app-own-words">{fault.column_name ?? 'The whole row'}</span>
    ),
  },
  {
    heading: 'What to do',
    cell: (fault: ShownFault) => <span className="app-own-words">{fault.words}</span>,
  },
]

/** A feed comes in pages: a fault may be of a row, of a page, or of the feed itself. */
const feedColumns: readonly FaultColumn[] = [
  {
    heading: 'Where',
    cell: ({ file_name, row_number }) =>
      row_number === null ? (file_name ?? 'The feed') : `${file_name ?? ''}, row ${row_number}`,
  },
  {
    heading: 'Column',
    cell: ({ column_name, row_number }) =>
      column_name ?? (row_number === null ? 'All of it' : 'The whole row'),
  },
  ...faultColumns.slice(2),
]

/** `file`: the only one there is, or none for a feed. */
function columnsFor(faults: readonly ShownFault[], file: string | null): readonly FaultColumn[] {
  if (file === null) return feedColumns
  const areSeveral = / and \d+ more$/.test(file) || new Set(faults.map(fault => fault.file_name)).size > 1
  return areSeveral ? [fileColumn, ...faultColumns] : faultColumns
}

interface FaultTableProps {
  heading: string
  faults: ShownFault[]
  columns: ReturnType<typeof columnsFor>
}

function FaultTable({ heading, faults, columns }: FaultTableProps) {
  if (faults.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <ResponsiveTable
        caption={heading}
        rows={faults}
        keyOf={fault => String(fault.fault_number)}
        columns={columns}
      />
    </>
  )
}
