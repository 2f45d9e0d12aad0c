/** /refer-yourself/:token/easier: language, form of writing, and what makes it hard to take part. */
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { useSay } from '../../../ui/setting.ts'
import { savePart } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { easierFields, isOfThem } from '../fields.ts'
import { Folded } from '../folded.tsx'
import { addressOf, before, Frame } from '../frame.tsx'
import { nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/easier',
  needs: 'public',
  load: ({ tx, params }) => draftAt(tx, params.token),
  sees: 'nobody',
  fields: ({ answers }, { tx: { say, languages } }) => easierFields(say, languages, answers),
  page: (draft, { fields }) => {
    const { token, answers } = draft
    const say = useSay()
    return (
      <Frame
        title={say(isOfThem(answers) ? words.easierTitleThey : words.easierTitle)}
        part="easier"
        draft={draft}
        back={before(token, 'easier')}
      >
        <LongTextField field={fields.access} rows={3} />
        <Folded
          summary={say(words.easierMore)}
          fields={[fields.language, fields.otherLanguage, fields.format]}
          isFilled={!draft.answers.seen.includes('easier')}
        >
          <RadioField field={fields.language} />
          <TextField field={fields.otherLanguage} />
          <RadioField field={fields.format} />
        </Folded>
      </Frame>
    )
  },
  submit: async ({ tx, params, value }) => {
    const answers = await savePart(tx, params.token, 'easier', value)
    return { goTo: addressOf(params.token, nextPage(answers)) }
  },
})
