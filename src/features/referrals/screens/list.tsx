/** /referrals: what became of each referral this organisation sent, and what is next. */
import { Button, InsetText } from 'nhsuk-react-components'
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { nameOf } from '../../people/person.ts'
import { nameInDraft } from '../draft.ts'
import { ListForm } from '../list-form.tsx'
import { referralsSent } from '../lists.ts'
import { draftsToFinish } from '../my-drafts.ts'
import { waitsForYou } from '../questions.ts'
import { statusWords } from '../referral.ts'
import { addressOf, isNarrowed, sorts, wantedListIn } from '../wanted-list.ts'
import { asTold, whereItIsInWords } from '../where-it-is.ts'

export default screen({
  path: '/referrals',
  needs: 'referral.write',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    const wanted = wantedListIn(query)
    const found = await referralsSent(tx, actor, wanted, page)
    return {
      ...pageOf(found, page),
      wanted,
      questions: found[0]?.questions_waiting ?? 0,
      ...(await draftsToFinish(tx, actor)),
    }
  },
  sees: ({ rows }) => rows.map(referral => referral.person_id),
  page: ({ rows: sent, page, hasMore, wanted, questions, drafts, left }) => (
    <Page title="My referrals" wide>
      <div className="nhsuk-button-group">
        <Button href="/referrals/new">Refer a person</Button>
        <Button href="/referrals/one-screen" secondary>
          Refer on one screen
        </Button>
      </div>
      {questions > 0 && (
        <InsetText>
          <p>
            <a href="/referrals?status=question">{waitsForYou(questions)}</a>
          </p>
        </InsetText>
      )}
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
      {(sent.length > 0 || isNarrowed(wanted) || page > 1) && <ListForm wanted={wanted} />}
      {sent.length === 0 ? (
        <p>
          {isNarrowed(wanted) || page > 1
            ? 'No referral of your organisation is like this.'
            : 'Your organisation has not referred anybody yet.'}
        </p>
      ) : (
        <ResponsiveTable
          caption={`Referrals your organisation has sent. ${sorts[wanted.sort]}`}
          rows={sent}
          keyOf={referral => referral.referral_id}
          columns={[
            {
              heading: 'Person',
              cell: referral => <a href={`/referrals/${referral.referral_id}`}>{nameOf(referral)}</a>,
            },
            { heading: 'Reference', cell: referral => referral.reference },
            { heading: 'Sent', cell: referral => asDay(referral.sent_at) },
            { heading: 'By', cell: referral => (referral.way === 'self' ? 'Themselves' : referral.referrer) },
            {
              heading: 'Now',
              cell: referral => (
                <>
                  {referral.support_status === 'ended' ? (
                    <Tag text="Support ended" colour="white" />
                  ) : (
                    <Tag {...statusWords[referral.status]} />
                  )}{' '}
                  {isAsked(referral) && <Tag text={waitsForYou(referral.open_questions)} colour="orange" />}
                  <br />
                  {whereItIsInWords(asTold(referral))}
                </>
              ),
            },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at={addressOf(wanted)} />
    </Page>
  ),
})

const isAsked = ({ status, open_questions }: { status: string; open_questions: number }) =>
  open_questions > 0 && (status === 'sent' || status === 'accepted')
