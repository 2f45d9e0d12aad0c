/** /hubs/:hub/presence and /hubs/:hub/presence/:presence/end: who of those who work here is there, and when. */
import { choice, choices, optionalChoice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, SelectField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { addPresence, endPresence } from '../changes/presence.ts'
import { daysInWords } from '../notices.ts'
import { onePresence, staffAtHubs, wholeHub, type WholeHub } from '../queries.ts'
import { dayOptions } from '../session-fields.tsx'

const when = ({ days, what }: Pick<WholeHub['presence'][number], 'days' | 'what'>): string =>
  [what === null ? '' : `at ${what}`, days.length === 0 ? '' : `on ${daysInWords(days)}`]
    .filter(Boolean)
    .join(', ')

export const list = screen({
  path: '/hubs/:hub/presence',
  needs: 'hub.change',
  load: async ({ tx, params }) => ({ hub: await wholeHub(tx, params.hub), staff: await staffAtHubs(tx) }),
  sees: 'nobody',
  fields: ({ hub, staff }) => ({
    who: choice<string>({
      label: 'Who?',
      options: staff.map(({ account_id, name }) => ({ value: account_id, label: name })),
      required: 'Select who is there',
    }),
    session: optionalChoice<string>({
      label: 'At which session? (optional)',
      options: hub.sessions.map(({ hub_session_id, what }) => ({ value: hub_session_id, label: what })),
    }),
    days: choices<string>({ label: 'On which days? (optional)', options: dayOptions }),
  }),
  page: ({ hub }, { fields }) => (
    <Page
      title="Who is there"
      caption={hub.name}
      back={{ href: `/hubs/${hub.code}/change`, text: 'Change this hub' }}
    >
      {hub.presence.length === 0 && <p>Nobody has fixed days there yet.</p>}
      <ul>
        {hub.presence.map(one => (
          <li key={one.presence_id}>
            {one.name}, {when(one)}.{' '}
            <a href={`/hubs/${hub.code}/presence/${one.presence_id}/end`}>
              No longer there<span className="nhsuk-u-visually-hidden">: {one.name}</span>
            </a>
          </li>
        ))}
      </ul>
      <h2 className="nhsuk-heading-m">Somebody else is there</h2>
      <p>Their name, role, phone number and what they say of themselves stand on the public page.</p>
      <Form button="Add">
        <SelectField field={fields.who} none="Select somebody" />
        <SelectField field={fields.session} none="No session" />
        <CheckboxField field={fields.days} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await addPresence(tx, actor, params.hub, {
      accountId: value.who,
      sessionId: value.session,
      days: value.days.map(Number),
    })
    return { goTo: `/hubs/${params.hub}/presence`, say: 'Added' }
  },
})

export const end = screen({
  path: '/hubs/:hub/presence/:presence/end',
  needs: 'hub.change',
  load: async ({ tx, params }) => ({ one: await onePresence(tx, params.hub, params.presence) }),
  sees: 'nobody',
  whyNot: ({ one }) => (one.ended_at === null ? [] : [`${one.name} has been taken off already`]),
  page: ({ one }) => (
    <Page
      title={`${one.name} is no longer there`}
      caption={one.hub}
      back={{ href: `/hubs/${one.code}/presence`, text: 'Who is there' }}
    >
      <UnlessNotNow>
        <p>The public page no longer names them {when(one)}.</p>
        <Form button="They are no longer there" look="secondary" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await endPresence(tx, actor, params.hub, params.presence)
    return { goTo: `/hubs/${params.hub}/presence`, say: 'Taken off' }
  },
})
