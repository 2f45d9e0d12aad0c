/** /referrals/drafts/:draft/first: something must not wait for a referral. What to do now, and whom to tell. */
import { Button, Card } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import type { Objection } from '../../guidelines/judge.ts'
import { guidelinesInForce } from '../../guidelines/queries.ts'
import { kinds } from '../../safeguarding/concern.ts'
import { kindForFlags } from '../../safeguarding/kind-for-flags.ts'
import { objectionsTo } from '../before-sending.ts'
import { nameInDraft } from '../draft.ts'
import { draftToWrite } from '../my-drafts.ts'

export default screen({
  path: '/referrals/drafts/:draft/first',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor, params }) => {
    const draft = await draftToWrite(tx, actor, params.draft)
    const objections = objectionsTo(await guidelinesInForce(tx), draft.answers, tx.today)
    return { ...draft, flags: objections.filter(({ kind }) => kind === 'red flag') }
  },
  page: ({ id, answers, flags }) => (
    <Page
      title="Do this first"
      caption={nameInDraft(answers)}
      back={{ href: `/referrals/drafts/${id}/suits`, text: 'Back' }}
    >
      {flags.length === 0 ? (
        <p>Nothing that must come first was selected.</p>
      ) : (
        <>
          <Flags id={id} flags={flags} />
          <p>The referral can go on beside it. What you raise now goes with it when you send it.</p>
        </>
      )}
      <Button href={`/referrals/drafts/${id}`} secondary>
        Go on with the referral
      </Button>
    </Page>
  ),
})

/** Each red flag with what to do now; and the checklist that keeps who was told, and when. */
export function Flags({ id, flags }: { id: string; flags: readonly Objection[] }) {
  const kind = kindForFlags(flags)
  const query = new URLSearchParams([
    ['draft', id],
    ['kind', kind],
    ...flags.map(({ key }) => ['flag', key] as [string, string]),
  ])
  return (
    <Card cardType="urgent">
      <Card.Heading>Do this now</Card.Heading>
      <ul>
        {flags.map(({ key, words, door }) => (
          <li key={key}>
            {words}. <strong>{door}</strong>
          </li>
        ))}
      </ul>
      <p>
        <Button href={`/safeguarding/new?${query.toString()}`} warning>
          Raise a concern now
        </Button>
      </p>
      <p>You get a checklist for “{kinds[kind].label.toLowerCase()}”, with who was told and when.</p>
    </Card>
  )
}
