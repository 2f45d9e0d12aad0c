/** /people/:person: the record. It starts with what matters to the person, never with a condition or a score. */
import { Button, InsetText, WarningCallout } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asDay, asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { ConversationList } from '../../conversations/conversation-list.tsx'
import { endings, type Ending } from '../../caseload/support.ts'
import { statusWords } from '../../introductions/introduction.ts'
import { nudge } from '../../plans/plan.ts'
import { spaced } from '../nhs-number.ts'
import { firstNameOf, nameOf } from '../person.ts'
import { newest, personRecord } from '../queries.ts'

type Record = Awaited<ReturnType<typeof personRecord>>

export default screen({
  path: '/people/:person',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => ({
    record: await personRecord(tx, actor, params.person),
    mayWrite: actor.role === 'linkWorker',
    mayHandOver: reachOf(actor, 'support.hand-over') !== undefined,
  }),
  sees: ({ record }) => [record.person_id],
  page: ({ record, mayWrite, mayHandOver }) => {
    const at = `/people/${record.person_id}`
    const isOpen = record.support_status === 'open'
    return (
      <Page title={nameOf(record)} wide>
        <div className="nhsuk-grid-row">
          <div className="nhsuk-grid-column-two-thirds">
            <WhatMatters record={record} mayWrite={mayWrite && record.support_id !== null} />
            {record.careful && (
              <WarningCallout>
                <WarningCallout.Heading>Be careful</WarningCallout.Heading>
                <p className="app-own-words">{record.careful}</p>
              </WarningCallout>
            )}
            {mayWrite && record.support_id && (
              <div className="nhsuk-button-group">
                <Button href={`${at}/conversations/new`}>Log a conversation</Button>
                <Button href={`${at}/services`} secondary>
                  Find support
                </Button>
                <Button href={`${at}/plan`} secondary>
                  {record.strengths === null ? 'Write the plan' : 'Change the plan'}
                </Button>
                <Button href={`${at}/wellbeing/new`} secondary>
                  Ask the four questions
                </Button>
              </div>
            )}
            <PlanSection record={record} mayWrite={mayWrite} />
            <Introductions record={record} />
            <Conversations record={record} />
          </div>
          <div className="nhsuk-grid-column-one-third">
            <Support record={record} />
            <h2 className="nhsuk-heading-s">Wellbeing</h2>
            <p>
              <a href={`${at}/wellbeing`}>
                {record.measures[0]
                  ? `Asked ${record.measures.length === 1 ? 'once' : `${record.measures.length} times`}, last on ${asDate(record.measures[0].asked_on)}`
                  : 'Not asked yet'}
              </a>
            </p>
            <Reach record={record} />
            {mayWrite && record.support_id && (
              <p>
                <a href={`${at}/details`}>Change details, or send a new link</a>
              </p>
            )}
            <p>
              <a href={`${at}/letter`}>Print a letter to {firstNameOf(record)}</a>
            </p>
            {mayHandOver && isOpen && (
              <p>
                <a href={`${at}/hand-over`}>Hand over to another link worker</a>
              </p>
            )}
            {mayWrite && record.support_id && (
              <p>
                {isOpen ? (
                  <a href={`${at}/end`}>End the support</a>
                ) : (
                  <a href={`${at}/come-back`}>They have come back</a>
                )}
              </p>
            )}
          </div>
        </div>
      </Page>
    )
  },
})

function WhatMatters({ record, mayWrite }: { record: Record; mayWrite: boolean }) {
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">What matters to {firstNameOf(record)}</h2>
      {record.what_matters ? (
        <>
          <p className="app-own-words">{record.what_matters}</p>
          {record.what_matters_at && (
            <p className="nhsuk-body-s">In their words, {asDay(record.what_matters_at)}</p>
          )}
        </>
      ) : (
        <p>Not written down yet.</p>
      )}
      {mayWrite && (
        <p>
          <a href={`/people/${record.person_id}/what-matters`}>
            {record.what_matters ? 'Change what matters' : 'Write what matters'}
          </a>
        </p>
      )}
    </InsetText>
  )
}

