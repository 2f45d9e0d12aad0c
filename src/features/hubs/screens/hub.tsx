/** /hubs/:hub: a hub for anybody: what is not as usual, what is on, how to get in, who is there. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { words as page } from '../../../ui/words.ts'
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
import { stepFreeWords, words } from '../words.ts'

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
    const say = useSay()
    const week = Array.from({ length: 7 }, (_, index) => today.add({ days: index + 1 }))
    const soon = all.filter(({ at }) => Temporal.PlainDate.compare(at.on, today.add({ days: 7 })) <= 0)
    return (
      <Page
        title={hub.name}
        caption={place.name}
        back={{ href: `/hubs${withPlace(keep)}`, text: say(words.hubsBack) }}
        isPublic
        isTitleEnglish
      >
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: aboutHub(hub, soon, `${publicUrl}/hubs/${hub.code}`) }}
        />
        <StaffWays ways={waysAt(hub.code)} />
        {!hub.is_open && (
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2" visuallyHiddenText={say(page.important)}>
              {say(words.closedTitle)}
            </WarningCallout.Heading>
            <p>{say(words.closedHint)}</p>
          </WarningCallout>
        )}
        <NotAsUsual changed={notAsUsual(all, today)} />
        <InEnglish as="p" className="app-own-words">
          {hub.about}
        </InEnglish>
        <h2 className="nhsuk-heading-m">{say(words.today, { day: dayOfThisYear(today, say) })}</h2>
        {onDay(all, today).length === 0 && all.every(({ usual }) => !usual.on.equals(today)) ? (
          <p>{say(words.nothingToday)}</p>
        ) : (
          <DayList all={all} day={today} keep={keep} />
        )}
        <h2 className="nhsuk-heading-m">{say(words.week)}</h2>
        <ResponsiveTable
          caption={say(words.weekCaption, { day: dayWords(week[0] ?? today, say) })}
          rows={week}
          keyOf={day => day.toString()}
          columns={[
            { heading: say(words.day), cell: day => <strong>{dayOfThisYear(day, say)}</strong> },
            { heading: say(words.whatIsOn), cell: day => <DayList all={all} day={day} keep={keep} /> },
          ]}
        />
        <p>
          <a href={`/hubs/${hub.code}/poster${withPlace(keep)}`}>{say(words.poster)}</a>
        </p>
        <GettingIn hub={hub} />
        <WhoIsThere hub={hub} />
        <h2 className="nhsuk-heading-m">{say(words.groupsHere)}</h2>
        {hub.groups.length === 0 ? (
          <p>{say(words.noGroups)}</p>
        ) : (
          <ul>
            {hub.groups.map(group => (
              <li key={group.code}>
                <Sentence
                  of={words.groupMeets}
                  filled={{
                    group: (
                      <a href={`/groups/${group.code}${withPlace(keep)}`}>
                        <InEnglish>{group.name}</InEnglish>
                      </a>
                    ),
                    meets: <InEnglish>{group.meets}</InEnglish>,
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <Touch hub={hub} />
      </Page>
    )
  },
})

function GettingIn({ hub }: { hub: WholeHub }) {
  const say = useSay()
  return (
    <>
      <h2 className="nhsuk-heading-m">{say(words.rooms)}</h2>
      <InEnglish as="p" className="app-own-words">
        {hub.access}
      </InEnglish>
      {hub.rooms.length > 0 && (
        <ul>
          {hub.rooms.map(room => (
            <li key={room.room_id}>
              <Sentence
                of={room.about === '' ? words.room : words.roomAbout}
                filled={{
                  room: (
                    <strong>
                      <InEnglish>{room.name}</InEnglish>
                    </strong>
                  ),
                  steps: say(stepFreeWords[room.step_free]),
                  about: <InEnglish>{room.about}</InEnglish>,
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function WhoIsThere({ hub }: { hub: WholeHub }) {
  const say = useSay()
  return (
    <>
      <h2 className="nhsuk-heading-m">{say(words.who)}</h2>
      {hub.presence.length === 0 && <p>{say(words.whoNobody)}</p>}
      {hub.presence.map(one => (
        <Who
          key={one.presence_id}
          name={one.name}
          role={<InEnglish>{one.job_title}</InEnglish>}
          phone={one.phone}
          about={one.about}
        >
          <p>
            <WhereAndWhen what={one.what} days={daysInWords(one.days, say)} />
          </p>
        </Who>
      ))}
    </>
  )
}

function WhereAndWhen({ what, days }: { what: string | null; days: string }) {
  if (what === null) return days === '' ? null : <Sentence of={words.onDays} filled={{ days }} />
  const filled = { what: <InEnglish>{what}</InEnglish>, days }
  return <Sentence of={days === '' ? words.atSession : words.atSessionOnDays} filled={filled} />
}

function Touch({ hub }: { hub: WholeHub }) {
  const say = useSay()
  const map = hub.position ? mapAddress(hub.position) : null
  return (
    <>
      <h2 className="nhsuk-heading-m">{say(words.touch)}</h2>
      <SummaryList>
        <SummaryList.Row>
          <SummaryList.Key>{say(words.address)}</SummaryList.Key>
          <SummaryList.Value className="app-own-words">
            <InEnglish>{[hub.address, hub.postcode].filter(Boolean).join('\n')}</InEnglish>
          </SummaryList.Value>
        </SummaryList.Row>
        {hub.phone !== null && (
          <SummaryList.Row>
            <SummaryList.Key>{say(words.phone)}</SummaryList.Key>
            <SummaryList.Value>
              <a href={`tel:${hub.phone.replace(/\s/g, '')}`} dir="ltr">
                {hub.phone}
              </a>
            </SummaryList.Value>
          </SummaryList.Row>
        )}
        {hub.email !== null && (
          <SummaryList.Row>
            <SummaryList.Key>{say(words.email)}</SummaryList.Key>
            <SummaryList.Value>
              <a href={`mailto:${hub.email}`}>
                <InEnglish>{hub.email}</InEnglish>
              </a>
            </SummaryList.Value>
          </SummaryList.Row>
        )}
      </SummaryList>
      {map !== null && (
        <p>
          <a href={map} rel="noreferrer">
            {say(words.map)}
          </a>
        </p>
      )}
    </>
  )
}
