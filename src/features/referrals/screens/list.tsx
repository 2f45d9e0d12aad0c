/** /referrals: what became of each referral this organisation sent. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Button } from 'nhsuk-react-components'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { nameOf } from '../../people/person.ts'
import { nameInDraft } from '../draft.ts'
import { draftsLeftBehind, myDrafts } from '../my-drafts.ts'
import { referralsSent } from '../queries.ts'
import { statusWords } from '../referral.ts'

export default screen({
  path: '/referrals',
  needs: 'referral.write',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    return {
      ...pageOf(await referralsSent(tx, actor, page), page),
      drafts: await myDrafts(tx, actor),
      left: await draftsLeftBehind(tx, actor),
    }
  },
  sees: ({ rows }) => rows.map(referral => referral.person_id),
  page: ({ rows: sent, page, hasMore, drafts, left }) => (
    <Page title="My referrals" wide>
      <div className="nhsuk-button-group">
        <Button href="/referrals/new">Refer a person</Button>
        <Button href="/referrals/one-screen" secondary>
          Refer on one screen
        </Button>
      </div>
      {drafts.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Drafts</h2>
          <ul>
            {drafts.map(({ id, answers, updatedAt }) => (
              <li key={id}>
                <a href={`/referrals/drafts/${id}`}>{nameInDraft(answers)}</a>, saved {asDay(updatedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Drafts of colleagues who left</h2>
          <ul>
            {left.map(({ id, answers, owner, updatedAt }) => (
              <li key={id}>
                <a href={`/referrals/drafts/${id}/take-on`}>{nameInDraft(answers)}</a>, begun by {owner},
                saved {asDay(updatedAt)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="nhsuk-heading-m">Sent</h2>
      {sent.length === 0 ? (
        <p>Your organisation has not referred anybody yet.</p>
      ) : (
        <ResponsiveTable
          caption="Referrals your organisation has sent, newest first"
          rows={sent}
          keyOf={referral => referral.referral_id}
          columns={[
            {
              heading: 'Person',
              cell: referral => <a href={`/referrals/${referral.referral_id}`}>{nameOf(referral)}</a>,
            },
            { heading: 'Reference', cell: referral => referral.reference },
            { heading: 'Sent', cell: referral => asDay(referral.sent_at) },
            { heading: 'By', cell: referral => referral.referrer },
            {
              heading: 'Now',
              cell: ({ status, support_status }) =>
                support_status === 'ended' ? (
                  <Tag text="Support ended" colour="white" />
                ) : (
                  <Tag {...statusWords[status]} />
                ),
            },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/referrals" />
    </Page>
  ),
})
