/** /sign-out: a button; pressing it ends the session. */
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { endSession, noCookie } from '../sessions.ts'

export default screen({
  path: '/sign-out',
  needs: 'public',
  inEnglish: true,
  load: async ({ actor }) => ({ isIn: isStaff(actor) }),
  sees: 'nobody',
  page: ({ isIn }) =>
    isIn ? (
      <Page title="Do you want to sign out?">
        <p>What you have saved is kept.</p>
        <Form button="Sign out" beside={<a href="/">Stay signed in</a>} />
      </Page>
    ) : (
      <Page title="You are signed out">
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      </Page>
    ),
  submit: async ({ tx, cookies }) => {
    await endSession(tx, cookies.session)
    return { goTo: `/sign-in?place=${tx.place.code}`, say: 'You are signed out', cookie: noCookie }
  },
})
