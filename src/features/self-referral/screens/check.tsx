/** /refer-yourself/:token/check: all that was said, to be put right or sent. */
import { Details, SummaryList } from 'nhsuk-react-components'
import { Inset } from '../../../ui/inset.tsx'
import type { ReactNode } from 'react'
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { needSaid } from '../../directory/needs.ts'
import { TriageResult } from '../../triage/triage-result.tsx'
import { sendSelfReferral } from '../changes/send.ts'
import { draftAt } from '../drafts.ts'
import { isOfThem } from '../fields.ts'
import { addressOf, SentAlready, WaysOut } from '../frame.tsx'
import { helpFirst } from '../help-first.ts'
import { servingHere } from '../queries.ts'
import { missing, type Answers, type PartName, type Serving } from '../self-referral.ts'
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
    return { draft, serving: await servingHere(tx), ...(await helpFirst(tx, draft.answers)) }
  },
  sees: 'nobody',
  page: ({ draft: { token, answers, isSent }, serving, heard, isFirst }) => {
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
          {rowsOf(say, answers, serving).map(({ part, name, value }) => (
            <SummaryList.Row key={part}>
              <SummaryList.Key>{name}</SummaryList.Key>
              <SummaryList.Value className="app-own-words">{value || say(words.notSaid)}</SummaryList.Value>
              <SummaryList.Action href={addressOf(token, part)} visuallyHiddenText={name}>
                {say(words.change)}
              </SummaryList.Action>
            </SummaryList.Row>
          ))}
        </SummaryList>
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

interface Row {
  part: PartName
  name: string
  value: ReactNode
}

function rowsOf(say: Say, answers: Answers, { practices }: Serving): Row[] {
  const ofThem = isOfThem(answers)
  const lines = (...all: (string | null | undefined | false)[]) => all.filter(Boolean).join('\n')
  const practice = practices.find(one => one.organisation_id === answers.practice)
  return [
    {
      part: 'name',
      name: say(words.checkName),
      value: lines(
        [answers.first_name, answers.family_name].filter(Boolean).join(' '),
        answers.date_of_birth && say.date(Temporal.PlainDate.from(answers.date_of_birth)),
      ),
    },
    {
      part: 'reach',
      name: say(ofThem ? words.checkReachThey : words.checkReach),
      value: lines(
        answers.phone,
        answers.email,
        answers.other,
        answers.times,
        answers.othersSee && say(words.othersSee),
        answers.noVoicemail && say(words.noVoicemail),
      ),
    },
    {
      part: 'words',
      name: say(words.wordsTitle),
      value: lines(answers.words, say.list((answers.needs ?? []).map(need => needSaid(need, say)))),
    },
    { part: 'how', name: say(words.checkHow), value: answers.chat && say(words.checkHowSaid) },
    {
      part: 'easier',
      name: say(words.checkEasier),
      value: lines(answers.access, answers.otherLanguage),
    },
    {
      part: 'where',
      name: say(words.checkWhere),
      value: lines(practice?.name, answers.postcode, answers.tellsPractice && say(words.tellsPracticeYes)),
    },
  ]
}
