/** /audit/people/:person: who looked at this person's record, when, and for what. */
import { pageNumber } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { staffRoles } from '../../../permissions.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { nameOf } from '../../people/person.ts'
import { whoLooked, type Look } from '../queries.ts'

const otherRoles: Record<string, string> = {
  person: 'The person',
  provider: 'A provider, by link',
  program: 'The program',
}

const roleWords = (role: string): string =>
  (staffRoles as Record<string, string>)[role] ?? otherRoles[role] ?? role

const whoWords = ({ name, role }: Look): string =>
  name ? `${name}, ${roleWords(role).toLowerCase()}` : roleWords(role)

export default screen({
  path: '/audit/people/:person',
  needs: 'audit.read',
  load: ({ tx, actor, params, query }) => whoLooked(tx, actor, params.person, pageNumber(query)),
  sees: ({ person }) => [person.person_id],
  page: ({ person, rows: looks, page, hasMore }) => (
    <Page title={`Who looked at ${nameOf(person)}’s record`} back={{ href: '/audit', text: 'Back' }} wide>
      <p>Newest first.</p>
      <ResponsiveTable
        caption="Looks at the record, newest first"
        rows={looks}
        keyOf={look => String(look.seq)}
        columns={[
          { heading: 'Who', cell: whoWords },
          { heading: 'When', cell: look => asMoment(look.at) },
          { heading: 'Did', cell: look => (look.action === 'read' ? 'Read' : 'Wrote') },
          { heading: 'Page', cell: look => <span className="app-own-words">{look.what}</span> },
          { heading: 'Under the permission', cell: look => look.purpose },
        ]}
      />
      <Pages of={{ page, hasMore }} at={`/audit/people/${person.person_id}`} />
    </Page>
  ),
})
