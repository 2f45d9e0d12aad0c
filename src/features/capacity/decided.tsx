/** What was said and decided about a link worker’s load, newest first. Staff alone read it. */
import { asMoment } from '../../ui/dates.ts'
import { tell } from './history.ts'

interface Event {
  event_id: string
  move: string
  at: Temporal.Instant
  why: string | null
  particulars: unknown
  by: string | null
}

export function Decided({ events }: { events: readonly Event[] }) {
  if (events.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">What was said and decided</h2>
      <ul>
        {events.map(event => (
          <li key={event.event_id}>
            {asMoment(event.at)}: {tell(event)}
            {event.why && (
              <>
                <br />
                <span className="app-own-words">{event.why}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
