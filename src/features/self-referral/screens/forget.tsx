/** /refer-yourself/:token/forget: what was written is removed at once. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { forgetDraft } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { addressOf, SentAlready } from '../frame.tsx'
import { nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/forget',
  needs: 'public',
  load: ({ tx, params }) => draftAt(tx, params.token),
  sees: 'nobody',
  page: ({ token, answers, isSent }) => {
    const say = useSay()
    if (isSent) return <SentAlready token={token} />
    return (
      <Page
        title={say(words.forgetTitle)}
        back={{ href: addressOf(token, nextPage(answers)), text: say(words.back) }}
        isPublic
        isListed={false}
      >
        <p>{say(words.forgetHint)}</p>
        <Form button={say(words.forget)} look="warning" />
      </Page>
    )
  },
  submit: async ({ tx, params, data }) => {
    if (data.isSent) return { goTo: addressOf(params.token, 'sent') }
    await forgetDraft(tx, params.token)
    return { goTo: `/refer-yourself?place=${tx.place.code}`, say: tx.say(words.forgotten) }
  },
})
