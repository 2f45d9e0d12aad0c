/** /refer-yourself/:token/how: body, mind and daily life: the questions of CHAT. What cannot wait comes first. */
import { screen } from '../../../platform/screen/screen.ts'
import type { Say } from '../../../platform/words/say.ts'
import { useSay } from '../../../ui/setting.ts'
import { answersFrom, triageFields } from '../../triage/fields.ts'
import { TriageQuestions } from '../../triage/triage-questions.tsx'
import { savePart } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { isOfThem } from '../fields.ts'
import { addressOf, before, Frame } from '../frame.tsx'
import { helpFirst } from '../help-first.ts'
import { nextPage, type Answers } from '../self-referral.ts'
import { words } from '../words.ts'

/** Their words and needs stand on the page before. Whoever asks for them may be whom they are not safe from. */
function chatFields(say: Say, answers: Answers) {
  const { physical, mind, safety, pressing } = triageFields(
    say,
    answers.chat,
    isOfThem(answers) ? 'they' : 'you',
  )
  return isOfThem(answers) ? { physical, mind, pressing } : { physical, mind, safety, pressing }
}

export default screen({
  path: '/refer-yourself/:token/how',
  needs: 'public',
  load: ({ tx, params }) => draftAt(tx, params.token),
  sees: 'nobody',
  fields: ({ answers }, { tx: { say } }) => chatFields(say, answers),
  page: (draft, { fields }) => {
    const { token, answers } = draft
    const say = useSay()
    return (
      <Frame
        title={say(isOfThem(answers) ? words.howTitleThey : words.howTitle)}
        part="how"
        draft={draft}
        back={before(token, 'how')}
      >
        <p>{say(words.howHint)}</p>
        <TriageQuestions fields={fields} />
      </Frame>
    )
  },
  submit: async ({ tx, params, value }) => {
    const { physical, mind, safety, pressing } = answersFrom(value)
    const isNothing = [physical, mind, safety].every(one => one === null) && pressing.length === 0
    const chat = isNothing ? {} : { chat: { physical, mind, safety, pressing } }
    const answers = await savePart(tx, params.token, 'how', chat)
    const { isFirst } = await helpFirst(tx, answers)
    return { goTo: addressOf(params.token, isFirst && !isNothing ? 'help' : nextPage(answers)) }
  },
})
