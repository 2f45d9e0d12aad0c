/** /refer-yourself/:token/help: what cannot wait, first; and still the choice to go on, or to be rung. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { TriageResult } from '../../triage/triage-result.tsx'
import { savePart } from '../changes/draft.ts'
import { sendSelfReferral } from '../changes/send.ts'
import { draftAt } from '../drafts.ts'
import { addressOf, SentAlready, WaysOut } from '../frame.tsx'
import { helpFirst } from '../help-first.ts'
import { missing, nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/help',
  needs: 'public',
  load: async ({ tx, params }) => {
    const draft = await draftAt(tx, params.token)
    return { draft, ...(await helpFirst(tx, draft.answers)) }
  },
  sees: 'nobody',
  page: ({ draft: { token, answers, isSent }, heard }) => {
    const say = useSay()
    if (isSent) return <SentAlready token={token} />
    return (
      <Page title={say(words.helpTitle)} isPublic isListed={false}>
        <p className="nhsuk-lede-text">{say(words.helpLede)}</p>
        {heard.isHeavy && <p>{say(words.helpHeavy)}</p>}
        {heard.isYoung && (
          <p>
            <Sentence of={words.helpYoung} filled={{ number: <Phone number="0800 1111" /> }} />
          </p>
        )}
        <TriageResult result={heard.result} voice="you" isBrief />
        <p>{say(words.helpSlow)}</p>
        <p>
          <Button href={addressOf(token, nextPage(answers))}>{say(words.helpGoOn)}</Button>
        </p>
        <Form button={say(words.helpRing)} look="secondary">
          <p>{say(words.helpRingHint)}</p>
        </Form>
        <WaysOut token={token} />
      </Page>
    )
  },
  submit: async ({ tx, client, params, data }) => {
    if (data.draft.isSent) return { goTo: addressOf(params.token, 'sent') }
    const [first] = missing(data.draft.answers)
    if (first !== undefined) return { goTo: addressOf(params.token, first) }
    await savePart(tx, params.token, 'reach', data.draft.answers.phone ? { prefers: 'phone' } : {})
    const about = await sendSelfReferral(tx, client, params.token)
    return { goTo: addressOf(params.token, 'sent'), about }
  },
})
