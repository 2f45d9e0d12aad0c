/** /sign-in */
import { Button, InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { castOnSignIn, luneValley } from '../../../../db/town/town.ts'

export const demoSignIn = screen({
  path: '/sign-in',
  needs: 'public',
  sees: 'nobody',
  load: async () => castOnSignIn.flatMap(who => luneValley.accounts.filter(account => account.who === who)),
  page: cast => (
    <Page title="Sign in to the demonstration">
      <InsetText>
        <p>Everybody here is made up, and nothing leaves this machine. Choose who you want to be.</p>
      </InsetText>
      {cast.map(({ who, name, job_title, organisation }) => (
        <form key={who} method="post" action={`/demo/as/${who}`}>
          <Button secondary>{`${name}, ${job_title}`}</Button>
          <span className="nhsuk-u-visually-hidden">{organisation}</span>
        </form>
      ))}
    </Page>
  ),
})