function PlanSection({ record, mayWrite }: { record: Record; mayWrite: boolean }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Plan</h2>
      {record.strengths === null && <p>No plan yet.</p>}
      {record.strengths && (
        <p className="app-own-words">
          <strong>Strengths: </strong>
          {record.strengths}
        </p>
      )}
      <ul className="app-timeline">
        {record.goals.map(goal => (
          <li key={goal.goal_id}>
            <strong className="app-own-words">{goal.words}</strong>
            <br />
            Importance {goal.importance ?? 'not asked'}, confidence {goal.confidence ?? 'not asked'}
            {nudge(goal) && !goal.step_done_on && <p>{nudge(goal)}</p>}
            {goal.step && (
              <p>
                First step: {goal.step}
                {goal.step_by && `, ${goal.step_by}`}
                {goal.step_on && `, by ${asDate(goal.step_on)}`}
                <br />
                {goal.step_done_on ? (
                  <Tag text={`Done ${asDate(goal.step_done_on)}`} colour="green" />
                ) : (
                  mayWrite && (
                    <a href={`/people/${record.person_id}/goals/${goal.goal_id}/step-done`}>
                      Tick off<span className="nhsuk-u-visually-hidden">: {goal.step}</span>
                    </a>
                  )
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Introductions({ record }: { record: Record }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Introductions</h2>
      {record.introductions.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <ul>
          {record.introductions.map(({ introduction_id, service, status, made_at }) => (
            <li key={introduction_id}>
              <a href={`/people/${record.person_id}/introductions/${introduction_id}`}>{service}</a>,{' '}
              {asDay(made_at)} <Tag {...statusWords[status]} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Conversations({ record }: { record: Record }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m">Conversations</h2>
      {record.conversations.length === 0 && <p>None yet.</p>}
      <ConversationList told={record.conversations} />
      {record.conversations.length === newest && (
        <p>
          <a href={`/people/${record.person_id}/conversations`}>All conversations</a>
        </p>
      )}
    </section>
  )
}

function Support({ record }: { record: Record }) {
  if (!record.started_at) return <p>Referred, not accepted yet.</p>
  return (
    <>
      <h2 className="nhsuk-heading-s">Link worker</h2>
      <p>
        {record.link_worker}, since {asDay(record.started_at)}
        {record.ended_at && (
          <>
            . Ended {asMoment(record.ended_at)}: {endings[record.ending as Ending]}
            {record.ending !== 'died' && ', the door is open'}
          </>
        )}
      </p>
      {record.referral_id && (
        <p>
          <a href={`/referrals/${record.referral_id}`}>The referral</a>
        </p>
      )}
    </>
  )
}

function Reach({ record }: { record: Record }) {
  const rows = [
    ['Phone', record.phone],
    ['Email', record.email],
    ['Address', [record.address, record.postcode].filter(Boolean).join('\n')],
    [
      'Prefers',
      { text: 'Text message', phone: 'Phone call', email: 'Email', letter: 'Letter' }[record.prefers],
    ],
    ['Messages', record.is_neutral ? 'Say nothing of why: others may see them' : null],
    ['Date of birth', record.date_of_birth && asDate(record.date_of_birth)],
    ['NHS number', record.nhs_number && spaced(record.nhs_number)],
  ] as const
  return (
    <>
      <h2 className="nhsuk-heading-s">How to reach them</h2>
      {record.undelivered !== null && (
        <p>
          <Tag text="Not delivered" colour="red" /> The last message did not reach them
          {record.undelivered && `: ${record.undelivered}`}. Check how to reach them, or print a letter.
        </p>
      )}
      <dl className="app-facts">
        {rows
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="app-own-words">{value}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
