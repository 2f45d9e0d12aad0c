/** The newest conversations on a record. */
import { ConversationList } from '../../conversations/conversation-list.tsx'
import { newest } from './queries.ts'
import type { PersonRecord } from './queries.ts'

export function Conversations({ record }: { record: PersonRecord }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Conversations</h2>
      {record.conversations.length === 0 && <p>None yet.</p>}
      <ConversationList told={record.conversations} />
      {record.conversations.length === newest && (
        <p>
          <a href={`/people/${record.person_id}/conversations`}>All conversations</a>
        </p>
      )}
    </section>
  )
}
