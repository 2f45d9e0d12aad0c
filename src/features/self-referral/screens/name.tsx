/** /refer-yourself/:token/name: who it is. Whoever is too young is led on, and what they wrote is removed. */
import { screen } from '../../../platform/screen/screen.ts'
import { useSay } from '../../../ui/setting.ts'
import { everybodyToRead } from '../../guidelines/queries.ts'
import { forgetDraft, savePart } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { isOfThem, nameFields } from '../fields.ts'
import { addressOf, before, Frame } from '../frame.tsx'
import { NameQuestions } from '../name-questions.tsx'
import { ageOf, isTooYoung, nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/name',
  needs: 'public',
  load: async ({ tx, params }) => ({
    draft: await draftAt(tx, params.token),
    youngest: (await everybodyToRead(tx)).content.youngest,
    today: tx.today,
  }),
  sees: 'nobody',
  fields: ({ draft, today }, { tx: { say } }) => nameFields(say, today, draft.answers),
  page: ({ draft }, { fields }) => {
    const { token, answers } = draft
    const say = useSay()
    return (
      <Frame
        title={say(isOfThem(answers) ? words.nameTitleThey : words.nameTitle)}
        part="name"
        draft={draft}
        back={before(token, 'name')}
      >
        <NameQuestions fields={fields} />
      </Frame>
    )
  },
  submit: async ({ tx, params, data, value: { born, ...name } }) => {
    if (isTooYoung(ageOf(born, tx.today), data)) {
      await forgetDraft(tx, params.token)
      return { goTo: `/refer-yourself/young?place=${tx.place.code}` }
    }
    const said = { ...name, date_of_birth: born?.toString() ?? null }
    const answers = await savePart(tx, params.token, 'name', said)
    return { goTo: addressOf(params.token, nextPage(answers)) }
  },
})
