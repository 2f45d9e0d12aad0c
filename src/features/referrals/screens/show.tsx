/** /referrals/:referral: one referral, for those who sent it and those who answer it. */
import { Button, InsetText, SummaryList } from 'nhsuk-react-components'
import type { Permission } from '../../../permissions.ts'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asMoment, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { languageIn } from '../../capacity/facts.ts'
import { needLabel } from '../../directory/needs.ts'
import { nameOf } from '../../people/person.ts'
import { triageOf } from '../../triage/queries.ts'
import { TriageRow } from '../../triage/triage-row.tsx'
import { OpenConcerns, RaiseConcern } from '../../safeguarding/open-lines.tsx'
import { hasSaidYes } from '../answers.ts'
import { BetweenUs } from '../between-us.tsx'
import { Overrides, SeenFirst } from '../../guidelines/overrides.tsx'
import { SaidAndNoticed } from '../said-and-noticed.tsx'
import { tell } from '../history.ts'
import { lessonOf, unawareLesson } from '../lessons.ts'
import { questionsOf } from '../questions.ts'
import { referralWithStory } from '../story.ts'
import { AskFirst, StillToAsk, WhoAsked } from '../own-shown.tsx'
import { whoAsked } from '../own.ts'
import { blockers, isToBeAskedFirst, statusWords, type Status } from '../referral.ts'
import { asTold, whereItIsInWords } from '../where-it-is.ts'

