/** /hubs/footfall: heads, drop-ins and support by hub and week. Counts only, small ones hidden. */
import { csvOf } from '../../../platform/screen/csv.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { mondayOf } from '../../directory/programme/sessions.ts'
import { shownWords } from '../../indicators/suppression.ts'
import { weekCounts, type WeekCount } from '../counts.ts'
import { FootfallMethod } from '../footfall-method.tsx'

const weeks = 13
const headings = ['Hub', 'Week from', 'Heads', 'Drop-ins', 'Became support'] as const
type Cells = Record<(typeof headings)[number], string>

const cellsOf = (row: WeekCount, smallest: number): Cells => ({
  Hub: row.hub,
  'Week from': asDate(row.monday),
  Heads: shownWords(row.heads, smallest),
  'Drop-ins': shownWords(row.dropIns, smallest),
  'Became support': shownWords(row.support, smallest),
})

export default screen({
  path: '/hubs/footfall',
  needs: 'indicator.read',
  load: async ({ tx }) => {
    const from = mondayOf(tx.today).subtract({ weeks: weeks - 1 })
    const smallest = tx.place.smallest_count
    return { from, smallest, rows: (await weekCounts(tx, { from })).map(row => cellsOf(row, smallest)) }
  },
  sees: 'nobody',
  file: ({ rows, from }) => ({
    name: `footfall-from-${from.toString()}.csv`,
    csv: csvOf(
      headings,
      rows.map(cells => headings.map(heading => cells[heading])),
    ),
  }),
  page: ({ from, smallest, rows }) => (
    <Page title="Footfall of the hubs" caption={`The ${weeks} weeks from ${asDate(from)}`} wide>
      {rows.length === 0 ? (
        <p>Nothing was counted in these weeks.</p>
      ) : (
        <>
          <ResponsiveTable
            caption="Heads, drop-ins and support by hub and week, the newest week first"
            rows={rows}
            keyOf={cells => `${cells['Week from']} ${cells.Hub}`}
            columns={headings.map(heading => ({ heading, cell: (cells: Cells) => cells[heading] }))}
          />
          <p>
            <a href="/hubs/footfall?as=csv">Download this table (CSV)</a>
          </p>
        </>
      )}
      <FootfallMethod smallest={smallest} />
      <p>
        <a href="/hubs">The hubs, as everybody sees them</a>
      </p>
    </Page>
  ),
})
