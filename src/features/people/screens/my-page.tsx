/** /my/:link: one page for the person. Who is my link worker, why was I referred, what happens next, how do I say no. */
import { Button, InsetText } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Who } from '../../../ui/who.tsx'
import { OwnChange } from '../../measures/own-change.tsx'
import { blockers } from '../../introductions/introduction.ts'
import { myPage, stageOf, type MyPage } from '../my-page.ts'
import { firstNameOf } from '../person.ts'
import { words } from '../words.ts'

export default screen({
  path: '/my/:link',
  needs: 'my.page',
  load: async ({ tx, actor, params }) => ({ mine: await myPage(tx, actor), at: `/my/${params.link}` }),
  sees: ({ mine }) => [mine.person_id],
  page: ({ mine, at }) => {
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
        <h2 className="nhsuk-heading-m">{say.why}</h2>
        <p>{say.whyIntro(mine.referrer, mine.organisation)}</p>
        <InsetText>
          <p className="app-own-words">{mine.reason}</p>
        </InsetText>
        <h2 className="nhsuk-heading-m">{say.next}</h2>
        <p>{say.nextFor[stage]}</p>
        {stage === 'returned' && mine.door && <p className="app-own-words">{mine.door}</p>}
        {mine.hasSaidYes && stage === 'sent' && <p>{say.yesSaid}</p>}
        <Choice mine={mine} at={at} />
        <Together mine={mine} />
        <Introductions mine={mine} at={at} />
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

function Choice({ mine, at }: { mine: MyPage; at: string }) {
  const say = words.en
  const stage = stageOf(mine)
  if (stage === 'returned' || stage === 'declined') return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say.choose}</h2>
      {stage === 'ended' ? (
        <Form to={`${at}/come-back`} button={say.comeBack(mine.link_worker ?? mine.place.service_name)} />
      ) : (
        <>
          <p>{say.chooseHint}</p>
          {stage === 'sent' && !mine.hasSaidYes && <Form to={`${at}/yes`} button={say.yes} />}
          <Button href={`${at}/no`} secondary>
            {stage === 'sent' ? say.no : say.stop}
          </Button>
        </>
      )}
    </section>
  )
}

function Together({ mine }: { mine: MyPage }) {
  const say = words.en
  return (
    <>
      {mine.what_matters && (
        <>
          <h2 className="nhsuk-heading-m">{say.matters}</h2>
          <p className="app-own-words">{mine.what_matters}</p>
        </>
      )}
      {mine.strengths !== null && (
        <>
          <h2 className="nhsuk-heading-m">{say.plan}</h2>
          {mine.strengths && (
            <p className="app-own-words">
              <strong>{say.strengths}</strong> {mine.strengths}
            </p>
          )}
          <ul>
            {mine.goals.map(goal => (
              <li key={goal.goal_id}>
                <span className="app-own-words">{goal.words}</span>
                {goal.step && (
                  <>
                    <br />
                    {say.step} {goal.step}
                    {goal.step_by && `, ${goal.step_by}`}
                    {goal.step_on && `, ${asDate(goal.step_on)}`}
                    {goal.step_done_on && ` (${say.done})`}
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {mine.measures.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">{say.wellbeing}</h2>
          <OwnChange measures={mine.measures} />
        </>
      )}
    </>
  )
}

function Introductions({ mine, at }: { mine: MyPage; at: string }) {
  const say = words.en
  if (mine.introductions.length === 0) return null
  return (
    <section>
      <h2 className="nhsuk-heading-m">{say.introductions}</h2>
      <p>{say.introductionsHint}</p>
      <ul>
        {mine.introductions.map(
          ({ introduction_id, service, status, address, content: { phone }, first_session_on }) => (
            <li key={introduction_id}>
              <strong>{service}</strong>
              <br />
              {address}
              {phone && `. ${phone}`}
              <br />
              {say.statuses[status]}
              {first_session_on && status === 'accepted' && `: ${asDate(first_session_on)}`}
              {blockers(status, 'stop').length === 0 && (
                <>
                  <br />
                  <a href={`${at}/introductions/${introduction_id}/no`}>{say.noThanks(service)}</a>
                </>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}
