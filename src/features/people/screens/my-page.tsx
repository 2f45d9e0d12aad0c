/** /my/:link: one page for the person. Who is my link worker, why was I referred, what happens next, how do I say no. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { Crisis } from '../../../ui/crisis.tsx'
import { InEnglish } from '../../../ui/in-english.tsx'
import { Who } from '../../../ui/who.tsx'
import { CoverMeanwhile } from '../../capacity/cover-meanwhile.tsx'
import { waitInWords } from '../../capacity/expected-wait.ts'
import { KeptSafe } from '../../safeguarding/kept-safe.tsx'
import { MyPlaces } from '../../shortlists/my-places.tsx'
import { shortlistForPerson } from '../../shortlists/queries.ts'
import { myPage, stageOf } from '../my-page.ts'
import { Choice, Help } from '../my-page/choice.tsx'
import { Introductions } from '../my-page/introductions.tsx'
import { Together } from '../my-page/together.tsx'
import { WhyHere } from '../my-page/why-here.tsx'
import { firstNameOf } from '../person.ts'
import { cardWords } from '../card/words.ts'
import { words as pageWords } from '../../../ui/words.ts'
import { answerWords } from '../answer-words.ts'
import { nextFor, words } from '../words.ts'

export default screen({
  path: '/my/:link',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => {
    const mine = await myPage(tx, actor)
    const places = await shortlistForPerson(tx, actor, mine.person_id)
    return { mine, places, at: `/my/${params.link}` }
  },
  sees: ({ mine }) => [mine.person_id],
  page: ({ mine, places, at }) => {
    const say = useSay()
    const stage = stageOf(mine)
    return (
      <Page title={say(words.title, { name: firstNameOf(mine) })} isForPerson>
        <h2 className="nhsuk-heading-m">{say(words.who)}</h2>
        {mine.link_worker ? (
          <Who
            name={mine.link_worker}
            role={say(words.linkWorker, { service: mine.place.service_name })}
            phone={mine.link_worker_phone ?? mine.team_phone}
            about={mine.link_worker_about}
            when={mine.reached_when}
            photo={mine.photo_at && `${at}/photo?at=${mine.photo_at.epochMilliseconds}`}
          />
        ) : (
          <Who
            name={mine.place.service_name}
            role={say(words.team, { team: mine.team })}
            phone={mine.team_phone}
          >
            <p>{say(stage === 'sent' ? words.notYet : words.whenever)}</p>
          </Who>
        )}
        {stage === 'open' && mine.link_worker && (
          <CoverMeanwhile cover={mine.cover} linkWorker={mine.link_worker} teamPhone={mine.team_phone} />
        )}
        <p>
          <a href={`${at}/card`}>{say(cardWords.link)}</a>
        </p>
        <WhyHere mine={mine} />
        <h2 className="nhsuk-heading-m">{say(words.next)}</h2>
        <p>
          {mine.pausedUntil
            ? say(answerWords.paused, { date: say.date(mine.pausedUntil) })
            : say(nextFor[stage])}
        </p>
        {stage === 'sent' && mine.wait && !mine.pausedUntil && <p>{waitInWords(say, mine.wait)}</p>}
        {stage === 'returned' && mine.door && (
          <InEnglish as="p" className="app-own-words">
            {mine.door}
          </InEnglish>
        )}
        <Choice mine={mine} at={at} />
        <Help mine={mine} at={at} />
        <MyPlaces options={places} linkWorker={mine.link_worker ?? mine.place.service_name} at={at} />
        <Together mine={mine} />
        <Introductions mine={mine} at={at} />
        <KeptSafe told={mine.spokenTo} />
        <h2 className="nhsuk-heading-m">{say(words.whoIsWho)}</h2>
        <ul>
          <li>
            <WhoTheyAre name={mine.place.service_name} about={mine.place.about} />
          </li>
          {mine.organisation && (
            <li>
              <WhoTheyAre name={mine.organisation} about={mine.organisation_in_one_sentence} />
            </li>
          )}
          {mine.introductions.map(({ introduction_id, service, content }) => (
            <li key={introduction_id}>
              <WhoTheyAre name={service} about={content.description} />
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">{say(pageWords.help)}</h2>
        <Crisis of={mine.place.crisis_words} />
      </Page>
    )
  },
})

/** Both are English: a full stop between them would wander on a page that is read from right to left. */
const WhoTheyAre = ({ name, about }: { name: string; about: string | null | undefined }) => (
  <InEnglish>
    <strong>{name}.</strong> {about}
  </InEnglish>
)
