/** /people/:person/letter: what the person's own page says, on paper, for whom a message cannot reach. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Who } from '../../../ui/who.tsx'
import { letterTo } from '../letter.ts'
import { WhyHere } from '../my-page/why-here.tsx'
import { firstNameOf, nameOf } from '../person.ts'
import { nextFor, words } from '../words.ts'

export default screen({
  path: '/people/:person/letter',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => ({
    letter: await letterTo(tx, actor, params.person),
    place: tx.place,
    today: tx.today,
    say: tx.say,
  }),
  sees: ({ letter }) => [letter.person_id],
  page: ({ letter, place, today, say }) => (
    <Page
      title={say(words.title, { name: firstNameOf(letter) })}
      caption={place.service_name}
      back={{ href: `/people/${letter.person_id}`, text: 'Back to the record. Print this page and post it' }}
    >
      <p className="app-own-words">
        {[nameOf(letter), letter.address, letter.postcode].filter(Boolean).join('\n')}
      </p>
      <p>{say.date(today)}</p>
      <h2 className="nhsuk-heading-m">{say(words.who)}</h2>
      <Who
        name={letter.link_worker ?? letter.team}
        role={
          letter.link_worker
            ? say(words.linkWorker, { service: place.service_name })
            : say(words.team, { team: letter.team })
        }
        phone={letter.link_worker_phone ?? letter.team_phone}
        about={letter.link_worker_about}
      />
      <WhyHere mine={letter} />
      <h2 className="nhsuk-heading-m">{say(words.next)}</h2>
      <p>{letter.link_worker ? say(nextFor.open) : say(nextFor.sent)}</p>
      <h2 className="nhsuk-heading-m">{say(words.no)}</h2>
      <p>{say(words.noByPhone, { phone: letter.link_worker_phone ?? letter.team_phone })}</p>
      <p>{say(words.chooseHint)}</p>
      <p>{place.crisis_words}</p>
    </Page>
  ),
})
