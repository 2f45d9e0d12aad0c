/** /sign-in, in a demonstration: choose who to be. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Cast } from '../../demonstration/cast.tsx'

export const demoSignIn = screen({
  path: '/sign-in',
  needs: 'public',
  load: async ({ tx }) => tx.place,
  sees: 'nobody',
  page: place => (
    <Page title="Sign in to the demonstration">
      <InsetText>
        <p>{place.name} is made up, and so is everybody in it. Nothing leaves this machine.</p>
      </InsetText>
      <p>Choose who you want to be.</p>
      <Cast />
    </Page>
  ),
})
