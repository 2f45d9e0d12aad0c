/** /outbox: in a demonstration, every message that would have been sent, for anybody to open. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { newestMessages, oneMessage } from '../queries.ts'

export const outbox = screen({
  path: '/outbox',
  needs: 'public',
  inEnglish: true,
  load: ({ tx }) => newestMessages(tx),
  sees: 'nobody',
  page: messages => (
    <Page title="Outbox" wide>
      <InsetText>
        <p>In this demonstration nothing leaves the machine. Here is what people would have received.</p>
      </InsetText>
      {messages.length === 0 ? (
        <p>No message yet.</p>
      ) : (
        <ResponsiveTable
          caption="Messages, newest first"
          rows={messages}
          keyOf={message => message.message_id}
          columns={[
            { heading: 'To', cell: message => message.to_address },
            {
              heading: 'Message',
              cell: message => (
                <a href={`/outbox/${message.message_id}`}>{message.subject ?? message.body.slice(0, 60)}</a>
              ),
            },
            { heading: 'By', cell: message => (message.channel === 'email' ? 'Email' : 'Text') },
            { heading: 'When', cell: message => asMoment(message.queued_at) },
            { heading: 'State', cell: message => message.status },
          ]}
        />
      )}
    </Page>
  ),
})

export const message = screen({
  path: '/outbox/:message',
  needs: 'public',
  inEnglish: true,
  load: ({ tx, params }) => oneMessage(tx, params.message),
  sees: 'nobody',
  page: ({ to_address, subject, body, queued_at }) => (
    <Page
      title={subject ?? 'Text message'}
      caption={`To ${to_address}, ${asMoment(queued_at)}`}
      back={{ href: '/outbox', text: 'Outbox' }}
    >
      <div className="app-own-words">{withLinks(body)}</div>
    </Page>
  ),
})

/** Addresses in the text become links, as a mail program would make them. */
const withLinks = (body: string) =>
  body.split(/(https?:\/\/\S+)/).map((part, index) =>
    /^https?:/.test(part) ? (
      <a key={index} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  )
