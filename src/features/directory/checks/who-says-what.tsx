/** A table of every field: what we say, who said so, since when, and who last checked it. */
import { Details } from 'nhsuk-react-components'
import { asDay } from '../../../ui/dates.ts'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { fieldLabel, inWords } from '../fields.ts'
import { fieldLabels } from '../words.ts'
import type { ServiceRecord } from '../record.ts'
import { shownLocations } from '../summary.ts'
import type { Field } from '../together.ts'
import { ways, type Way } from './assurance.ts'
import type { CheckedService } from './queries.ts'
import { fieldsSaid, type Check, type FieldSaid } from './said.ts'

const fields = Object.keys(fieldLabels) as Field[]

export function WhoSaysWhat({ service }: { service: CheckedService }) {
  const said = fieldsSaid(service, fields).filter(isAnything)
  return (
    <Details>
      <Details.Summary>Who says what, field by field</Details.Summary>
      <Details.Text>
        <ResponsiveTable
          caption="What we say, who said so, since when, and who last checked it"
          rows={said}
          keyOf={({ field }) => field}
          columns={[
            { heading: 'Field', cell: ({ field }) => fieldLabel(field) },
            {
              heading: 'We say',
              cell: saidOf,
            },
            { heading: 'Said by', cell: ({ source, since }) => `${source}, since ${asDay(since)}` },
            { heading: 'Checked', cell: ({ check }) => (check ? checkWords(check) : 'Not by anybody') },
          ]}
        />
      </Details.Text>
    </Details>
  )
}

/** Nothing is worth a line only where somebody says otherwise. */
const isAnything = ({ field, value, others }: FieldSaid): boolean =>
  others.length > 0 || !['', 'nothing'].includes(shown(field, value))

/** What we say, and below it who says something else. */
const saidOf = ({ field, value, others }: FieldSaid) => (
  <span className="app-says">
    {shown(field, value)}
    {others.map(other => (
      <span key={other.source}>
        <br />
        {other.source} says: {shown(field, other.value)}
      </span>
    ))}
  </span>
)

/** What is confidential stays so here, too. */
const shown = (field: Field, value: unknown): string => {
  if (field !== 'locations') return inWords(field, value)
  const open = Array.isArray(value)
    ? shownLocations({ locations: value as ServiceRecord['locations'] & {} })
    : []
  return open.length === 0 ? 'nothing that may be shown' : inWords(field, open)
}

/** “3 May 2026 by telephone, Ewan Price”. */
export const checkWords = ({ at, how, kind, by_name }: Check): string =>
  `${asDay(at)} ${ways[how as Way]}, ${kind === 'provider' ? 'the provider' : by_name}`
