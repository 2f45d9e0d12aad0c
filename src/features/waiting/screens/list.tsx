/** /waiting-list: who waits for the team and has had no first conversation, in the order of waiting. */
import { Pagination } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment, asWait } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { nameOf } from '../../people/person.ts'
import { urgencyWords } from '../../triage/words.ts'
import { ringsInWords } from '../attempt.ts'
import { waitingFigures } from '../figures.ts'
import { NextNotes, Reach, WaitNotes } from '../notes.tsx'
import { tooLong } from '../policy.ts'
import { waitingList } from '../queries.ts'
import type { Wait } from '../rows.ts'
import { Taps } from '../taps.tsx'
import { figuresInWords } from '../wait.ts'
import { addressOf, showOptions, wantedIn, type Wanted } from '../wanted.ts'

export default screen({
  path: '/waiting-list',
  needs: 'waiting-list.read',
  load: async ({ tx, actor, query }) => {
    const wanted = wantedIn(query)
    const { policy, figures } = await waitingFigures(tx, actor)
    return {
      wanted,
      policy,
      figures,
      ...(await waitingList(tx, actor, { wanted, policy })),
      isLate: tooLong(policy, tx.now),
      maySeeTo: reachOf(actor, 'waiting-list.see-to') !== undefined,
      isLinkWorker: actor.role === 'linkWorker',
      now: tx.now,
    }
  },
  sees: ({ rows }) => rows.map(({ person_id }) => person_id),
  page: ({ rows, next, wanted, policy, figures, isLate, maySeeTo, isLinkWorker, now }) => (
    <Page title="Waiting list" wide>
      <p>
        {figuresInWords(figures, now)} {figures.toTakeOn} to be taken on, {figures.notReached} taken on and
        not reached yet.
        {figures.countedAt && ` Counted on ${asMoment(figures.countedAt)}.`}
      </p>
      <p className="nhsuk-hint">
        These are all who were referred to the team and have had no first conversation. Days count from the
        referral. {ringsInWords(policy)} <a href="/waiting-list/policy">How we try to reach them</a>
      </p>
      <Shows wanted={wanted} isLinkWorker={isLinkWorker} />
      {rows.length === 0 ? (
        <p>{wanted.after || wanted.show !== 'all' ? 'Nobody here.' : 'Nobody waits for your team.'}</p>
      ) : (
        <ResponsiveTable
          caption="People who wait: those ahead of others first, then the longest wait"
          rows={rows}
          keyOf={wait => wait.referral_id + wait.rank}
          columns={[
            { heading: 'Person', cell: wait => <Who wait={wait} /> },
            {
              heading: 'Waiting',
              cell: wait => (
                <>
                  <Waited wait={wait} now={now} />
                  <WaitNotes wait={wait} isLate={isLate(wait.since)} maySeeTo={maySeeTo} />
                  <More
                    wait={wait}
                    maySeeTo={maySeeTo}
                    isRaised={wait.decide_at !== null || isLate(wait.since)}
                  />
                </>
              ),
            },
            {
              heading: 'Reach',
              cell: wait => (
                <>
                  <Reach wait={wait} />
                  <p className="nhsuk-u-margin-bottom-1">
                    <NextNotes wait={wait} policy={policy} now={now} saidAbove={[ringsInWords(policy)]} />
                  </p>
                </>
              ),
            },
            { heading: 'You rang', cell: wait => <Taps wait={wait} wanted={wanted} /> },
          ]}
        />
      )}
      {(next || wanted.after) && (
        <Pagination>
          {wanted.after && (
            <Pagination.Link
              href={addressOf({ ...wanted, after: null })}
              previous
              labelText="the longest waits"
            />
          )}
          {next && <Pagination.Link href={addressOf({ ...wanted, after: next })} next />}
        </Pagination>
      )}
    </Page>
  ),
})

const Shows = ({ wanted, isLinkWorker }: { wanted: Wanted; isLinkWorker: boolean }) => (
  <nav aria-label="Parts of the list">
    <ul className="app-row">
      {showOptions
        .filter(({ value }) => isLinkWorker || value !== 'mine')
        .map(({ value, label }) => (
          <li key={value}>
            {value === wanted.show ? (
              <strong aria-current="true">{label}</strong>
            ) : (
              <a href={addressOf({ show: value, after: null })}>{label}</a>
            )}
          </li>
        ))}
    </ul>
  </nav>
)

const Who = ({ wait }: { wait: Wait }) => (
  <>
    <a href={wait.support_id === null ? `/referrals/${wait.referral_id}` : `/people/${wait.person_id}`}>
      {nameOf(wait)}
    </a>
    <br />
    {wait.support_id === null ? 'To be taken on' : `${wait.link_worker ?? 'Somebody'} has it`}
  </>
)

/** How long, and how pressing where that is more than usual, as in the inbox. */
const Waited = ({ wait: { since, urgency }, now }: { wait: Wait; now: Temporal.Instant }) => (
  <p className="nhsuk-u-margin-bottom-1">
    {asWait(since, now)}{' '}
    {urgency !== null && urgency !== 'routine' && (
      <Tag text={urgencyWords[urgency].text} colour={urgencyWords[urgency].colour} />
    )}
  </p>
)

function More({ wait, maySeeTo, isRaised }: { wait: Wait; maySeeTo: boolean; isRaised: boolean }) {
  const at = `/waiting-list/${wait.referral_id}`
  const name = <span className="nhsuk-u-visually-hidden">: {nameOf(wait)}</span>
  return (
    <ul className="app-row nhsuk-u-margin-bottom-0">
      {maySeeTo && isRaised && (
        <li>
          <a href={`${at}/seen-to`}>I saw to it{name}</a>
        </li>
      )}
      {maySeeTo && wait.decide_at !== null && (
        <li>
          <a href={`${at}/let-go`}>Decide{name}</a>
        </li>
      )}
      <li>
        {wait.ahead_reason === null ? (
          <a href={`${at}/ahead`}>Put ahead{name}</a>
        ) : (
          <a href={`${at}/in-turn`}>Back in turn{name}</a>
        )}
      </li>
    </ul>
  )
}
