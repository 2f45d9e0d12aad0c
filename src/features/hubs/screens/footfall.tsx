/** /hubs/:hub/footfall?week=…: heads counted, session by session, and the weeks added up. Drop-ins stand apart from heads. */
import { Button } from 'nhsuk-react-components'
import { randomUUID } from 'node:crypto'
import { WrongAnswer } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { optionalChoice, textOf } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { DateField, SelectField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { countHeads } from '../changes/footfall.ts'
import { headsInWeek, weekCounts } from '../counts.ts'
import { FootfallMethod } from '../footfall-method.tsx'
import { headWords, mondayAsked, mostHeads } from '../heads.ts'
import { wholeHub } from '../queries.ts'
import { dayOfThisYear, dayWords, timeWords } from '../session.ts'
import { occurrencesOf, sessionNow } from '../timetable.ts'
import { WeekLinks } from '../week-links.tsx'

/** How many weeks are added up. */
const weeks = 8

export default screen({
  path: '/hubs/:hub/footfall',
  needs: 'drop-in.write',
  load: async ({ tx, params, query }) => {
    const monday = mondayAsked(query.get('week'), tx.today)
    const hub = await wholeHub(tx, params.hub, monday)
    const window = { from: monday, until: monday.add({ days: 6 }) }
    const all = occurrencesOf(hub.sessions, hub.changes, window)
    const counted = await headsInWeek(tx, hub.hub_id, monday)
    return {
      hub,
      monday,
      rows: rowsOf(all, counted, tx.today),
      guess: sessionNow(all, tx.now)?.session.hub_session_id,
      counts: await weekCounts(tx, { from: monday.subtract({ weeks: weeks - 1 }), hubId: hub.hub_id }),
      today: tx.today,
    }
  },
  sees: 'nobody',
  fields: ({ hub, guess, today }) => ({
    session: optionalChoice<string>({
      label: 'Session',
      options: hub.sessions.map(({ hub_session_id, what }) => ({ value: hub_session_id, label: what })),
      initial: guess,
    }),
    on: date({
      label: 'Day',
      name: 'The day',
      required: 'Enter the day',
      initial: today,
      latest: { date: today, message: 'The day must be today or earlier' },
      earliest: { date: today.subtract({ years: 2 }), message: 'The day must be within the last two years' },
    }),
    heads: textOf({ label: 'Heads', attributes: { inputMode: 'numeric', width: 4 }, max: 10 }, typed =>
      /^\d{1,4}$/.test(typed) && Number(typed) <= mostHeads
        ? { value: Number(typed) }
        : { problem: `Heads must be a whole number from 0 to ${mostHeads.toLocaleString('en-GB')}` },
    ),
    how: optionalChoice({
      label: 'One more or one fewer',
      options: [
        { value: 'one-more', label: 'One more' },
        { value: 'one-fewer', label: 'One fewer' },
      ],
    }),
  }),
  page: ({ hub, monday, rows, counts }, { fields }) => (
    <Page
      title={`Heads in the week from ${asDate(monday)}`}
      caption={hub.name}
      back={{ href: `/hubs/${hub.code}`, text: 'The hub' }}
      wide
    >
      <WeekLinks at={`/hubs/${hub.code}/footfall`} monday={monday} />
      {rows.length === 0 ? (
        <p>Nothing was on in this week, and nothing is counted.</p>
      ) : (
        <ResponsiveTable
          caption="Sessions of this week, with the heads counted"
          rows={rows}
          keyOf={row => `${row.session} ${row.on.toString()}`}
          columns={[
            { heading: 'Session', cell: row => <strong>{row.what}</strong> },
            { heading: 'When', cell: row => row.when },
            { heading: 'Heads', cell: row => row.words },
            {
              heading: 'Count',
              cell: row => <OneMore at={`/hubs/${hub.code}/footfall?week=${monday.toString()}`} row={row} />,
            },
          ]}
        />
      )}
      <h2 className="nhsuk-heading-m">Say a number</h2>
      <Form button="Save the number">
        <div className="app-columns">
          <SelectField field={fields.session} none="The building, outside sessions" />
          <DateField field={fields.on} />
          <TextField field={fields.heads} />
        </div>
      </Form>
      <h2 className="nhsuk-heading-m">Weeks</h2>
      {counts.length === 0 ? (
        <p>Nothing was counted in these weeks.</p>
      ) : (
        <ResponsiveTable
          caption={`The last ${weeks} weeks`}
          rows={counts}
          keyOf={({ monday: week }) => week.toString()}
          columns={[
            { heading: 'Week from', cell: week => asDate(week.monday) },
            { heading: 'Heads', cell: week => week.heads },
            { heading: 'Drop-ins', cell: week => week.dropIns },
            { heading: 'Became support', cell: week => `${week.support} of ${week.dropIns}` },
          ]}
        />
      )}
      <FootfallMethod />
    </Page>
  ),
  submit: async ({ tx, actor, params, value, query }) => {
    if (value.how === null && value.heads === null) throw new WrongAnswer('heads', 'Enter how many heads')
    const after = await countHeads(tx, actor, params.hub, {
      sessionId: value.session,
      on: value.on ?? tx.today,
      how: value.how ?? 'said',
      heads: value.heads,
    })
    const week = mondayAsked(query.get('week') ?? value.on?.toString() ?? null, tx.today)
    return {
      goTo: `/hubs/${params.hub}/footfall?week=${week.toString()}`,
      say: `Counted: ${headWords(after)}`,
    }
  },
})

interface Row {
  session: string
  on: Temporal.PlainDate
  what: string
  when: string
  words: string
}

/** Every session of the week so far, and the building where somebody counted there. By the day it was planned for. */
function rowsOf(
  all: ReturnType<typeof occurrencesOf>,
  counted: Awaited<ReturnType<typeof headsInWeek>>,
  today: Temporal.PlainDate,
): Row[] {
  const find = (session: string | null, on: Temporal.PlainDate) =>
    counted.find(one => one.hub_session_id === session && one.on_date.equals(on))
  const wordsOf = (one: (typeof counted)[number] | undefined) =>
    one === undefined ? 'Not counted' : `${one.heads}, last counted by ${one.said_by_name}`
  const sessions = all
    .filter(({ state, at }) => state !== 'cancelled' && Temporal.PlainDate.compare(at.on, today) <= 0)
    .map(({ session, at }) => ({
      session: session.hub_session_id,
      on: at.on,
      what: session.what,
      when: `${dayOfThisYear(at.on)}, ${timeWords(at.starts, at.ends)}`,
      words: wordsOf(find(session.hub_session_id, at.on)),
    }))
  const known = new Set(sessions.map(row => `${row.session} ${row.on.toString()}`))
  const others = counted
    .filter(one => !known.has(`${one.hub_session_id ?? ''} ${one.on_date.toString()}`))
    .map(one => ({
      session: one.hub_session_id ?? '',
      on: one.on_date,
      what: one.hub_session_id === null ? 'The building, outside sessions' : 'A session on another day',
      when: dayWords(one.on_date),
      words: wordsOf(one),
    }))
  return [...sessions, ...others]
}

/** One press counts one, with or without scripts. */
const OneMore = ({ at, row }: { at: string; row: Row }) => (
  <form method="post" action={at} className="app-count">
    <input type="hidden" name="submission" value={randomUUID()} />
    <input type="hidden" name="session" value={row.session} />
    <input type="hidden" name="on-day" value={row.on.day} />
    <input type="hidden" name="on-month" value={row.on.month} />
    <input type="hidden" name="on-year" value={row.on.year} />
    {(['one-more', 'one-fewer'] as const).map(how => (
      <Button key={how} name="how" value={how} small secondary={how === 'one-fewer'}>
        {how === 'one-more' ? '+1' : '−1'}
        <span className="nhsuk-u-visually-hidden">
          {how === 'one-more' ? ' one more at ' : ' one fewer at '}
          {row.what}, {row.when}
        </span>
      </Button>
    ))}
  </form>
)
