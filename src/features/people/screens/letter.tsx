/** /people/:person/letter: what the person's own page says, on paper, for whom a message cannot reach. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Who } from '../../../ui/who.tsx'
import { letterTo } from '../letter.ts'
import { firstNameOf, nameOf } from '../person.ts'
import { words } from '../words.ts'

const say = words.en

export default screen({
  path: '/people/:person/letter',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => ({
    letter: await letterTo(tx, actor, params.person),
    place: tx.place,
    today: tx.today,
  }),
  sees: ({ letter }) => [letter.person_id],
  page: ({ letter, place, today }) => (
    <Page
      title={say.title(firstNameOf(letter))}
      caption={place.service_name}
      back={{ href: `/people/${letter.person_id}`, text: 'Back to the record. Print this page and post it' }}
    >
      <p className="app-own-words">
        {[nameOf(letter), letter.address, letter.postcode].filter(Boolean).join('\n')}
      </p>
      <p>{asDate(today)}</p>
      <h2 className="nhsuk-heading-m">{say.who}</h2>
      <Who
        name={letter.link_worker ?? letter.team}
        role={letter.link_worker ? say.linkWorker(place.service_name) : say.team(letter.team)}
        phone={letter.link_worker_phone ?? letter.team_phone}
        about={letter.link_worker_about}
      />
      <h2 className="nhsuk-heading-m">{say.why}</h2>
      <p>{say.whyIntro(letter.referrer, letter.organisation)}</p>
      <p className="app-own-words">{letter.reason}</p>
      <h2 className="nhsuk-heading-m">{say.next}</h2>
      <p>{letter.link_worker ? say.nextFor.open : say.nextFor.sent}</p>
      <h2 className="nhsuk-heading-m">{say.no}</h2>
      <p>{say.noByPhone(letter.link_worker_phone ?? letter.team_phone)}</p>
      <p>{say.chooseHint}</p>
      <p>{place.crisis_words}</p>
    </Page>
  ),
})
