/** /people/:person/conversations: everything that was written, page by page. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { ConversationList } from '../conversation-list.tsx'
import { conversationsWith } from '../queries.ts'

export default screen({
  path: '/people/:person/conversations',
  needs: 'person.read',
  load: async ({ tx, actor, params, query }) => {
    const page = pageNumber(query)
    const { person, found } = await conversationsWith(tx, actor, params.person, page)
    return { person, ...pageOf(found, page) }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, rows, page, hasMore }) => (
    <Page
      title={`Conversations with ${firstNameOf(person)}`}
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
    >
      {rows.length === 0 ? <p>None here.</p> : <ConversationList told={rows} />}
      <Pages of={{ page, hasMore }} at={`/people/${person.person_id}/conversations`} />
    </Page>
  ),
})
