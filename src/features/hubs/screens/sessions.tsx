/** /hubs/:hub/sessions/new and /hubs/:hub/sessions/:hubSession: what is on every week. */
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addSession, changeSession } from '../changes/session.ts'
import { groupNames } from '../groups.ts'
import { sessionIn, staffAtHubs, wholeHub } from '../queries.ts'
import { sessionFields, sessionOf, SessionQuestions } from '../session-fields.tsx'

const around = async (tx: Tx, code: string) => ({
  hub: await wholeHub(tx, code),
  staff: await staffAtHubs(tx),
  groups: await groupNames(tx),
  today: tx.today,
})

const back = (code: string) => ({ href: `/hubs/${code}/change`, text: 'Change this hub' })

export const add = screen({
  path: '/hubs/:hub/sessions/new',
  needs: 'hub.change',
  load: ({ tx, params }) => around(tx, params.hub),
  sees: 'nobody',
  fields: given => sessionFields(given),
  page: ({ hub }, { fields }) => (
    <Page title="Add a session" caption={hub.name} back={back(hub.code)}>
      <p>It is on every week, at the time of the clock on the wall.</p>
      <Form button="Add session">
        <SessionQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await addSession(tx, actor, params.hub, sessionOf(value))
    return { goTo: `/hubs/${params.hub}/change`, say: 'Session added' }
  },
})

export const change = screen({
  path: '/hubs/:hub/sessions/:hubSession',
  needs: 'hub.change',
  load: async ({ tx, params }) => {
    const given = await around(tx, params.hub)
    return { ...given, session: sessionIn(given.hub, params.hubSession) }
  },
  sees: 'nobody',
  version: ({ session }) => session.version,
  fields: ({ session, ...given }) => sessionFields(given, session),
  page: ({ hub, session }, { fields }) => (
    <Page title={`Change ${session.what}`} caption={hub.name} back={back(hub.code)}>
      <p>
        This changes every week. To move or cancel one date, open{' '}
        <a href={`/hubs/${hub.code}/week`}>the week</a>: those who are on their way are told.
      </p>
      <Form button="Save">
        <SessionQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeSession(tx, actor, params.hub, {
      ...sessionOf(value),
      id: params.hubSession,
      from: version,
    })
    return { goTo: `/hubs/${params.hub}/change`, say: 'Session saved' }
  },
})