export default screen({
  path: '/referrals/:referral',
  needs: 'referral.read',
  load: async ({ tx, actor, params }) => {
    const referral = await referralWithStory(tx, actor, 'referral.read', params.referral)
    const may = (permission: Permission, move: Parameters<typeof blockers>[1]) =>
      reachOf(actor, permission) !== undefined && blockers(referral.status, move).length === 0
    return {
      referral,
      // What other rooms know of this referral is loaded here, and drawn under “Other rooms” below.
      triages: await triageOf(tx, params.referral),
      mayWeigh: reachOf(actor, 'referral.answer') !== undefined,
      questions: questionsOf(referral.events),
      hasAgreed: hasSaidYes(referral.events),
      language: languageIn(referral.languageSaid)?.name ?? null,
      mayAnswer: may('referral.answer', 'accept'),
      mayAsk: may('referral.answer', 'ask'),
      mayThank: may('referral.answer', 'thank'),
      mayAmend: may('referral.amend', 'amend'),
      mayWithdraw: may('referral.amend', 'withdraw'),
      mayReadPerson: reachOf(actor, 'person.read') !== undefined,
      isReferrer: actor.role === 'referrer',
      now: tx.now,
    }
  },
  sees: ({ referral }) => [referral.person_id],
  page: ({ referral, questions, hasAgreed, language, triages, mayWeigh, isReferrer, now, ...may }) => (
    <Page
      title={nameOf(referral)}
      caption={`Referral ${referral.reference}`}
      back={isReferrer ? { href: '/referrals', text: 'My referrals' } : { href: '/inbox', text: 'Inbox' }}
    >
      <p>
        <Tag {...statusWords[referral.status]} />{' '}
        {referral.status === 'sent' && `Waiting: ${asWait(referral.sent_at, now)}`}
      </p>
      <p>{whereItIsInWords(isReferrer ? asTold(referral) : referral)}</p>
      {isReferrer && lesson(referral)}
      {referral.unaware_at && <Unaware isReferrer={isReferrer} />}
      {referral.hasEnded && (
        <p>
          <a href={`/referrals/${referral.referral_id}/summary`}>Read the summary of the support</a>
        </p>
      )}
      {!isReferrer && isToBeAskedFirst(referral, hasAgreed) && <AskFirst who={whoAsked(referral)} />}
      {!isReferrer && <SeenFirst overrides={referral.overrides} />}
      <SummaryList>
        {referral.reason !== '' && (
          <SummaryList.Row>
            <SummaryList.Key>Why, in words the person reads</SummaryList.Key>
            <SummaryList.Value className="app-own-words">{referral.reason}</SummaryList.Value>
          </SummaryList.Row>
        )}
        {referral.way === 'self' && <SaidAndNoticed referral={referral} />}
        {referral.needs.length > 0 && (
          <SummaryList.Row>
            <SummaryList.Key>Would like help with</SummaryList.Key>
            <SummaryList.Value>{referral.needs.map(needLabel).join(', ')}</SummaryList.Value>
          </SummaryList.Row>
        )}
        {referral.way !== 'self' && <SaidAndNoticed referral={referral} />}
        {referral.date_of_birth && (
          <SummaryList.Row>
            <SummaryList.Key>Date of birth</SummaryList.Key>
            <SummaryList.Value>{asDate(referral.date_of_birth)}</SummaryList.Value>
          </SummaryList.Row>
        )}
        {!isReferrer && language !== null && (
          <SummaryList.Row>
            <SummaryList.Key>Language</SummaryList.Key>
            <SummaryList.Value>{language}</SummaryList.Value>
          </SummaryList.Row>
        )}
        {!isReferrer && (
          <SummaryList.Row>
            <SummaryList.Key>To be careful about</SummaryList.Key>
            <SummaryList.Value className="app-own-words">
              {referral.careful === null ? 'Nobody has said yet' : referral.careful || 'No known risks'}
            </SummaryList.Value>
          </SummaryList.Row>
        )}
        <SummaryList.Row>
          <SummaryList.Key>Referred by</SummaryList.Key>
          <SummaryList.Value>
            <WhoAsked referral={referral} isTeam={!isReferrer} />
          </SummaryList.Value>
        </SummaryList.Row>
        <SummaryList.Row>
          <SummaryList.Key>Team</SummaryList.Key>
          <SummaryList.Value>
            {referral.team}
            {referral.link_worker && `, ${referral.link_worker}`}
          </SummaryList.Value>
        </SummaryList.Row>
        <TriageRow
          triaged={mayWeigh ? triages[0] : triages.find(one => one.by_role === 'referrer')}
          href={mayWeigh ? `/referrals/${referral.referral_id}/triage` : undefined}
        />
      </SummaryList>
      {may.mayAnswer && referral.paused_until && (
        <p>
          They said: not now, until {asDate(referral.paused_until)}.{' '}
          <a href={`/referrals/${referral.referral_id}/ready`}>They are ready now</a>
        </p>
      )}
      {!isReferrer && <StillToAsk referral={referral} />}
      {may.mayAnswer && (
        <div className="nhsuk-button-group">
          <Button href={`/referrals/${referral.referral_id}/accept`}>Accept</Button>
          <Button href={`/referrals/${referral.referral_id}/return`} secondary>
            Return with a better door
          </Button>
          <Button href={`/referrals/${referral.referral_id}/said-no`} secondary>
            They said no thank you
          </Button>
        </div>
      )}
      <Overrides overrides={referral.overrides} />
      {/* Other rooms: one small section each, about this referral. */}
      <BetweenUs referral={referral} questions={questions} isReferrer={isReferrer} may={may} />
      {may.mayReadPerson && referral.support_id && (
        <p>
          <a href={`/people/${referral.person_id}`}>Open the person’s record</a>
        </p>
      )}
      {may.mayReadPerson && (
        <p>
          <a href={`/people/${referral.person_id}/attempts`}>Attempts to reach them</a>
        </p>
      )}
      <OpenConcerns concerns={referral.concerns} now={now} />
      <RaiseConcern query={{ referral: referral.referral_id }} />
      <h2 className="nhsuk-heading-m">What happened</h2>
      <ul className="app-timeline">
        {referral.events.map(event => {
          const { title, more } = tell(event, !isReferrer)
          return (
            <li key={event.event_id}>
              <strong>{title}</strong>
              <br />
              {asMoment(event.at)}
              {more && <p className="app-own-words">{more}</p>}
            </li>
          )
        })}
      </ul>
    </Page>
  ),
})

interface Came {
  status: Status
  moved_why: string | null
  unaware_at: Temporal.Instant | null
}

/** For those who sent it a lesson; for those who answer, what to say first. */
const Unaware = ({ isReferrer }: { isReferrer: boolean }) => (
  <InsetText>
    <p>The person says that they did not know about this referral.</p>
    <p>
      <strong>{isReferrer ? 'Next time:' : 'First:'}</strong>{' '}
      {isReferrer ? unawareLesson : 'Say who you are and who asked you, and ask whether they would like it.'}
    </p>
  </InsetText>
)

/** What those who sent it can do next time, beside what came back. */
const lesson = ({ status, moved_why, unaware_at }: Came) => {
  const words = unaware_at ? null : lessonOf(status, moved_why)
  return (
    words && (
      <InsetText>
        <p>
          <strong>Next time:</strong> {words}
        </p>
      </InsetText>
    )
  )
}
