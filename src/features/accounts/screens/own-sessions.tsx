/** /account/sessions/:session/end and /account/sessions/end-others */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { moves } from '../account.ts'
import { endMyOtherSessions, endMySession, mySession } from '../own.ts'

const back = { href: '/account', text: 'Your account' }

export const end = screen({
  path: '/account/sessions/:session/end',
  needs: 'account.own',
  load: async ({ tx, actor, params }) => mySession(tx, actor, params.session),
  sees: 'nobody',
  page: ({ browser }) => (
    <Page title={`End the session in ${browser}`} back={back}>
      <p>Whoever is signed in there is signed out with their next click.</p>
      <Form button="End session" />
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await endMySession(tx, actor, params.session)
    return { goTo: '/account', say: moves['end-sessions'] }
  },
})

export const endOthers = screen({
  path: '/account/sessions/end-others',
  needs: 'account.own',
  load: async () => undefined,
  sees: 'nobody',
  page: () => (
    <Page title="End all other sessions" back={back}>
      <p>You stay signed in here, and nowhere else.</p>
      <Form button="End all other sessions" />
    </Page>
  ),
  submit: async ({ tx, actor }) => {
    await endMyOtherSessions(tx, actor)
    return { goTo: '/account', say: moves['end-sessions'] }
  },
})
