/** /safeguarding: the concerns I follow, mine or my team’s. The most urgent come first. */
import { Button } from 'nhsuk-react-components'
import { pageNumber } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { ClockTag } from '../clock-tag.tsx'
import { myConcerns, myCounts } from '../queries.ts'
import { aboutWords, kindLabel } from '../words-of.ts'

const countWords = ({ open, overdue }: { open: number; overdue: number }): string => {
  if (open === 0) return 'Nothing is open'
  return `${open} open${overdue > 0 ? `, of which ${overdue} overdue` : ', none overdue'}`
}

export default screen({
  path: '/safeguarding',
  needs: 'concern.read',
  load: async ({ tx, actor, query }) => {
    const show = query.get('show') === 'closed' ? ('closed' as const) : ('open' as const)
    const found = await myConcerns(tx, actor, show, pageNumber(query))
    return { show, found, counts: await myCounts(tx, actor), now: tx.now }
  },
  sees: ({ found }) => found.rows.flatMap(({ person_id }) => person_id ?? []),
  page: ({ show, found, counts, now }) => (
    <Page title="Concerns about safety" caption={countWords(counts)} wide>
      <p>
        Here is what you raised, and what you follow. Nobody else sees it but the managers of the team and the
        person’s own link worker.
      </p>
      <Button href="/safeguarding/new">Raise a concern</Button>
      {found.rows.length === 0 ? (
        <p>{show === 'open' ? 'Nothing is open.' : 'Nothing was closed.'}</p>
      ) : (
        <ResponsiveTable
          caption={show === 'open' ? 'Open concerns, the most urgent first' : 'Closed concerns, newest first'}
          rows={found.rows}
          keyOf={concern => concern.concern_id}
          columns={[
            {
              heading: 'Concern',
              cell: concern => <a href={`/safeguarding/${concern.concern_id}`}>{kindLabel(concern.kind)}</a>,
            },
            { heading: 'About', cell: aboutWords },
            { heading: 'Clock', cell: concern => <ClockTag concern={concern} now={now} /> },
            {
              heading: 'Raised',
              cell: concern => `${concern.raised_by_name}, ${asDay(concern.raised_at)}`,
            },
          ]}
        />
      )}
      <Pages of={found} at={show === 'closed' ? '/safeguarding?show=closed' : '/safeguarding'} />
      <p>
        {show === 'open' ? (
          <a href="/safeguarding?show=closed">Show what is closed</a>
        ) : (
          <a href="/safeguarding">Show what is open</a>
        )}
      </p>
    </Page>
  ),
})
