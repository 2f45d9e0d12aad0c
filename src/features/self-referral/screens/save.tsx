/** /refer-yourself/:token/save: kept for some days, with a code to write down, a link if they like, and a second check. */
import { Inset } from '../../../ui/inset.tsx'
import { choice, text } from '../../../platform/screen/field.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { isMobile } from '../../people/contact-details.ts'
import { saveForLater } from '../changes/draft.ts'
import { draftAt } from '../drafts.ts'
import { phoneKept } from '../fields.ts'
import { addressOf, SentAlready } from '../frame.tsx'
import { daysSaved, nextPage, wordAsCompared, type Answers } from '../self-referral.ts'
import { words } from '../words.ts'

/** Where a link can go: to whoever writes it, who may not be whom it is about. */
const waysOf = ({ carer, phone, email }: Answers) => ({
  text: [phoneKept(carer ? carer.phone : phone)].find(one => one && isMobile(one)) ?? null,
  email: (carer ? carer.email : email) ?? null,
})

export default screen({
  path: '/refer-yourself/:token/save',
  needs: 'public',
  load: async ({ tx, params }) => {
    const draft = await draftAt(tx, params.token)
    const { text: mobile, email } = waysOf(draft.answers)
    return {
      draft,
      ways: {
        text: tx.channels.includes('text') ? mobile : null,
        email: tx.channels.includes('email') ? email : null,
      },
      until: tx.today.add({ days: daysSaved }),
      place: tx.place,
    }
  },
  sees: 'nobody',
  fields: ({ ways }, { tx: { say } }) => ({
    word: text({
      label: say(words.saveWord),
      hint: say(words.saveWordHint),
      max: 60,
      attributes: { autoComplete: 'off', spellCheck: false, width: 20 },
    }),
    to: choice({
      label: say(words.saveSend),
      options: [
        { value: 'code', label: say(words.saveNo) },
        ...(ways.text ? [{ value: 'text' as const, label: say(words.saveByText, { to: ways.text }) }] : []),
        ...(ways.email
          ? [{ value: 'email' as const, label: say(words.saveByEmail, { to: ways.email }) }]
          : []),
      ],
      required: say(words.saveSend),
      initial: 'code',
    }),
  }),
  page: ({ draft: { token, answers, isSent }, ways, until }, { fields }) => {
    const say = useSay()
    if (isSent) return <SentAlready token={token} />
    return (
      <Page
        title={say(words.saveTitle)}
        back={{ href: addressOf(token, nextPage(answers)), text: say(words.back) }}
        isPublic
        isListed={false}
      >
        <p>{say(words.saveHint, { day: say.date(until) })}</p>
        <p>{say(words.saveCode)}</p>
        <Inset>
          <p className="nhsuk-heading-l" dir="ltr" translate="no">
            {answers.code}
          </p>
        </Inset>
        <Form button={say(words.saveButton)}>
          {answers.date_of_birth ? <p>{say(words.saveBorn)}</p> : <TextField field={fields.word} />}
          {(ways.text ?? ways.email) !== null && <RadioField field={fields.to} />}
          {(ways.text ?? ways.email) === null && <input type="hidden" name="to" value="code" />}
        </Form>
      </Page>
    )
  },
  submit: async ({ tx, params, data, value: { word, to } }) => {
    const check = data.draft.answers.date_of_birth ?? wordAsCompared(word)
    if (check === '') throw new WrongAnswer('word', tx.say(words.saveWordMissing))
    const address = to === 'code' ? null : data.ways[to]
    await saveForLater(tx, params.token, {
      check,
      to: to === 'code' || address === null ? null : { channel: to, address },
    })
    return { goTo: `/refer-yourself/saved?place=${tx.place.code}` }
  },
})
