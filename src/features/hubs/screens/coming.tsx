/** /hubs/:hub/coming and below it: who of those we support said that they would come, and whom to ring when it changed. */
import { SummaryList, WarningCallout } from 'nhsuk-react-components'
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nameOf } from '../../people/person.ts'
import { expectPerson, notComing, wasRung } from '../changes/expected.ts'
import { comingTo, expectedToRead, type Expected } from '../expected.ts'
import { noticeWords, whenWords } from '../notices.ts'
import { wholeHub, type WholeHub } from '../queries.ts'
import { dayWords } from '../session.ts'
import { occurrencesOf } from '../timetable.ts'

/** How far ahead somebody says that they will come. */
const daysAhead = 28

/** When it is now, in words; where it has changed, what changed. */
function nowOf(
  hub: WholeHub,
  { hub_session_id, on_date }: Pick<Expected, 'hub_session_id' | 'on_date'>,
): string {
  const session = hub.sessions.find(one => one.hub_session_id === hub_session_id)
  const [one] = occurrencesOf(session ? [session] : [], hub.changes, {
    from: on_date,
    until: on_date,
  }).filter(({ usual }) => usual.on.equals(on_date))
  if (!one) return `It does not meet on ${dayWords(on_date)} any more.`
  return one.state === 'as-usual' ? whenWords(one.at) : noticeWords(one)
}

const told: Record<string, string> = {
  message: 'Told by message',
  'to-ring': 'To be rung',
  rung: 'Rung',
}

