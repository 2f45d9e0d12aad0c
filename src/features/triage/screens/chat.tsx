/** /chat: the questions of CHAT for anybody, about themselves. Nothing of it is kept, and no address tells of it. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords } from '../../finding/public-place.ts'
import { ChatResult, weighedByAnybody } from '../chat-result.tsx'
import { answersFrom, triageFields } from '../fields.ts'
import { TriageQuestions } from '../triage-questions.tsx'
import { words } from '../words.ts'

export default screen({
  path: '/chat',
  needs: 'public',
  load: ({ tx }) => Promise.resolve({ place: tx.place }),
  sees: 'nobody',
  keepsNothing: true,
  fields: (_, { tx }) => triageFields(tx.say, {}, 'you'),
  page: ({ place }, { fields }) => {
    const say = useSay()
    return (
      <Page title={say(words.title)} caption={place.name} isPublic>
        <p className="nhsuk-lede-text">{say(words.lede)}</p>
        <p>{say(words.private)}</p>
        <Form button={say(words.result)}>
          <TriageQuestions fields={fields} />
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, query, value }) => {
    const heard = await weighedByAnybody(tx, answersFrom(value))
    return { goTo: '/chat', show: <ChatResult heard={heard} keep={placeWords(query)} /> }
  },
})
