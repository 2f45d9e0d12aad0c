/** /hubs/:hub/week?week=…: a week of a hub for those who work there, with what was said of it and by whom. */
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { expectedCounts } from '../expected.ts'
import { mondayAsked } from '../heads.ts'
import { noticeWords } from '../notices.ts'
import { wholeHub } from '../queries.ts'
import { dayOfThisYear, dayWords, kinds, timeWords } from '../session.ts'
import { keyOf } from '../shown.tsx'
import { StaffWays, waysAt } from '../staff-ways.tsx'
import { occurrencesOf } from '../timetable.ts'
import { WeekLinks } from '../week-links.tsx'

export default screen({
  path: '/hubs/:hub/week',
  needs: 'hub.read',
  load: async ({ tx, actor, params, query }) => {
    const monday = mondayAsked(query.get('week'), tx.today)
    const hub = await wholeHub(tx, params.hub, monday)
    const sunday = monday.add({ days: 6 })
    return {
      hub,
      monday,
      all: occurrencesOf(hub.sessions, hub.changes, { from: monday, until: sunday }),
      said: hub.changes.filter(({ on_date }) => Temporal.PlainDate.compare(on_date, sunday) <= 0),
      coming: await expectedCounts(tx, hub.hub_id, monday),
      today: tx.today,
      mayChange: reachOf(actor, 'hub.change') !== undefined,
    }
  },
  sees: 'nobody',
  page: ({ hub, monday, all, said, coming, today, mayChange }) => (
    <Page
      title={`The week from ${asDate(monday)}`}
      caption={hub.name}
      back={{ href: `/hubs/${hub.code}`, text: 'The hub' }}
      wide
    >
      <StaffWays ways={waysAt(hub.code)} />
      <WeekLinks at={`/hubs/${hub.code}/week`} monday={monday} />
      {all.length === 0 ? (
        <p>Nothing is on in this week.</p>
      ) : (
        <ResponsiveTable
          caption="Sessions of this week"
          rows={all}
          keyOf={keyOf}
          columns={[
            { heading: 'Session', cell: one => <strong>{one.session.what}</strong> },
            {
              heading: 'When',
              cell: one =>
                one.state === 'as-usual'
                  ? `${dayOfThisYear(one.at.on)}, ${timeWords(one.at.starts, one.at.ends)}`
                  : noticeWords(one),
            },
            { heading: 'Room', cell: one => one.at.room ?? 'None' },
            {
              heading: 'Said they would come',
              cell: ({ session, usual }) =>
                coming.find(
                  one => one.hub_session_id === session.hub_session_id && one.on_date.equals(usual.on),
                )?.count ?? 0,
            },
            ...(mayChange
              ? [
                  {
                    heading: 'Change',
                    cell: ({ session, usual }: (typeof all)[number]) =>
                      Temporal.PlainDate.compare(usual.on, today) < 0 ? (
                        'It is over'
                      ) : (
                        <a
                          href={`/hubs/${hub.code}/sessions/${session.hub_session_id}/date?on=${usual.on.toString()}`}
                        >
                          Move or cancel
                          <span className="nhsuk-u-visually-hidden">
                            {' '}
                            {session.what} on {dayWords(usual.on)}
                          </span>
                        </a>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      <h2 className="nhsuk-heading-m">What was said, and by whom</h2>
      {said.length === 0 ? (
        <p>Nothing was changed.</p>
      ) : (
        <ul className="app-timeline">
          {said.toReversed().map(change => (
            <li key={change.change_id}>
              <strong>
                {hub.sessions.find(({ hub_session_id }) => hub_session_id === change.hub_session_id)?.what},{' '}
                {dayWords(change.on_date)}: {kinds[change.kind].replace(/^It is/, 'it is')}
              </strong>
              <br />
              {change.said_by_name}, {asMoment(change.said_at)}
              {change.why !== '' && <p className="app-own-words">{change.why}</p>}
            </li>
          ))}
        </ul>
      )}
    </Page>
  ),
})
