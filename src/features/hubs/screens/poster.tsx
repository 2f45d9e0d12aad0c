/** /hubs/:hub/poster: the week of a hub to hang on a wall: A4, large type, and an address short enough to type. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { noticeWords } from '../notices.ts'
import { wholeHub, type HubSession } from '../queries.ts'
import { dayName, timeWords } from '../session.ts'
import { keyOf } from '../shown.tsx'
import { notAsUsual, occurrencesOf } from '../timetable.ts'
import { words } from '../words.ts'

const say = words.en

/** A poster hangs for a month: what begins or ends in it stands there with its date. */
const daysAhead = 28

export default screen({
  path: '/hubs/:hub/poster',
  needs: 'public',
  load: async ({ tx, params, query }) => {
    const hub = await wholeHub(tx, params.hub)
    const until = tx.today.add({ days: daysAhead })
    const all = occurrencesOf(hub.sessions, hub.changes, { from: tx.today, until })
    const weekly = hub.sessions.filter(
      ({ from_on, until_on }) =>
        Temporal.PlainDate.compare(from_on, until) <= 0 &&
        (until_on === null || Temporal.PlainDate.compare(until_on, tx.today) >= 0),
    )
    const address = `${tx.publicUrl.replace(/^https?:\/\//, '')}/hubs/${hub.code}`
    return {
      hub,
      changed: notAsUsual(all, tx.today),
      weekly,
      today: tx.today,
      until,
      address,
      place: tx.place,
      keep: placeWords(query),
    }
  },
  sees: 'nobody',
  page: ({ hub, changed, weekly, today, until, address, place, keep }) => (
    <Page
      title={say.posterTitle(hub.name)}
      back={{ href: `/hubs/${hub.code}${withPlace(keep)}`, text: say.posterBack }}
      isPublic
      isListed={false}
      wide
    >
      <div className="app-sheet app-sheet--large app-poster">
        <p>{hub.is_open ? say.welcome : `${say.closedTitle}. ${say.closedHint}`}</p>
        {changed.length > 0 && (
          <section className="app-place">
            <h2>
              <strong>{say.changed}</strong>
            </h2>
            <ul>
              {changed.map(one => (
                <li key={keyOf(one)}>
                  {noticeWords(one)}
                  {one.change && one.change.why !== '' && ` ${say.why(one.change.why)}`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="app-place">
          <h2>
            <strong>{say.everyWeek}</strong>
          </h2>
          {weekly.length === 0 ? (
            <p>{say.nothingWeekly}</p>
          ) : (
            <dl className="app-poster__week">
              {daysOf(weekly).map(([day, sessions]) => (
                <div key={day}>
                  <dt>{dayName(day)}</dt>
                  <dd>
                    <ul className="app-place-facts">
                      {sessions.map(session => (
                        <li key={session.hub_session_id}>{lineOf(session, { today, until })}</li>
                      ))}
                    </ul>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        <p>
          {say.newest} <strong>{address}</strong>
        </p>
        <section className="app-place app-poster__end">
          <p>
            {[hub.address.replaceAll('\n', ', '), hub.postcode].filter(Boolean).join(', ')}
            {hub.phone !== null && (
              <>
                . <strong>{`${say.phone}: ${hub.phone}`}</strong>
              </>
            )}
          </p>
          <p className="app-own-words">{hub.access}</p>
          <p>
            {place.service_name}, {say.phone} {place.phone}. {say.posterOf(asDate(today))}
          </p>
          <p>{place.crisis_words}</p>
        </section>
      </div>
    </Page>
  ),
})

const daysOf = (sessions: readonly HubSession[]): [number, HubSession[]][] => [
  ...Map.groupBy(sessions, ({ day }) => day),
]

/** "10am to midday: Coffee morning, in the lounge. Free. From 3 December 2026." */
function lineOf(
  { starts, ends, what, room, cost, open_to, from_on, until_on }: HubSession,
  { today, until }: { today: Temporal.PlainDate; until: Temporal.PlainDate },
): string {
  const isNew = Temporal.PlainDate.compare(from_on, today) > 0
  const isEnding = until_on !== null && Temporal.PlainDate.compare(until_on, until) <= 0
  const where = room === null ? '' : `, ${say.inRoom(room)}`
  const more = [
    cost,
    open_to === 'ask' ? say.ask : '',
    isNew ? say.from(asDate(from_on)) : '',
    isEnding ? say.until(asDate(until_on)) : '',
  ]
  return [`${timeWords(starts, ends)}: ${what}${where}`, ...more]
    .filter(Boolean)
    .map(part => `${part}.`)
    .join(' ')
}
