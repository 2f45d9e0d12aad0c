/** /triage/rules/history: what was changed in the rules, by whom, when and why. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { rulesHistory } from '../queries.ts'

export default screen({
  path: '/triage/rules/history',
  needs: 'triage-rule.read',
  load: async ({ tx, query }) => {
    const page = pageNumber(query)
    return pageOf(await rulesHistory(tx, page), page)
  },
  sees: 'nobody',
  page: of => (
    <Page
      title="What was changed in the rules"
      back={{ href: '/triage/rules', text: 'How needs are weighed' }}
    >
      {of.rows.length === 0 && <p>Nothing yet: the rules that come with the program are in force.</p>}
      <ul className="app-timeline">
        {of.rows.map(({ version, written_at, written_by, what_changed }) => (
          <li key={version}>
            <strong>
              Version {version}, {written_by}
            </strong>
            <br />
            {asMoment(written_at)}
            <p className="app-own-words">{what_changed}</p>
          </li>
        ))}
      </ul>
      <Pages of={of} at="/triage/rules/history" />
    </Page>
  ),
})