export const list = screen({
  path: '/hubs/:hub/coming',
  needs: 'person.write',
  load: async ({ tx, actor, params }) => {
    const hub = await wholeHub(tx, params.hub, tx.today.subtract({ days: 60 }))
    const window = { from: tx.today, until: tx.today.add({ days: daysAhead }) }
    return {
      hub,
      dates: occurrencesOf(hub.sessions, hub.changes, window).filter(
        ({ state, usual }) => state !== 'cancelled' && Temporal.PlainDate.compare(usual.on, tx.today) >= 0,
      ),
      ...(await comingTo(tx, actor, params.hub, tx.today)),
    }
  },
  sees: ({ expected, mine }) => [...new Set([...expected, ...mine].map(({ person_id }) => person_id))],
  fields: ({ dates, mine }) => ({
    person: choice<string>({
      label: 'Who?',
      options: mine.map(person => ({ value: person.person_id, label: nameOf(person) })),
      required: 'Select who is coming',
    }),
    date: choice<string>({
      label: 'To what?',
      options: dates.map(({ session, usual, at }) => ({
        value: `${session.hub_session_id}_${usual.on.toString()}`,
        label: `${session.what}, ${whenWords({ ...at, room: null })}`,
      })),
      required: 'Select what they come to',
    }),
  }),
  page: ({ hub, expected, mine, dates }, { fields }) => {
    const toRing = expected.filter(one => one.told === 'to-ring')
    const at = `/hubs/${hub.code}/coming`
    return (
      <Page
        title="Who is coming"
        caption={hub.name}
        back={{ href: `/hubs/${hub.code}`, text: 'The hub' }}
        wide
      >
        {toRing.length > 0 && (
          <WarningCallout>
            <WarningCallout.Heading headingLevel="h2">Ring these people</WarningCallout.Heading>
            <ul>
              {toRing.map(one => (
                <li key={one.expected_id}>
                  <strong>{nameOf(one)}</strong>, {one.phone ?? 'no phone number on record'}.{' '}
                  {nowOf(hub, one)}{' '}
                  <a href={`${at}/${one.expected_id}/rung`}>
                    I have rung<span className="nhsuk-u-visually-hidden">: {nameOf(one)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </WarningCallout>
        )}
        {expected.length === 0 ? (
          <p>Nobody you may see has said that they would come.</p>
        ) : (
          <ResponsiveTable
            caption="Who said that they would come"
            rows={expected}
            keyOf={one => one.expected_id}
            columns={[
              { heading: 'Person', cell: one => <a href={`/people/${one.person_id}`}>{nameOf(one)}</a> },
              { heading: 'To what', cell: one => one.what },
              { heading: 'When', cell: one => nowOf(hub, one) },
              { heading: 'Told', cell: one => (one.told === null ? 'Nothing has changed' : told[one.told]) },
              {
                heading: 'Next',
                cell: one => (
                  <a href={`${at}/${one.expected_id}/off`}>
                    Not coming<span className="nhsuk-u-visually-hidden">: {nameOf(one)}</span>
                  </a>
                ),
              },
            ]}
          />
        )}
        <h2 className="nhsuk-heading-m">Somebody said that they will come</h2>
        {mine.length === 0 || dates.length === 0 ? (
          <p>
            {mine.length === 0
              ? 'You support nobody at the moment.'
              : 'Nothing is on in the next four weeks.'}
          </p>
        ) : (
          <>
            <p>When the session is moved or cancelled, they are told once.</p>
            <Form button="Write it down">
              <SelectField field={fields.person} none="Select a person" />
              <SelectField field={fields.date} none="Select a session" />
            </Form>
          </>
        )}
      </Page>
    )
  },
  submit: async ({ tx, actor, params, value }) => {
    const [sessionId = '', on = ''] = value.date.split('_')
    await expectPerson(tx, actor, params.hub, {
      personId: value.person,
      sessionId,
      on: Temporal.PlainDate.from(on),
    })
    return { goTo: `/hubs/${params.hub}/coming`, say: 'Written down' }
  },
})

const back = (code: string) => ({ href: `/hubs/${code}/coming`, text: 'Who is coming' })

export const rung = screen({
  path: '/hubs/:hub/coming/:expected/rung',
  needs: 'person.write',
  load: async ({ tx, actor, params }) => {
    const one = await expectedToRead(tx, actor, params.hub, params.expected)
    return { one, hub: await wholeHub(tx, params.hub, one.on_date) }
  },
  sees: ({ one }) => [one.person_id],
  whyNot: ({ one }) => (one.told === 'to-ring' ? [] : ['There is nothing to ring about']),
  page: ({ one, hub }) => (
    <Page title={`Ring ${nameOf(one)}`} caption={hub.name} back={back(hub.code)}>
      <UnlessNotNow>
        <SummaryList>
          <SummaryList.Row>
            <SummaryList.Key>Phone</SummaryList.Key>
            <SummaryList.Value>{one.phone ?? 'No phone number on record'}</SummaryList.Value>
          </SummaryList.Row>
          <SummaryList.Row>
            <SummaryList.Key>What to say</SummaryList.Key>
            <SummaryList.Value>
              {one.what}. {nowOf(hub, one)}
            </SummaryList.Value>
          </SummaryList.Row>
        </SummaryList>
        <Form button="I have rung" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await wasRung(tx, actor, params.hub, params.expected)
    return { goTo: `/hubs/${params.hub}/coming`, say: 'Rung' }
  },
})

export const off = screen({
  path: '/hubs/:hub/coming/:expected/off',
  needs: 'person.write',
  load: async ({ tx, actor, params }) => ({
    one: await expectedToRead(tx, actor, params.hub, params.expected),
    code: params.hub,
  }),
  sees: ({ one }) => [one.person_id],
  whyNot: ({ one }) => (one.status === 'coming' ? [] : ['This was taken off already']),
  page: ({ one, code }) => (
    <Page title={`${nameOf(one)} is not coming`} caption={one.what} back={back(code)}>
      <UnlessNotNow>
        <p>On {dayWords(one.on_date)}. They are told of no changes any more.</p>
        <Form button="They are not coming" look="secondary" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await notComing(tx, actor, params.hub, params.expected)
    return { goTo: `/hubs/${params.hub}/coming`, say: 'Taken off' }
  },
})
