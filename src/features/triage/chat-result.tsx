/** Where somebody could turn: the answer to /chat. It has no address, so that none holds what was ticked. */
import { Details } from 'nhsuk-react-components'
import { freshForm } from '../../platform/screen/form.ts'
import type { Tx } from '../../platform/tx.ts'
import { Form } from '../../ui/form.tsx'
import { Page } from '../../ui/page.tsx'
import { needLabel, type Need } from '../directory/needs.ts'
import { asList } from '../finding/words.ts'
import { withPlace } from '../finding/public-place.ts'
import { triageFields } from './fields.ts'
import { heardIn } from './heard.ts'
import { judge, type Result } from './judge.ts'
import { rulesInForce } from './queries.ts'
import { givenTo, questionNames, skipped, type Answers } from './question.ts'
import { isYoung, signsIn } from './signs.ts'
import { TriageQuestions } from './triage-questions.tsx'
import { TriageResult } from './triage-result.tsx'
import { words } from './words.ts'

const say = words.en

export interface Heard {
  result: Result
  /** What was ticked and heard, as it was weighed. */
  answers: Answers
  /** What was ticked. */
  ticked: Answers
  /** The needs that were heard in their words, beside those that were ticked. */
  needs: Need[]
  isHeavy: boolean
  /** They sound as if something cannot wait. */
  isUrgent: boolean
  isYoung: boolean
  /** Words from which nothing was heard, and nothing ticked. */
  isUnread: boolean
}

const isNothingTicked = (ticked: Answers): boolean =>
  questionNames.every(name => givenTo(name, ticked).every(code => code === skipped))

/** What was ticked and what was heard, weighed together. */
export async function weighedByAnybody(tx: Tx, ticked: Answers): Promise<Heard> {
  const { needs: heard, isHeavy } = await heardIn(tx, ticked.own)
  const { rules } = await rulesInForce(tx)
  const needs = heard.filter(need => !ticked.needs.includes(need))
  const { pressing, ...signs } = signsIn(ticked.own)
  const answers = {
    ...ticked,
    needs: [...ticked.needs, ...needs],
    ...(isHeavy && { mind: 'unsafe' as const }),
    ...signs,
    pressing: [
      ...new Set([...ticked.pressing.filter(what => what !== 'none' || pressing.length === 0), ...pressing]),
    ],
  }
  const result = judge(rules, answers)
  // What was heard is weighed, but nobody is told that they ticked it.
  const { weighed } = judge(rules, { ...ticked, needs: answers.needs })
  result.weighed.social.said = weighed.social.said
  result.weighed.physical.said = weighed.physical.said
  return {
    result,
    answers,
    ticked,
    needs,
    isHeavy,
    isUrgent: Object.keys(signs).length > 0 || pressing.length > 0,
    isYoung: isYoung(ticked.own),
    isUnread: ticked.own !== '' && heard.length === 0 && isNothingTicked(ticked),
  }
}

export function ChatResult({
  heard: { result, ticked, needs, isHeavy, isUrgent, isYoung, isUnread },
  keep,
}: {
  heard: Heard
  keep: Readonly<Record<string, string>>
}) {
  return (
    <Page
      title={say.result}
      back={{ href: `/chat${withPlace(keep)}`, text: say.begin }}
      isPublic
      isListed={false}
    >
      {isHeavy && <p>{say.heavy}</p>}
      {isUrgent && <p>{say.urgent}</p>}
      {isYoung && <p>{say.young}</p>}
      {isUnread && <p>{say.unread}</p>}
      {needs.length > 0 && <p>{say.heard(asList(needs.map(needLabel)))}</p>}
      <TriageResult result={result} voice="you" keep={keep} asksHere />
      <Details>
        <Details.Summary>{say.again}</Details.Summary>
        <Details.Text>
          <Form button={say.result}>
            <TriageQuestions fields={freshForm(triageFields({ ...ticked, own: '' }, 'you')).fields} />
          </Form>
        </Details.Text>
      </Details>
      <p className="nhsuk-body-s">
        {say.private} {say.address}
      </p>
    </Page>
  )
}
