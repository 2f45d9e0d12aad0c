/** /referrals/drafts/:draft/take-on: somebody who left was writing it, and a colleague goes on. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { takeOnDraft } from '../changes/draft.ts'
import { nameInDraft, whyNotTakeOn } from '../draft.ts'
import { draftToTakeOn } from '../my-drafts.ts'

export default screen({
  path: '/referrals/drafts/:draft/take-on',
  needs: 'referral.write',
  sees: 'nobody',
  load: ({ tx, actor, params }) => draftToTakeOn(tx, actor, params.draft),
  whyNot: draft => whyNotTakeOn(draft),
  page: ({ answers, owner, updatedAt }) => (
    <Page
      title={`Take on the draft for ${nameInDraft(answers)}`}
      back={{ href: '/referrals', text: 'My referrals' }}
    >
      <p>
        {owner} began it, and saved it last on {asDay(updatedAt)}. It becomes yours: you can read it, finish
        it and send it in your name.
      </p>
      <UnlessNotNow>
        <Form button="Take it on" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await takeOnDraft(tx, actor, params.draft)
    return { goTo: `/referrals/drafts/${params.draft}`, say: 'This draft is yours now' }
  },
})
