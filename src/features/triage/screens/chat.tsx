/** /chat: the questions of CHAT for anybody, about themselves. Nothing of it is kept. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { placeWords } from '../../finding/public-place.ts'
import { answersFrom, answersIn, triageFields } from '../fields.ts'
import { heardIn } from '../heard.ts'
import { givenTo, questionNames } from '../question.ts'
import { TriageQuestions } from '../triage-questions.tsx'
import { words } from '../words.ts'

const say = words.en

export default screen({
  path: '/chat',
  needs: 'public',
  load: ({ tx, query }) => Promise.resolve({ place: tx.place, known: answersIn(query) }),
  sees: 'nobody',
  keepsNothing: true,
  fields: ({ known }) => triageFields(known, 'you'),
  page: ({ place }, { fields }) => (
    <Page title={say.title} caption={place.name} isPublic>
      <p className="nhsuk-lede-text">{say.lede}</p>
      <p>{say.private}</p>
      <Form button={say.result}>
        <TriageQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, query, value }) => {
    const answers = answersFrom(value)
    const { needs, isHeavy } = await heardIn(tx, answers.own)
    const codes = new URLSearchParams(placeWords(query))
    for (const name of questionNames) for (const code of givenTo(name, answers)) codes.append(name, code)
    for (const need of needs) if (!answers.needs.includes(need)) codes.append('heard', need)
    if (isHeavy) codes.append('heard', 'heavy')
    return { goTo: `/chat/result?${codes.toString()}` }
  },
})
