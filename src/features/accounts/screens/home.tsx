/** /: where each role starts its day; for a visitor, what this place is. */
import { Button } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { homeOf, navigation } from '../../../ui/navigation.ts'
import { Page } from '../../../ui/page.tsx'

export default screen({
  path: '/',
  needs: 'public',
  load: async ({ tx, actor }) => ({ place: tx.place, staff: isStaff(actor) ? actor : null }),
  sees: 'nobody',
  page: ({ place, staff }) =>
    staff ? (
      <Page title={`Hello ${staff.name}`}>
        <ul>
          {navigation[staff.role].map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <Button href={homeOf(staff.role)}>Start</Button>
      </Page>
    ) : (
      <Page title={place.service_name}>
        <p className="nhsuk-lede-text">{place.about}</p>
        <p>
          It is free. A link worker meets you, starts from what matters to you, and helps you find what you
          need.
        </p>
        <p>
          Ring us on <a href={`tel:${place.phone.replace(/\s/g, '')}`}>{place.phone}</a>.
        </p>
        <p>{place.crisis_words}</p>
        <p>
          <Button href="/refer-yourself">Ask for support, for yourself or somebody you care for</Button>
        </p>
        <p>
          <a href="/find">Find something near you</a>
        </p>
        <p>
          <a href="/chat">Not sure what could help? A few questions, without a name</a>
        </p>
        <Button href="/sign-in" secondary>
          Staff: sign in
        </Button>
      </Page>
    ),
})
