/** What several pages of a hub show: what is not as usual, and the sessions of a day. */
import { WarningCallout } from 'nhsuk-react-components'
import { asMoment } from '../../ui/dates.ts'
import { withPlace } from '../finding/public-place.ts'
import { noticeWords, whenWords } from './notices.ts'
import type { HubSession } from './queries.ts'
import { timeWords } from './session.ts'
import { onDay, type Occurrence } from './timetable.ts'
import { words } from './words.ts'

const say = words.en
export type Shown = Occurrence<HubSession>
type Keep = Readonly<Record<string, string>>

/** At the top of a page: somebody may be on their way. */
export const NotAsUsual = ({ changed }: { changed: readonly Shown[] }) =>
  changed.length === 0 ? null : (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">{say.changed}</WarningCallout.Heading>
      <ul>
        {changed.map(one => (
          <li key={keyOf(one)}>
            <strong>{noticeWords(one)}</strong>
            {one.change && one.change.why !== '' && (
              <>
                <br />
                <span className="app-own-words">{say.why(one.change.why)}</span>
              </>
            )}
            {one.change && (
              <>
                <br />
                {say.said(asMoment(one.change.said_at))}
              </>
            )}
          </li>
        ))}
      </ul>
    </WarningCallout>
  )

export const keyOf = ({ session, usual }: Shown): string => `${session.hub_session_id} ${usual.on.toString()}`

/** What is on that day, and what would have been. */
export function DayList({ all, day, keep }: { all: readonly Shown[]; day: Temporal.PlainDate; keep: Keep }) {
  const on = onDay(all, day)
  const away = all.filter(
    one => one.usual.on.equals(day) && (one.state === 'cancelled' || !one.at.on.equals(day)),
  )
  if (on.length + away.length === 0) return <>{say.nothing}</>
  return (
    <ul className="app-place-facts">
      {on.map(one => (
        <li key={keyOf(one)}>
          {timeWords(one.at.starts, one.at.ends)}: <strong>{one.session.what}</strong>
          {one.at.room !== null && `, ${say.inRoom(one.at.room)}`}
          <br />
          <About session={one.session} keep={keep} />
        </li>
      ))}
      {away.map(one => (
        <li key={keyOf(one)}>
          {one.state === 'cancelled'
            ? say.cancelledHere(one.session.what)
            : say.movedAway(one.session.what, whenWords(one.at))}
        </li>
      ))}
    </ul>
  )
}

/** Who leads it, whether anybody may come, and what it costs. */
export const About = ({ session, keep }: { session: HubSession; keep: Keep }) => (
  <>
    {session.led_by_name !== null && `${say.led(session.led_by_name)}. `}
    {session.group_code !== null && session.group_name !== null && (
      <>
        <a href={`/groups/${session.group_code}${withPlace(keep)}`}>{say.led(session.group_name)}</a>.{' '}
      </>
    )}
    {say[session.open_to]}.{session.cost !== '' && ` ${session.cost}.`}
  </>
)
