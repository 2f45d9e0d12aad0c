/** /people/:person/letter: what the person's own page says, on paper, for whom a message cannot reach. */
import { crisisIn } from '../../../ui/crisis.tsx'
import { orNotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Who } from '../../../ui/who.tsx'
import { letterAsPdf, letterTo } from '../letter.ts'
import { WhyHere } from '../my-page/why-here.tsx'
import { firstNameOf, nameOf } from '../person.ts'
import { nextFor, words } from '../words.ts'

export default screen({
  path: '/people/:person/letter',
  needs: 'person.read',
  load: async ({ tx, actor, params, query }) => {
    const letter = await letterTo(tx, actor, params.person)
    return {
      letter,
      place: tx.place,
      today: tx.today,
      say: tx.say,
      languages: tx.languages,
      pdf: query.get('as') === 'pdf' ? await letterAsPdf(tx, letter, query) : null,
    }
  },
  sees: ({ letter }) => [letter.person_id],
  fileAs: 'pdf',
  file: ({ pdf }) => orNotFound(pdf),
  page: ({ letter, place, today, say, languages }) => (
    <Page
      title={say(words.title, { name: firstNameOf(letter) })}
      caption={place.service_name}
      back={{ href: `/people/${letter.person_id}`, text: 'Back to the record' }}
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
        when={letter.reached_when}
        photo={letter.photo_at && `/photos/${letter.link_worker_id}`}
      />
      <WhyHere mine={letter} />
      <h2 className="nhsuk-heading-m">{say(words.next)}</h2>
      <p>{letter.link_worker ? say(nextFor.open) : say(nextFor.sent)}</p>
      <h2 className="nhsuk-heading-m">{say(words.no)}</h2>
      <p>{say(words.noByPhone, { phone: letter.link_worker_phone ?? letter.team_phone })}</p>
      <p>{say(words.chooseHint)}</p>
      <p>{crisisIn(say, place.crisis_words)}</p>
      <h2 className="nhsuk-heading-m">As PDF, for the post</h2>
      <ul>
        {[...languages].map(([language, { name }]) => (
          <li key={language}>
            {name}:{' '}
            {printed.map(({ format, words: inWords }, index) => (
              <span key={format}>
                {index > 0 && ', '}
                <a href={`/people/${letter.person_id}/letter?as=pdf&language=${language}&format=${format}`}>
                  {inWords}
                  <span className="nhsuk-u-visually-hidden"> in {name}</span>
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Page>
  ),
})

const printed = [
  { format: 'standard', words: 'ordinary print' },
  { format: 'large-print', words: 'large print' },
  { format: 'easy-read', words: 'easy read' },
] as const
