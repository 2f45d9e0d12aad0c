/** The first rows of a list as they would become, with what is wrong with each: before anything is read. */
import { SummaryList } from 'nhsuk-react-components'
import { fieldLabel, inWords } from '../../fields.ts'
import type { ServiceRecord } from '../../record.ts'
import type { Found } from '../format.ts'

type Shown = Found<ServiceRecord>

export function FirstRows({ rows }: { rows: readonly Shown[] }) {
  return (
    <>
      <h2 className="nhsuk-heading-m" id="first-rows" tabIndex={-1}>
        {rows.length === 1 ? 'The first row as it would become' : 'The first rows as they would become'}
      </h2>
      {rows.map(found => (
        <FirstRow key={found.row} found={found} />
      ))}
    </>
  )
}

function FirstRow({ found: { row, entry, faults } }: { found: Shown }) {
  const own = faults.filter(fault => fault.row === row)
  return (
    <>
      <h3 className="nhsuk-heading-s nhsuk-u-margin-bottom-2 app-own-words">
        Row {row}: {entry ? entry.content.name : 'left out'}
      </h3>
      <SummaryList className="app-own-words">
        {entry &&
          Object.entries(entry.content)
            .filter(([field]) => field !== 'name')
            .map(([field, value]) => (
              <SummaryList.Row key={field}>
                <SummaryList.Key>{fieldLabel(field)}</SummaryList.Key>
                <SummaryList.Value>{shortened(inWords(field, value))}</SummaryList.Value>
              </SummaryList.Row>
            ))}
        {own.length > 0 && (
          <SummaryList.Row>
            <SummaryList.Key>To check</SummaryList.Key>
            <SummaryList.Value>
              {own.map(({ column, words }) => (
                <p key={`${column} ${words}`}>
                  {column === null ? '' : `${column}: `}
                  {words}.
                </p>
              ))}
            </SummaryList.Value>
          </SummaryList.Row>
        )}
      </SummaryList>
    </>
  )
}

const shortened = (words: string): string => (words.length > 200 ? `${words.slice(0, 197)}…` : words)
