/** /people/pairs: records that may be one person's, with the reasons; and the merges that were made. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { newestMerges, pairsWaiting } from '../merging/queries.ts'
import { nameOf } from '../person.ts'

export default screen({
  path: '/people/pairs',
  needs: 'person.merge',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    return {
      ...pageOf(await pairsWaiting(tx, actor, page), page),
      merges: await newestMerges(tx, actor),
    }
  },
  sees: ({ rows, merges }) => [
    ...rows.flatMap(row => [row.one_id, row.other_id]),
    ...merges.flatMap(merge => [merge.kept_id, merge.gone_id]),
  ],
  page: ({ rows, page, hasMore, merges }) => (
    <Page title="Is this the same person?" wide>
      <p>
        Somebody may be on record twice. Look at each pair and decide. The likeliest stand first. Every merge
        can be taken back.
      </p>
      {rows.length === 0 ? (
        <p>Nobody waits for you.</p>
      ) : (
        <ResponsiveTable
          caption="Pairs that wait, the likeliest first"
          rows={rows}
          keyOf={row => row.pair_id}
          columns={[
            {
              heading: 'These two',
              cell: row => (
                <a className="app-own-words" href={`/people/pairs/${row.pair_id}`}>
                  {nameOf(row)} and {nameOf(row.other)}
                </a>
              ),
            },
            { heading: 'Why', cell: row => <Evidence of={row.evidence} /> },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/people/pairs" />
      <h2 className="nhsuk-heading-m">Merges</h2>
      {merges.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ResponsiveTable
          caption="Merges, newest first"
          rows={merges}
          keyOf={merge => merge.merge_id}
          columns={[
            {
              heading: 'Kept',
              cell: merge => (
                <a className="app-own-words" href={`/people/merges/${merge.merge_id}`}>
                  {nameOf(merge)}
                </a>
              ),
            },
            {
              heading: 'Became part of it',
              cell: merge => <span className="app-own-words">{merge.gone}</span>,
            },
            { heading: 'By', cell: merge => `${merge.merged_by}, ${asMoment(merge.merged_at)}` },
            {
              heading: 'Taken back',
              cell: merge =>
                merge.undone_at ? `${merge.undone_by ?? ''}, ${asMoment(merge.undone_at)}` : 'No',
            },
          ]}
        />
      )}
    </Page>
  ),
})

export const Evidence = ({ of }: { of: readonly string[] }) => (
  <ul className="app-own-words nhsuk-u-margin-bottom-0">
    {of.map(reason => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
)
