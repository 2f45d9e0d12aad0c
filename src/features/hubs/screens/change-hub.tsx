/** /hubs/:hub/change: what a hub says of itself, and the ways to its rooms, sessions and who is there. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { changeHub } from '../changes/hub.ts'
import { hubFields, hubOf, HubQuestions } from '../hub-fields.tsx'
import { wholeHub, type WholeHub } from '../queries.ts'
import { dayName, timeWords } from '../session.ts'

export default screen({
  path: '/hubs/:hub/change',
  needs: 'hub.change',
  load: ({ tx, params }) => wholeHub(tx, params.hub),
  sees: 'nobody',
  version: hub => hub.version,
  fields: hub => hubFields(hub),
  page: (hub, { fields }) => (
    <Page title={`Change ${hub.name}`} back={{ href: `/hubs/${hub.code}`, text: 'Its public page' }}>
      <Parts hub={hub} />
      <h2 className="nhsuk-heading-m">The hub itself</h2>
      <Form button="Save">
        <HubQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeHub(tx, actor, params.hub, { ...hubOf(value), from: version })
    return { goTo: `/hubs/${params.hub}`, say: 'Saved' }
  },
})

const Parts = ({ hub }: { hub: WholeHub }) => (
  <>
    <h2 className="nhsuk-heading-m">Sessions</h2>
    {hub.sessions.length === 0 && <p>There is none yet.</p>}
    <ul>
      {hub.sessions.map(({ hub_session_id, what, day, starts, ends }) => (
        <li key={hub_session_id}>
          <a href={`/hubs/${hub.code}/sessions/${hub_session_id}`}>{what}</a>, {dayName(day)}{' '}
          {timeWords(starts, ends)}
        </li>
      ))}
      <li>
        <a href={`/hubs/${hub.code}/sessions/new`}>Add a session</a>
      </li>
      <li>
        <a href={`/hubs/${hub.code}/week`}>Move or cancel one date</a>
      </li>
    </ul>
    <h2 className="nhsuk-heading-m">Rooms and who is there</h2>
    <ul>
      <li>
        <a href={`/hubs/${hub.code}/rooms`}>Rooms</a>:{' '}
        {hub.rooms.map(({ name }) => name).join(', ') || 'none yet'}
      </li>
      <li>
        <a href={`/hubs/${hub.code}/presence`}>Who is there</a>:{' '}
        {hub.presence.map(({ name }) => name).join(', ') || 'nobody yet'}
      </li>
    </ul>
  </>
)
