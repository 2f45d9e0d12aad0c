/** /refer-yourself/:token/words: what would help, in their own words. What sounds as if it cannot wait comes first. */
import { Details } from 'nhsuk-react-components'
import { WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField } from '../../../ui/fields.tsx'
import { useSay } from '../../../ui/setting.ts'
import { savePart } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { wordsFields } from '../fields.ts'
import { addressOf, before, Frame } from '../frame.tsx'
import { helpFirst } from '../help-first.ts'
import { nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/words',
  needs: 'public',
  load: ({ tx, params }) => draftAt(tx, params.token),
  sees: 'nobody',
  fields: ({ answers }, { tx: { say } }) => wordsFields(say, answers),
  page: (draft, { fields }) => {
    const say = useSay()
    return (
      <Frame title={say(words.wordsTitle)} part="words" draft={draft} back={before(draft.token, 'words')}>
        <LongTextField field={fields.words} rows={4} />
        <Details open={fields.needs.problem !== undefined || draft.answers.needs?.length !== undefined}>
          <Details.Summary>{say(words.needsOpen)}</Details.Summary>
          <Details.Text>
            <CheckboxField field={fields.needs} />
          </Details.Text>
        </Details>
      </Frame>
    )
  },
  submit: async ({ tx, params, value }) => {
    if (value.words === '' && value.needs.length === 0)
      throw new WrongAnswer('words', tx.say(words.wordsMissing))
    const answers = await savePart(tx, params.token, 'words', value)
    const { isFirst } = await helpFirst(tx, answers)
    return { goTo: addressOf(params.token, isFirst ? 'help' : nextPage(answers)) }
  },
})
