/** /practices: how practices differ from each other and over time. Counts only, small ones hidden, never a ranking. */
import { Button, InsetText, Select } from 'nhsuk-react-components'
import { csvOf } from '../../../platform/screen/csv.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { periodAsked, periodsOn, type Period } from '../../unmet-needs/period.ts'
import { referringOrganisations, talliesOf } from '../practices/counts.ts'
import { Method } from '../practices/method.tsx'
import { cellsOf, compared, headings, quarterCell, type Cells, type Practice } from '../practices/table.ts'

const datesOf = ({ from, until }: Period) => `${asDate(from)} to ${asDate(until.subtract({ days: 1 }))}`

/** What the page shows: the verdict stands above the table, and self-referral below the name. */
const columns = headings
  .filter(heading => heading !== 'May need a visit' && heading !== 'Self-referral')
  .map(heading => ({
    heading,
    cell: (cells: Cells) => (heading === 'Practice' ? <PracticeCell {...cells} /> : cells[heading]),
  }))

const PracticeCell = ({ Practice: name, 'Self-referral': selfReferral }: Cells) => (
  <>
    <strong>{name}</strong>
    <br />
    Self-referral: {selfReferral}
  </>
)

export default screen({
  path: '/practices',
  needs: 'practice.compare',
  load: async ({ tx, query }) => {
    const periods = periodsOn(tx.today)
    const quarters = periods.filter(({ code }) => code.includes('-q'))
    const period = periodAsked(tx.today, query.get('period'))
    const oldest = quarters.at(-1) ?? period
    const smallest = tx.place.smallest_count
    const practices: Practice[] = await referringOrganisations(tx)
    const overTime = await talliesOf(tx, { from: oldest.from, until: tx.today.add({ days: 1 }) })
    return {
      period,
      periods,
      quarters,
      smallest,
      practices,
      overTime,
      rows: compared(practices, await talliesOf(tx, period), smallest),
    }
  },
  sees: 'nobody',
  file: ({ rows, period, smallest }) => ({
    name: `practices-${period.from.toString()}-to-${period.until.subtract({ days: 1 }).toString()}.csv`,
    csv: csvOf(
      [...headings, 'Period'],
      rows.map(row => {
        const cells = cellsOf(row, smallest)
        return [...headings.map(heading => cells[heading]), datesOf(period)]
      }),
    ),
  }),
  page: ({ period, periods, quarters, smallest, practices, overTime, rows }) => {
    const visits = rows.flatMap(({ name, verdict }) =>
      verdict.kind === 'visit' ? [{ name, because: verdict.because }] : [],
    )
    return (
      <Page title="Practices" caption={datesOf(period)} wide>
        <p>
          What practices refer, and what came back. The <a href="/guidelines">guidelines</a> are the same for
          all of them.
        </p>
        <form method="get">
          <Select
            id="period"
            name="period"
            label="Period"
            labelProps={{ size: 's' }}
            defaultValue={period.code}
          >
            {periods.map(({ code, words }) => (
              <Select.Option key={code} value={code}>
                {words}
              </Select.Option>
            ))}
          </Select>
          <Button secondary>Show</Button>
        </form>
        <h2 className="nhsuk-heading-m">Where a visit may help</h2>
        {visits.length === 0 ? (
          <p>No practice stands out by the rule below, or there are too few referrals to say.</p>
        ) : (
          <InsetText>
            <ul>
              {visits.map(({ name, because }) => (
                <li key={name}>
                  <strong>{name}</strong>. {because.join(' ')}
                </li>
              ))}
            </ul>
          </InsetText>
        )}
        <h2 className="nhsuk-heading-m">Each practice, by name</h2>
        {practices.length === 0 ? (
          <p>No organisation here has a team that gets its referrals.</p>
        ) : (
          <>
            <ResponsiveTable
              caption={`Referrals by practice, ${datesOf(period)}`}
              rows={rows.map(row => cellsOf(row, smallest))}
              keyOf={cells => cells.Practice}
              columns={columns}
            />
            <p>
              <a href={`/practices?period=${period.code}&as=csv`}>Download this table (CSV)</a>
            </p>
            <h2 className="nhsuk-heading-m">Over time</h2>
            <ResponsiveTable
              caption="Referrals returned by practice and quarter"
              rows={practices}
              keyOf={({ organisation_id }) => organisation_id}
              columns={[
                { heading: 'Practice', cell: ({ name }) => name },
                ...quarters.map(({ words, from }) => ({
                  heading: words,
                  cell: ({ organisation_id }: Practice) =>
                    quarterCell(
                      overTime.filter(
                        tally => tally.practice === organisation_id && tally.quarter === from.toString(),
                      ),
                      smallest,
                    ),
                })),
              ]}
            />
          </>
        )}
        <Method smallest={smallest} />
      </Page>
    )
  },
})
