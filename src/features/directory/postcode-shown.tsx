/** One postcode as /geography shows it, and where the lists come from. */
import { Details, InsetText, SummaryList } from 'nhsuk-react-components'
import { asDate } from '../../ui/dates.ts'
import type { PostcodeKnown, SmallArea } from './geography.ts'

export function OnePostcode({
  found,
  problem,
}: {
  found: PostcodeKnown | undefined
  problem: string | undefined
}) {
  if (!found)
    return (
      <InsetText>
        <p>{problem ?? 'We do not know this postcode. It may be new, or of an area we have no file for.'}</p>
      </InsetText>
    )
  const { postcode, position, smallAreas, lsoa21_derived, local_authority, ended_on } = found
  const rows: [label: string, words: string][] = [
    ['Postcode', ended_on === null ? postcode : `${postcode}, out of use since ${monthOf(ended_on)}`],
    ['On the map', position ? `${position.x} metres east, ${position.y} metres north` : 'It has no position'],
    ['Council', local_authority ?? 'Not known'],
    ...smallAreas.map((area): [string, string] => [`Small area of ${area.generation}`, areaWords(area)]),
  ]
  if (lsoa21_derived !== null && !smallAreas.some(({ generation }) => generation === 2021))
    rows.push([
      'Small area of 2021',
      `Not known. A guess is ${lsoa21_derived}: it is never used for a person`,
    ])
  return (
    <SummaryList>
      {rows.map(([label, words]) => (
        <SummaryList.Row key={label}>
          <SummaryList.Key>{label}</SummaryList.Key>
          <SummaryList.Value>{words}</SummaryList.Value>
        </SummaryList.Row>
      ))}
    </SummaryList>
  )
}

/** It is kept as the first day of its month. */
const monthOf = (first: Temporal.PlainDate): string => asDate(first).replace(/^1 /, '')

function areaWords({ code, name, district, imd_year, imd_decile }: SmallArea): string {
  const called = [name ?? code, district].filter(Boolean).join(', ')
  return imd_year === null
    ? `${called}. We do not know its deprivation`
    : `${called}. Deprivation of ${imd_year}: tenth ${imd_decile} of 10, where 1 is the most deprived`
}

/** Publishers in words: addresses change, and the operator fetches the files. */
export const WhereFrom = () => (
  <Details>
    <Details.Summary>Where to get these lists</Details.Summary>
    <Details.Text>
      <ul>
        <li>Postcodes: the Open Geography portal of the Office for National Statistics has two lists.</li>
        <li>
          Take its Postcode Directory or its National Statistics Postcode Lookup. Both come out each quarter.
        </li>
        <li>Postcodes of Great Britain alone: Code-Point Open, from the Ordnance Survey.</li>
        <li>
          Deprivation: the English indices of 2019 and 2025 on GOV.UK. Wales and Scotland publish their own.
        </li>
        <li>Areas of 2011 in 2021: a lookup on the Open Geography portal.</li>
        <li>GP practices: epraccur, from the NHS Organisation Data Service. It comes out each quarter.</li>
      </ul>
      <p>Bring them in on the page of imports. An operator can bring in files that are too large for it.</p>
    </Details.Text>
  </Details>
)
