/** /hubs/:hub: a hub for anybody: what is not as usual, what is on, how to get in, who is there. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Who } from '../../../ui/who.tsx'
import { mapAddress } from '../../finding/about-service.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { aboutHub } from '../about-hub.ts'
import { daysInWords } from '../notices.ts'
import { wholeHub, type WholeHub } from '../queries.ts'
import { dayOfThisYear, dayWords } from '../session.ts'
import { DayList, NotAsUsual } from '../shown.tsx'
import { StaffWays, waysAt } from '../staff-ways.tsx'
import { notAsUsual, occurrencesOf, onDay } from '../timetable.ts'
import { words } from '../words.ts'

const say = words.en

/** How far ahead what is not as usual is told. */
const daysAhead = 28

export default screen({
  path: '/hubs/:hub',
  needs: 'public',
  load: async ({ tx, params, query }) => {
    const hub = await wholeHub(tx, params.hub)
    const window = { from: tx.today, until: tx.today.add({ days: daysAhead }) }
    const all = occurrencesOf(hub.sessions, hub.changes, window)
    return { hub, all, today: tx.today, publicUrl: tx.publicUrl, place: tx.place, keep: placeWords(query) }
  },
  sees: 'nobody',
  page: ({ hub, all, today, publicUrl, place, keep }) => {
    const week = Array.from({ length: 7 }, (_, index) => today.add({ days: index + 1 }))
    const soon = all.filter(({ at }) => Temporal.PlainDate.compare(at.on, today.add({ days: 7 })) <= 0)
    return (
      <Page
        title={hub.name}
        caption={place.name}
        back={{ href: `/hubs${withPlace(keep)}`, text: say.hubsBack }}
        isPublic
      >
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: aboutHub(hub, soon, `${publicUrl}/hubs/${hub.code}`) }}
        />
        <StaffWays ways={waysAt(hub.code)} />
        {!hub.is_open && (
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2">{say.closedTitle}</WarningCallout.Heading>
            <p>{say.closedHint}</p>
          </WarningCallout>
        )}
        <NotAsUsual changed={notAsUsual(all, today)} />
        <p className="app-own-words">{hub.about}</p>
        <h2 className="nhsuk-heading-m">{say.today(dayOfThisYear(today))}</h2>
        {onDay(all, today).length === 0 && all.every(({ usual }) => !usual.on.equals(today)) ? (
          <p>{say.nothingToday}</p>
        ) : (
          <DayList all={all} day={today} keep={keep} />
        )}
        <h2 className="nhsuk-heading-m">{say.week}</h2>
        <ResponsiveTable
          caption={say.weekCaption(dayWords(week[0] ?? today))}
          rows={week}
          keyOf={day => day.toString()}
          columns={[
            { heading: say.day, cell: day => <strong>{dayOfThisYear(day)}</strong> },
            { heading: say.whatIsOn, cell: day => <DayList all={all} day={day} keep={keep} /> },
          ]}
        />
        <p>
          <a href={`/hubs/${hub.code}/poster${withPlace(keep)}`}>{say.poster}</a>
        </p>
        <GettingIn hub={hub} />
        <WhoIsThere hub={hub} />
        <h2 className="nhsuk-heading-m">{say.groupsHere}</h2>
        {hub.groups.length === 0 ? (
          <p>{say.noGroups}</p>
        ) : (
          <ul>
            {hub.groups.map(group => (
              <li key={group.code}>
                <a href={`/groups/${group.code}${withPlace(keep)}`}>{group.name}</a>: {group.meets}
              </li>
            ))}
          </ul>
        )}
        <Touch hub={hub} />
      </Page>
    )
  },
})

const GettingIn = ({ hub }: { hub: WholeHub }) => (
  <>
    <h2 className="nhsuk-heading-m">{say.rooms}</h2>
    <p className="app-own-words">{hub.access}</p>
    {hub.rooms.length > 0 && (
      <ul>
        {hub.rooms.map(room => (
          <li key={room.room_id}>
            <strong>{room.name}</strong>: {say.stepFree[room.step_free]}
            {room.about !== '' && `. ${room.about}`}
          </li>
        ))}
      </ul>
    )}
  </>
)

const WhoIsThere = ({ hub }: { hub: WholeHub }) => (
  <>
    <h2 className="nhsuk-heading-m">{say.who}</h2>
    {hub.presence.length === 0 && <p>{say.whoNobody}</p>}
    {hub.presence.map(one => (
      <Who key={one.presence_id} name={one.name} role={one.job_title} phone={one.phone} about={one.about}>
        <p>
          {[
            one.what === null ? '' : say.atSession(one.what),
            one.days.length === 0 ? '' : say.onDays(daysInWords(one.days)),
          ]
            .filter(Boolean)
            .join('. ')}
        </p>
      </Who>
    ))}
  </>
)

function Touch({ hub }: { hub: WholeHub }) {
  const map = hub.position ? mapAddress(hub.position) : null
  return (
    <>
      <h2 className="nhsuk-heading-m">{say.touch}</h2>
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>{say.address}</SummaryList.Key>
          <SummaryList.Value className="app-own-words">
            {[hub.address, hub.postcode].filter(Boolean).join('\n')}
          </SummaryList.Value>
        </SummaryList.Row>
        {hub.phone !== null && (
          <SummaryList.Row>
            <SummaryList.Key>{say.phone}</SummaryList.Key>
            <SummaryList.Value>
              <a href={`tel:${hub.phone.replace(/\s/g, '')}`}>{hub.phone}</a>
            </SummaryList.Value>
          </SummaryList.Row>
        )}
        {hub.email !== null && (
          <SummaryList.Row>
            <SummaryList.Key>{say.email}</SummaryList.Key>
            <SummaryList.Value>
              <a href={`mailto:${hub.email}`}>{hub.email}</a>
            </SummaryList.Value>
          </SummaryList.Row>
        )}
      </SummaryList>
      {map !== null && (
        <p>
          <a href={map} rel="noreferrer">
            {say.map}
          </a>
        </p>
      )}
    </>
  )
}
