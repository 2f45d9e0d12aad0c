/** /my/:link: one page for the person. Who is my link worker, why was I referred, what happens next, how do I say no. */
import { InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Who } from '../../../ui/who.tsx'
import { CoverMeanwhile } from '../../capacity/cover-meanwhile.tsx'
import { waitInWords } from '../../capacity/expected-wait.ts'
import { KeptSafe } from '../../safeguarding/kept-safe.tsx'
import { MyPlaces } from '../../shortlists/my-places.tsx'
import { shortlistForPerson } from '../../shortlists/queries.ts'
import { myPage, stageOf } from '../my-page.ts'
import { Choice } from '../my-page/choice.tsx'
import { Introductions } from '../my-page/introductions.tsx'
import { Together } from '../my-page/together.tsx'
import { firstNameOf } from '../person.ts'
import { words } from '../words.ts'

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
    const say = words.en
    const stage = stageOf(mine)
    return (
      <Page title={say.title(firstNameOf(mine))}>
        <h2 className="nhsuk-heading-m">{say.who}</h2>
        {mine.link_worker ? (
          <Who
            name={mine.link_worker}
            role={say.linkWorker(mine.place.service_name)}
            phone={mine.link_worker_phone ?? mine.team_phone}
            about={mine.link_worker_about}
          />
        ) : (
          <Who
            name={mine.place.service_name}
            role={say.team(mine.team)}
            phone={mine.team_phone}
            about={stage === 'sent' ? say.notYet : say.whenever}
          />
        )}
        {stage === 'open' && mine.link_worker && (
          <CoverMeanwhile cover={mine.cover} linkWorker={mine.link_worker} teamPhone={mine.team_phone} />
        )}
        <h2 className="nhsuk-heading-m">{say.why}</h2>
        <p>{say.whyIntro(mine.referrer, mine.organisation)}</p>
        <InsetText>
          <p className="app-own-words">{mine.reason}</p>
        </InsetText>
        <h2 className="nhsuk-heading-m">{say.next}</h2>
        <p>{say.nextFor[stage]}</p>
        {stage === 'sent' && mine.wait && <p>{waitInWords(mine.wait)}</p>}
        {stage === 'returned' && mine.door && <p className="app-own-words">{mine.door}</p>}
        {mine.hasSaidYes && stage === 'sent' && <p>{say.yesSaid}</p>}
        <Choice mine={mine} at={at} />
        <MyPlaces options={places} linkWorker={mine.link_worker ?? mine.place.service_name} at={at} />
        <Together mine={mine} />
        <Introductions mine={mine} at={at} />
        <KeptSafe told={mine.spokenTo} />
        <h2 className="nhsuk-heading-m">{say.whoIsWho}</h2>
        <ul>
          <li>
            <strong>{mine.place.service_name}.</strong> {mine.place.about}
          </li>
          <li>
            <strong>{mine.organisation}.</strong> {mine.organisation_in_one_sentence}
          </li>
          {mine.introductions.map(({ introduction_id, service, content }) => (
            <li key={introduction_id}>
              <strong>{service}.</strong> {content.description}
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">{say.crisis}</h2>
        <p>{mine.place.crisis_words}</p>
      </Page>
    )
  },
})
