/** /outbox: in a demonstration, every message that would have been sent, for anybody to open. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import type { Told } from '../news.ts'
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
            { heading: 'To', cell: message => message.to_address || 'Their address' },
            {
              heading: 'Message',
              cell: message => <a href={`/outbox/${message.message_id}`}>{titleOf(message)}</a>,
            },
            { heading: 'By', cell: message => ways[message.channel] },
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
  page: message => (
    <Page
      title={message.channel === 'text' ? 'Text message' : titleOf(message)}
      caption={`To ${message.to_address || 'their address'}, ${asMoment(message.queued_at)}`}
      back={{ href: '/outbox', text: 'Outbox' }}
    >
      <div className="app-own-words">{withLinks(wordsOf(message))}</div>
      {isByHand(message) && <p>The team does it: it stands on their list of letters and calls.</p>}
    </Page>
  ),
})

const ways = { email: 'Email', text: 'Text', letter: 'Letter', call: 'Call' } as const

interface Kept {
  channel: keyof typeof ways
  subject: string | null
  body: string
  content: unknown
}

const isByHand = ({ channel }: Kept): boolean => channel === 'letter' || channel === 'call'

const titleOf = (message: Kept): string =>
  isByHand(message) ? (message.content as Told).news.subject : (message.subject ?? message.body.slice(0, 60))

/** Of what somebody does by hand, what it says. */
const wordsOf = (message: Kept): string => {
  if (!isByHand(message)) return message.body
  const { news } = message.content as Told
  return [...news.lines, news.why, news.whatNext, message.body].filter(Boolean).join('\n\n')
}

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
