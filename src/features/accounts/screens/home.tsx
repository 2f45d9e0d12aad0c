/** /: where each role starts its day; for a visitor, what this place is. */
import { Button } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Place } from '../../../platform/tx.ts'
import { Crisis } from '../../../ui/crisis.tsx'
import { InEnglish } from '../../../ui/in-english.tsx'
import { words as hubs } from '../../hubs/words.ts'
import { homeOf, navigation } from '../../../ui/navigation.ts'
import { Page } from '../../../ui/page.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { start } from '../words.ts'

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
      <ForAnybody place={place} />
    ),
})

function ForAnybody({ place }: { place: Place }) {
  const say = useSay()
  const phone = (
    <a href={`tel:${place.phone.replace(/\s/g, '')}`} dir="ltr">
      {place.phone}
    </a>
  )
  return (
    <Page title={place.service_name} isForPerson>
      <InEnglish as="p" className="nhsuk-lede-text">
        {place.about}
      </InEnglish>
      <p>{say(start.free)}</p>
      <p>
        <Sentence of={start.ring} filled={{ phone }} />
      </p>
      <Crisis of={place.crisis_words} />
      <p>
        <Button href="/refer-yourself">{say(start.refer)}</Button>
      </p>
      <p>
        <a href="/find">{say(start.find)}</a>
      </p>
      <p>
        <a href="/hubs">{say(hubs.hubsLink)}</a>
      </p>
      <p>
        <a href="/chat">{say(start.chat)}</a>
      </p>
      <Button href="/sign-in" secondary>
        {say(start.signIn)}
      </Button>
    </Page>
  )
}
