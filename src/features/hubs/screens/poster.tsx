/** /hubs/:hub/poster: the week of a hub to hang on a wall: A4, large type, and an address short enough to type. */
import { screen } from '../../../platform/screen/screen.ts'
import { Crisis } from '../../../ui/crisis.tsx'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { wholeHub, type HubSession } from '../queries.ts'
import { dayName, timeWords } from '../session.ts'
import { keyOf, Notice } from '../shown.tsx'
import { notAsUsual, occurrencesOf } from '../timetable.ts'
import { words } from '../words.ts'

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
  page: ({ hub, changed, weekly, today, until, address, place, keep }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.posterTitle, { hub: hub.name })}
        back={{ href: `/hubs/${hub.code}${withPlace(keep)}`, text: say(words.posterBack) }}
        isPublic
        isListed={false}
        wide
      >
        <div className="app-sheet app-sheet--large app-poster">
          <p>{hub.is_open ? say(words.welcome) : `${say(words.closed)} ${say(words.closedHint)}`}</p>
          {changed.length > 0 && (
            <section className="app-place">
              <h2>
                <strong>{say(words.changed)}</strong>
              </h2>
              <ul>
                {changed.map(one => (
                  <li key={keyOf(one)}>
                    <Notice of={one} />
                    {one.change && one.change.why !== '' && (
                      <>
                        {' '}
                        <Sentence of={words.why} filled={{ why: <InEnglish>{one.change.why}</InEnglish> }} />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section className="app-place">
            <h2>
              <strong>{say(words.everyWeek)}</strong>
            </h2>
            {weekly.length === 0 ? (
              <p>{say(words.nothingWeekly)}</p>
            ) : (
              <dl className="app-poster__week">
                {daysOf(weekly).map(([day, sessions]) => (
                  <div key={day}>
                    <dt>{dayName(day, say)}</dt>
                    <dd>
                      <ul className="app-place-facts">
                        {sessions.map(session => (
                          <li key={session.hub_session_id}>
                            <Weekly session={session} today={today} until={until} />
                          </li>
                        ))}
                      </ul>
                    </dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
          <p>
            <Sentence of={words.newest} filled={{ address: <strong dir="ltr">{address}</strong> }} />
          </p>
          <section className="app-place app-poster__end">
            <p>
              <InEnglish>
                {[hub.address.replaceAll('\n', ', '), hub.postcode].filter(Boolean).join(', ')}
              </InEnglish>
              {hub.phone !== null && (
                <>
                  . <strong>{say(words.phoneOf, { phone: hub.phone })}</strong>
                </>
              )}
            </p>
            <InEnglish as="p" className="app-own-words">
              {hub.access}
            </InEnglish>
            <p>
              {say(words.posterOf, { service: place.service_name, phone: place.phone, day: say.date(today) })}
            </p>
            <Crisis of={place.crisis_words} />
          </section>
        </div>
      </Page>
    )
  },
})

const daysOf = (sessions: readonly HubSession[]): [number, HubSession[]][] => [
  ...Map.groupBy(sessions, ({ day }) => day),
]

/** "10am to midday: Coffee morning, in the lounge. Free. From 3 December 2026." */
function Weekly({
  session: { starts, ends, what, room, cost, open_to, from_on, until_on },
  today,
  until,
}: {
  session: HubSession
  today: Temporal.PlainDate
  until: Temporal.PlainDate
}) {
  const say = useSay()
  const isNew = Temporal.PlainDate.compare(from_on, today) > 0
  const isEnding = until_on !== null && Temporal.PlainDate.compare(until_on, until) <= 0
  const more = [
    open_to === 'ask' ? say(words.ask) : '',
    isNew ? say(words.from, { day: say.date(from_on) }) : '',
    isEnding ? say(words.until, { day: say.date(until_on) }) : '',
  ]
  return (
    <>
      <Sentence
        of={room === null ? words.weekly : words.weeklyIn}
        filled={{
          times: timeWords(starts, ends, say),
          what: <InEnglish>{what}</InEnglish>,
          room: <InEnglish>{room}</InEnglish>,
        }}
      />
      {cost !== '' && (
        <>
          {' '}
          <InEnglish>{`${cost}.`}</InEnglish>
        </>
      )}
      {more.map(sentence => sentence !== '' && ` ${sentence}`)}
    </>
  )
}
