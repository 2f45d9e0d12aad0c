/** /refer-yourself/:token/carer: whoever asks for somebody else puts right who they are. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { CarerQuestions } from '../carer-questions.tsx'
import { saveCarer } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { carerFields, carerIn } from '../fields.ts'
import { addressOf, SentAlready } from '../frame.tsx'
import { itIsOver } from '../over.tsx'
import { nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/carer',
  needs: 'public',
  load: async ({ tx, params }) => {
    const draft = await draftAt(tx, params.token)
    // Whoever asks for themselves has no such page.
    if (!draft.isSent && !draft.answers.carer) throw itIsOver()
    return draft
  },
  sees: 'nobody',
  fields: ({ answers }, { tx: { say } }) => carerFields(say, answers.carer),
  page: ({ token, answers, isSent }, { fields }) => {
    const say = useSay()
    if (isSent) return <SentAlready token={token} />
    return (
      <Page
        title={say(words.carerTitle)}
        back={{ href: addressOf(token, nextPage(answers)), text: say(words.back) }}
        isPublic
        isListed={false}
      >
        <Form button={say(words.continue)}>
          <CarerQuestions fields={fields} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, params, value }) => {
    const answers = await saveCarer(tx, params.token, carerIn(tx.say, value))
    return { goTo: addressOf(params.token, nextPage(answers)) }
  },
})
