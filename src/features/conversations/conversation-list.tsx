/** Conversations as a list of stories, each with its day, its way and who wrote it. */
import { asDate } from '../../ui/dates.ts'
import { ways, type Way } from './conversation.ts'

interface Told {
  conversation_id: string
  held_on: Temporal.PlainDate
  how: Way
  minutes: number | null
  story: string
  written_by: string
}

export const ConversationList = ({ told }: { told: readonly Told[] }) => (
  <ul className="app-timeline">
    {told.map(({ conversation_id, held_on, how, minutes, story, written_by }) => (
      <li key={conversation_id}>
        <strong>{asDate(held_on)}</strong>, {ways[how].toLowerCase()}
        {minutes && `, ${minutes} minutes`}, {written_by}
        <p className="app-own-words">{story}</p>
      </li>
    ))}
  </ul>
)
