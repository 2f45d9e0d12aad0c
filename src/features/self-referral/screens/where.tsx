/** /refer-yourself/:token/where: their practice or postcode, to find the team. Whoever lives elsewhere is led on. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, SelectField, TextField } from '../../../ui/fields.tsx'
import { useSay } from '../../../ui/setting.ts'
import { forgetDraft, savePart } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { isOfThem, whereFields } from '../fields.ts'
import { Folded } from '../folded.tsx'
import { addressOf, before, Frame } from '../frame.tsx'
import { servingHere } from '../queries.ts'
import { isOutside, nextPage, outwardOf } from '../self-referral.ts'
import { words } from '../words.ts'

export default screen({
  path: '/refer-yourself/:token/where',
  needs: 'public',
  load: async ({ tx, params }) => ({
    draft: await draftAt(tx, params.token),
    serving: await servingHere(tx),
  }),
  sees: 'nobody',
  fields: ({ draft, serving }, { tx: { say } }) => whereFields(say, serving, draft.answers),
  page: ({ draft }, { fields }) => {
    const { token, answers } = draft
    const say = useSay()
    return (
      <Frame
        title={say(isOfThem(answers) ? words.whereTitleThey : words.whereTitle)}
        part="where"
        draft={draft}
        back={before(token, 'where')}
      >
        <p>
          {say(isOfThem(answers) ? words.whereHintThey : words.whereHint)} {say(words.skipHint)}
        </p>
        <SelectField field={fields.practice} none={say(words.practiceNone)} />
        {!isOfThem(answers) && (
          <Folded summary={say(words.whereMore)} fields={[fields.tellsPractice]}>
            <CheckboxField field={fields.tellsPractice} />
          </Folded>
        )}
        <TextField field={fields.postcode} />
        {fields.postcode.problem !== undefined && fields.postcode.raw !== '' && (
          <CheckboxField field={fields.postcode_sure} />
        )}
      </Frame>
    )
  },
  submit: async ({ tx, params, data, value: { practice, postcode, postcode_sure, tellsPractice } }) => {
    const outward = outwardOf(postcode)
    if (practice === null && isOutside(outward, data.serving)) {
      if (postcode_sure.length === 0)
        throw new WrongAnswer('postcode', tx.say(words.outsideAsk, { outward: outward ?? '' }))
      await forgetDraft(tx, params.token)
      const { forWhom } = data.draft.answers
      const asked = new URLSearchParams({ place: tx.place.code, from: outward ?? '', for: forWhom })
      return { goTo: `/refer-yourself/outside?${asked}` }
    }
    const said = { practice, postcode, tellsPractice: tellsPractice.length > 0 && practice !== null }
    const answers = await savePart(tx, params.token, 'where', said)
    return { goTo: addressOf(params.token, nextPage(answers)) }
  },
})
