/** Where somebody could turn: the answer to /chat. It has no address, so that none holds what was ticked. */
import { Details } from 'nhsuk-react-components'
import { freshForm } from '../../platform/screen/form.ts'
import type { Tx } from '../../platform/tx.ts'
import { Form } from '../../ui/form.tsx'
import { Page, Ring } from '../../ui/page.tsx'
import { useSay } from '../../ui/setting.ts'
import { needWords, type Need } from '../directory/needs.ts'
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
  const isUrgent = Object.keys(signs).length > 0 || pressing.length > 0
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
    isUrgent,
    isYoung: isYoung(ticked.own),
    isUnread: ticked.own !== '' && heard.length === 0 && !isHeavy && !isUrgent && isNothingTicked(ticked),
  }
}

const childline = '0800 1111'

export function ChatResult({
  heard: { result, ticked, needs, isHeavy, isUrgent, isYoung, isUnread },
  keep,
}: {
  heard: Heard
  keep: Readonly<Record<string, string>>
}) {
  const say = useSay()
  return (
    <Page
      title={say(words.result)}
      back={{ href: `/chat${withPlace(keep)}`, text: say(words.begin) }}
      isPublic
      isListed={false}
    >
      {isHeavy && <p>{say(words.heavy)}</p>}
      {isUrgent && <p>{say(words.urgent)}</p>}
      {isYoung && (
        <p>
          <Ring words={say(words.young, { number: childline })} number={childline} />
        </p>
      )}
      {isUnread && <p>{say(words.unread)}</p>}
      {needs.length > 0 && (
        <p>{say(words.heard, { needs: say.list(needs.map(need => say(needWords[need]))) })}</p>
      )}
      <TriageResult result={result} voice="you" keep={keep} asksHere />
      <Details>
        <Details.Summary>{say(words.again)}</Details.Summary>
        <Details.Text>
          <Form button={say(words.result)}>
            <TriageQuestions fields={freshForm(triageFields(say, { ...ticked, own: '' }, 'you')).fields} />
          </Form>
        </Details.Text>
      </Details>
      <p className="nhsuk-body-s">
        {say(words.private)} {say(words.address)}
      </p>
    </Page>
  )
}
