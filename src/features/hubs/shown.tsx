/** What several pages of a hub show: what is not as usual, and the sessions of a day. */
import { WarningCallout } from 'nhsuk-react-components'
import { InEnglish } from '../../ui/in-english.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { useSay } from '../../ui/setting.ts'
import { words as page } from '../../ui/words.ts'
import { withPlace } from '../finding/public-place.ts'
import { dayAndTimes, noticeOf, saidWords } from './notices.ts'
import type { HubSession } from './queries.ts'
import { timeWords } from './session.ts'
import { onDay, type Occurrence } from './timetable.ts'
import { openToWords, words } from './words.ts'

export type Shown = Occurrence<HubSession>
type Keep = Readonly<Record<string, string>>

/** At the top of a page: somebody may be on their way. */
export function NotAsUsual({ changed }: { changed: readonly Shown[] }) {
  const say = useSay()
  if (changed.length === 0) return null
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={say(page.important)}>
        {say(words.changed)}
      </WarningCallout.Heading>
      <ul>
        {changed.map(one => (
          <li key={keyOf(one)}>
            <strong>
              <Notice of={one} />
            </strong>
            {one.change && one.change.why !== '' && (
              <>
                <br />
                <span className="app-own-words">
                  <Sentence of={words.why} filled={{ why: <InEnglish>{one.change.why}</InEnglish> }} />
                </span>
              </>
            )}
            {one.change && (
              <>
                <br />
                {saidWords(one.change.said_at, say)}
              </>
            )}
          </li>
        ))}
      </ul>
    </WarningCallout>
  )
}

/** What changed, with the old time; what those of the hub call it is in English. */
export function Notice({ of: one }: { of: Shown }) {
  const { of, called, when } = noticeOf(one, useSay())
  const { what, room, usual } = called
  return (
    <Sentence
      of={of}
      filled={{
        ...when,
        what: <InEnglish>{what}</InEnglish>,
        room: <InEnglish>{room}</InEnglish>,
        usual: <InEnglish>{usual}</InEnglish>,
      }}
    />
  )
}

export const keyOf = ({ session, usual }: Shown): string => `${session.hub_session_id} ${usual.on.toString()}`

/** What is on that day, and what would have been. */
export function DayList({ all, day, keep }: { all: readonly Shown[]; day: Temporal.PlainDate; keep: Keep }) {
  const say = useSay()
  const on = onDay(all, day)
  const away = all.filter(
    one => one.usual.on.equals(day) && (one.state === 'cancelled' || !one.at.on.equals(day)),
  )
  if (on.length + away.length === 0) return say(words.nothing)
  return (
    <ul className="app-place-facts">
      {on.map(one => (
        <li key={keyOf(one)}>
          <Sentence
            of={one.at.room === null ? words.session : words.sessionIn}
            filled={{
              times: timeWords(one.at.starts, one.at.ends, say),
              what: (
                <strong>
                  <InEnglish>{one.session.what}</InEnglish>
                </strong>
              ),
              room: <InEnglish>{one.at.room}</InEnglish>,
            }}
          />
          <br />
          <About session={one.session} keep={keep} />
        </li>
      ))}
      {away.map(one => (
        <li key={keyOf(one)}>
          <Away one={one} />
        </li>
      ))}
    </ul>
  )
}

function Away({ one: { session, at, state } }: { one: Shown }) {
  const moved = at.room === null ? words.movedAway : words.movedAwayIn
  return (
    <Sentence
      of={state === 'cancelled' ? words.cancelledHere : moved}
      filled={{
        what: <InEnglish>{session.what}</InEnglish>,
        to: dayAndTimes(at, useSay()),
        room: <InEnglish>{at.room}</InEnglish>,
      }}
    />
  )
}

/** Who leads it, whether anybody may come, and what it costs. */
export function About({ session, keep }: { session: HubSession; keep: Keep }) {
  const say = useSay()
  return (
    <>
      {session.led_by_name !== null && `${say(words.led, { name: session.led_by_name })} `}
      {session.group_code !== null && session.group_name !== null && (
        <>
          <a href={`/groups/${session.group_code}${withPlace(keep)}`}>
            <Sentence of={words.led} filled={{ name: <InEnglish>{session.group_name}</InEnglish> }} />
          </a>{' '}
        </>
      )}
      {say(openToWords[session.open_to])}
      {session.cost !== '' && (
        <>
          {' '}
          <InEnglish>{`${session.cost}.`}</InEnglish>
        </>
      )}
    </>
  )
}
