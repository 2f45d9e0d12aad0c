/** /refer-yourself/:token/check: all that was said, to be put right or sent. */
import { Details, SummaryList } from 'nhsuk-react-components'
import { Inset } from '../../../ui/inset.tsx'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Phone } from '../../../ui/phone.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { useSay } from '../../../ui/setting.ts'
import { TriageResult } from '../../triage/triage-result.tsx'
import { sendSelfReferral } from '../changes/send.ts'
import { checkRows } from '../check-rows.tsx'
import { draftAt } from '../drafts.ts'
import { isOfThem } from '../fields.ts'
import { addressOf, SentAlready, WaysOut } from '../frame.tsx'
import { helpFirst } from '../help-first.ts'
import { servingHere } from '../queries.ts'
import { missing, pageOpens } from '../self-referral.ts'
import { words } from '../words.ts'

const missingWords = {
  name: words.missingName,
  reach: words.reachMissing,
  words: words.wordsMissing,
} as const

export default screen({
  path: '/refer-yourself/:token/check',
  needs: 'public',
  load: async ({ tx, params }) => {
    const draft = await draftAt(tx, params.token)
    return {
      draft,
      place: tx.place,
      languages: tx.languages,
      serving: await servingHere(tx),
      ...(await helpFirst(tx, draft.answers)),
    }
  },
  sees: 'nobody',
  page: ({ draft: { token, answers, isSent }, place, languages, serving, heard, isFirst }) => {
    const say = useSay()
    if (isSent) return <SentAlready token={token} />
    const left = missing(answers)
    const practice = serving.practices.find(one => one.organisation_id === answers.practice)
    return (
      <Page
        title={say(words.checkTitle)}
        back={{ href: addressOf(token, 'where'), text: say(words.back) }}
        isPublic
        isListed={false}
      >
        {isFirst && (
          <Inset>
            <p>
              <a href={addressOf(token, 'help')}>{say(words.helpLede)}</a>
            </p>
          </Inset>
        )}
        <SummaryList>
          {checkRows(answers, { say, languages, serving }).map(({ part, name, value }) => (
            <SummaryList.Row key={name}>
              <SummaryList.Key>{name}</SummaryList.Key>
              <SummaryList.Value className="app-own-words" dir="auto">
                {value || say(words.notSaid)}
              </SummaryList.Value>
              <SummaryList.Action href={addressOf(token, part)} visuallyHiddenText={name}>
                {say(words.change)}
              </SummaryList.Action>
            </SummaryList.Row>
          ))}
        </SummaryList>
        {!pageOpens(answers) && (
          <Inset>
            <p>
              <Sentence of={words.checkShut} filled={{ phone: <Phone number={place.phone} /> }} />{' '}
              <a href={addressOf(token, 'name')}>{say(words.bornName)}</a>
            </p>
          </Inset>
        )}
        {practice?.self_referral === 'no' && (
          <Inset>
            <p>{say(words.practiceNo, { practice: practice.name })}</p>
          </Inset>
        )}
        {left.length > 0 ? (
          <Inset>
            <p>{say(words.missingTitle)}</p>
            <ul>
              {left.map(part => (
                <li key={part}>
                  <a href={addressOf(token, part)}>{say(missingWords[part as keyof typeof missingWords])}</a>
                </li>
              ))}
            </ul>
          </Inset>
        ) : (
          <p>{say(isOfThem(answers) ? words.agreeThey : words.agree)}</p>
        )}
        <Form button={say(words.send)} />
        <Details>
          <Details.Summary>{say(words.meanwhile)}</Details.Summary>
          <Details.Text>
            <TriageResult result={heard.result} voice="you" isBrief />
          </Details.Text>
        </Details>
        <WaysOut token={token} />
      </Page>
    )
  },
  submit: async ({ tx, client, params }) => {
    const about = await sendSelfReferral(tx, client, params.token)
    return { goTo: addressOf(params.token, 'sent'), about }
  },
})
