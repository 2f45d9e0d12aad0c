/** /practice: what became of everything an organisation sent, the lesson of what came back, and thanks. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { lessonsOf, quartersOn, rowsOf } from '../became.ts'
import { myOrganisation } from '../before-sending.ts'
import { newestThanks, whatBecame } from '../practice.ts'

export default screen({
  path: '/practice',
  needs: 'practice.read',
  load: async ({ tx, actor }) => {
    const { now, before } = quartersOn(tx.today)
    const became = await whatBecame(tx, actor, { from: before, now })
    return {
      now,
      before,
      rows: rowsOf(became),
      lessons: lessonsOf(became),
      thanks: await newestThanks(tx, actor),
      organisation: (await myOrganisation(tx, actor)).name,
    }
  },
  sees: 'nobody',
  page: ({ now, before, rows, lessons, thanks, organisation }) => (
    <Page title="Lessons and thanks" caption={organisation} wide>
      <p>
        What became of the referrals {organisation} sent since {asDate(now)}, and in the three months before
        it. Only your organisation sees this page.
      </p>
      <h2 className="nhsuk-heading-m">What became of them</h2>
      <ResponsiveTable
        caption="What became of the referrals, this quarter and the last"
        rows={rows}
        keyOf={({ what }) => what}
        columns={[
          {
            heading: 'Referrals',
            cell: ({ what, status }) => (
              <a href={status ? `/referrals?status=${status}` : '/referrals'}>{what}</a>
            ),
          },
          { heading: `Since ${asDate(now)}`, cell: row => row.now },
          {
            heading: `${asDate(before)} to ${asDate(now.subtract({ days: 1 }))}`,
            cell: row => row.before,
          },
        ]}
      />
      <h2 className="nhsuk-heading-m">What came back, and the lesson</h2>
      {lessons.length === 0 ? (
        <p>Nothing came back in this time.</p>
      ) : (
        <ResponsiveTable
          caption="What came back, and what to do next time"
          rows={lessons}
          keyOf={({ what }) => what}
          columns={[
            { heading: 'What came back', cell: ({ what }) => what },
            { heading: 'Next time', cell: ({ lesson }) => lesson },
            { heading: 'How often', cell: row => `${row.now} this quarter, ${row.before} in the last` },
          ]}
        />
      )}
      <h2 className="nhsuk-heading-m">Thank you</h2>
      {thanks.length === 0 ? (
        <p>Nobody has written a thank you yet.</p>
      ) : (
        <ul className="app-timeline">
          {thanks.map(({ event_id, name, at, particulars, referral_id, reference }) => (
            <li key={event_id}>
              <strong>{name}</strong>, {asDay(at)}, about{' '}
              <a href={`/referrals/${referral_id}`}>referral {reference}</a>
              <p className="app-own-words">{(particulars as { words: string }).words}</p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  ),
})
