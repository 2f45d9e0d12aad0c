/** /unmet-needs: what people looked for and could not get, by need and area. Counts only, small ones hidden. */
import { Button, InsetText, Select } from 'nhsuk-react-components'
import { csvOf } from '../../../platform/screen/csv.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { servicesByArea } from '../../directory/services-by-area.ts'
import { countsByArea, countsByReason } from '../counts.ts'
import { cellsOf, headings, type Cells } from '../gap-table.ts'
import { areasShown, gapsOf, totalOf } from '../gaps.ts'
import { Method } from '../method.tsx'
import { periodAsked, periodsOn, type Period } from '../period.ts'

const datesOf = ({ from, until }: Period) => `${asDate(from)} to ${asDate(until.subtract({ days: 1 }))}`

export default screen({
  path: '/unmet-needs',
  needs: 'unmet-need.read',
  load: async ({ tx, query }) => {
    const period = periodAsked(tx.today, query.get('period'))
    const smallest = tx.place.smallest_count
    const areas = await countsByArea(tx, period)
    const services = await servicesByArea(tx, areasShown(areas, smallest))
    const gaps = gapsOf({ areas, reasons: await countsByReason(tx, period), services, smallest })
    return { period, periods: periodsOn(tx.today), smallest, gaps, total: totalOf({ areas, smallest }) }
  },
  sees: 'nobody',
  file: ({ gaps, smallest, period }) => ({
    name: `unmet-need-${period.from.toString()}-to-${period.until.subtract({ days: 1 }).toString()}.csv`,
    csv: csvOf(
      [...headings, 'Period'],
      gaps.map(gap => {
        const cells = cellsOf(gap, smallest)
        return [...headings.map(heading => cells[heading]), datesOf(period)]
      }),
    ),
  }),
  page: ({ period, periods, smallest, gaps, total }) => (
    <Page title="Unmet need" caption={datesOf(period)} wide>
      <p>What people looked for, with a link worker or a referrer, and could not get.</p>
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
      <InsetText>
        <p>
          People or requests in this time:{' '}
          {total === null ? `fewer than ${smallest}` : total.toLocaleString('en-GB')}.
        </p>
      </InsetText>
      <ResponsiveTable
        caption={`Unmet need by need and area, ${datesOf(period)}`}
        rows={gaps.map(gap => cellsOf(gap, smallest))}
        keyOf={cells => `${cells.Need} ${cells.Where}`}
        columns={headings.map(heading => ({ heading, cell: (cells: Cells) => cells[heading] }))}
      />
      <p>
        <a href={`/unmet-needs?period=${period.code}&as=csv`}>Download this table (CSV)</a>
      </p>
      <Method smallest={smallest} />
    </Page>
  ),
})
