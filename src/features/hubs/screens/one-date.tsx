/** /hubs/:hub/sessions/:hubSession/date?on=…: one date of a session is moved, cancelled or in another room. */
import { InsetText } from 'nhsuk-react-components'
import { date } from '../../../platform/screen/date-field.ts'
import { choice, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField, RadioField, SelectField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { sayOfDate } from '../changes/one-date.ts'
import { expectedCounts } from '../expected.ts'
import { dayAsked } from '../heads.ts'
import { noticeWords, whenWords } from '../notices.ts'
import { sessionIn, wholeHub } from '../queries.ts'
import { roomChoice, sharesField, SharesQuestion, timeField } from '../session-fields.tsx'
import { dayWords, kinds, whyNotThatDate, timeWords } from '../session.ts'
import { occurrencesOf } from '../timetable.ts'

export default screen({
  path: '/hubs/:hub/sessions/:hubSession/date',
  needs: 'hub.change',
  load: async ({ tx, params, query }) => {
    const on = dayAsked(query.get('on'), tx.today)
    const hub = await wholeHub(tx, params.hub, on)
    const session = sessionIn(hub, params.hubSession)
    const [now] = occurrencesOf([session], hub.changes, { from: on, until: on }).filter(one =>
      one.usual.on.equals(on),
    )
    const coming = await expectedCounts(tx, hub.hub_id, on)
    return {
      hub,
      session,
      on,
      now,
      today: tx.today,
      coming:
        coming.find(one => one.hub_session_id === session.hub_session_id && one.on_date.equals(on))?.count ??
        0,
    }
  },
  sees: 'nobody',
  whyNot: ({ session, on, today }) => whyNotThatDate(session, on, today),
  fields: ({ hub, now, on }) => ({
    kind: choice({
      label: 'What is different?',
      options: (['cancelled', 'moved', 'room', 'as-usual'] as const)
        .filter(kind => kind !== 'as-usual' || (now !== undefined && now.state !== 'as-usual'))
        .map(kind => ({ value: kind, label: kinds[kind] })),
      required: 'Select what is different',
    }),
    to_on: date({ label: 'On which day is it?', name: 'The day', initial: now?.at.on ?? on }),
    to_starts: timeField({ label: 'When does it begin?', initial: now?.at.starts }),
    to_ends: timeField({ label: 'When does it end?', initial: now?.at.ends }),
    room: { ...roomChoice(hub), label: 'In which room is it?' },
    shares: sharesField(),
    why: text({
      label: 'Why? (optional)',
      name: 'Why',
      hint: 'Everybody reads it, on the page, on the poster and in messages',
      max: 200,
    }),
  }),
  page: ({ hub, session, on, now, coming }, { fields }) => (
    <Page
      title={`${session.what} on ${dayWords(on)}`}
      caption={hub.name}
      back={{ href: `/hubs/${hub.code}/week?week=${on.toString()}`, text: 'The week' }}
    >
      <UnlessNotNow>
        {now && (
          <InsetText>
            <p>
              {now.state === 'as-usual' ? `It is ${whenWords(now.at)}.` : noticeWords(now)}{' '}
              {now.state !== 'as-usual' && `Usually ${timeWords(now.usual.starts, now.usual.ends)}.`}
            </p>
          </InsetText>
        )}
        <p>
          {coming === 0
            ? 'Nobody has said that they would come.'
            : `${coming === 1 ? '1 person has' : `${coming} people have`} said that they would come. Each is told once; whom no message reaches is listed for a call.`}{' '}
          The page and the poster change at once.
        </p>
        <Form button="Say so">
          <RadioField
            field={fields.kind}
            below={{
              moved: (
                <>
                  <DateField field={fields.to_on} />
                  <TextField field={fields.to_starts} />
                  <TextField field={fields.to_ends} />
                </>
              ),
            }}
          />
          <SelectField field={fields.room} none="The usual room" />
          <SharesQuestion field={fields.shares} />
          <TextField field={fields.why} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const isMoved = value.kind === 'moved'
    const { told, toRing } = await sayOfDate(tx, actor, params.hub, {
      sessionId: params.hubSession,
      on: data.on,
      kind: value.kind,
      to_on: isMoved ? value.to_on : null,
      to_starts: isMoved ? value.to_starts : null,
      to_ends: isMoved ? value.to_ends : null,
      room_id: isMoved || value.kind === 'room' ? value.room : null,
      why: value.why,
      shares: value.shares.length > 0,
    })
    return {
      goTo: `/hubs/${params.hub}/week?week=${data.on.toString()}`,
      say: `Said. ${told === 1 ? '1 person is' : `${told} people are`} told by message, ${toRing} to be rung by their link worker`,
    }
  },
})
