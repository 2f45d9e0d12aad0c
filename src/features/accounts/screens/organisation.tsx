/** /sign-in/organisation/unknown and /problem: what to do when an organisation's word did not open the door. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'

export const unknown = screen({
  path: '/sign-in/organisation/unknown',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx }) => tx.place,
  sees: 'nobody',
  page: place => (
    <Page title="You do not have an account here yet" back={{ href: '/sign-in', text: 'Sign in' }}>
      <p>Your organisation knows you, but nobody has invited you to {place.service_name}.</p>
      <p>
        Ask its administrator for an account. Phone{' '}
        <a href={`tel:${place.phone.replace(/\s/g, '')}`}>{place.phone}</a> or write to{' '}
        <a href={`mailto:${place.email}`}>{place.email}</a>.
      </p>
      <p>Give them the work email address that you sign in to your organisation with.</p>
    </Page>
  ),
})

export const problem = screen({
  path: '/sign-in/organisation/problem',
  needs: 'public',
  inEnglish: true,
  load: async ({ tx }) => tx.place,
  sees: 'nobody',
  page: place => (
    <Page title="We could not sign you in" back={{ href: '/sign-in', text: 'Sign in' }}>
      <p>Your organisation did not confirm who you are, or it took too long. Nothing was changed.</p>
      <Button href="/sign-in">Start again</Button>
      <p>If it happens again, phone {place.phone}.</p>
    </Page>
  ),
})
