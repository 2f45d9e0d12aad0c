/** /refer-yourself/:token/reach: how and when to reach them, and what is safe. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, RadioField, TextField } from '../../../ui/fields.tsx'
import { useSay } from '../../../ui/setting.ts'
import { savePart } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { isOfThem, reachFields, whyNotThatWay } from '../fields.ts'
import { Folded } from '../folded.tsx'
import { addressOf, before, Frame } from '../frame.tsx'
import { missing, nextPage } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/reach',
  needs: 'public',
  load: ({ tx, params }) => draftAt(tx, params.token),
  sees: 'nobody',
  fields: ({ answers }, { tx: { say } }) => reachFields(say, answers),
  page: (draft, { fields }) => {
    const { token, answers } = draft
    const say = useSay()
    return (
      <Frame
        title={say(isOfThem(answers) ? words.reachTitleThey : words.reachTitle)}
        part="reach"
        draft={draft}
        back={before(token, 'reach')}
      >
        <TextField field={fields.phone} />
        <TextField field={fields.email} />
        <TextField field={fields.other} />
        <CheckboxField field={fields.safe} />
        <Folded
          summary={say(isOfThem(answers) ? words.reachMoreThey : words.reachMore)}
          fields={[fields.times, fields.prefers]}
        >
          <TextField field={fields.times} />
          <RadioField field={fields.prefers} />
        </Folded>
      </Frame>
    )
  },
  submit: async ({ tx, params, data, value: { safe, ...said } }) => {
    const all = {
      ...said,
      othersSee: safe.includes('others'),
      noVoicemail: safe.includes('voicemail'),
    }
    if (missing({ ...data.answers, ...all }).includes('reach'))
      throw new WrongAnswer('phone', tx.say(said.email ? words.reachOrBirth : words.reachMissing))
    const whyNot = whyNotThatWay(tx.say, { ...data.answers, ...all })
    if (whyNot !== null) throw new WrongAnswer('prefers', whyNot)
    const answers = await savePart(tx, params.token, 'reach', all)
    return { goTo: addressOf(params.token, nextPage(answers)) }
  },
})
