/** /refer-yourself/back: with the code they wrote down; and /refer-yourself/back/:token: by the link. Each asks one thing more. */
import { text } from '../../../platform/screen/field.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import type { Form as FormOf } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import type { Tx } from '../../../platform/tx.ts'
import { DateField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { placeWords, withPlace } from '../../finding/public-place.ts'
import { openAgain } from '../changes/draft.ts'
import { checkedDraft, checkSaid, savedLinkAt, type Check, type Key } from '../drafts.ts'
import { bornField } from '../fields.ts'
import { addressOf } from '../frame.tsx'
import { words } from '../words.ts'

const checkFields = ({ say, today }: Tx) => ({
  born: bornField(say, today, { label: say(words.checkBorn) }),
  word: text({
    label: say(words.checkWord),
    max: 60,
    attributes: { autoComplete: 'off', spellCheck: false, width: 20 },
  }),
})

function CheckQuestions({
  fields,
}: {
  fields: Pick<FormOf<ReturnType<typeof checkFields>>['fields'], 'born' | 'word'>
}) {
  return (
    <>
      <DateField field={fields.born} />
      <TextField field={fields.word} />
    </>
  )
}

function saidOr(tx: Tx, check: Check): Check {
  if (checkSaid(check) === '') throw new WrongAnswer('word', tx.say(words.checkMissing))
  return check
}

const goingOn = async (tx: Tx, client: { address: string; browser: string }, key: Key, check: Check) => {
  const { id } = await checkedDraft(tx, client, key, saidOr(tx, check))
  return { goTo: addressOf(await openAgain(tx, id), 'check') }
}

export const byCode = screen({
  path: '/refer-yourself/back',
  needs: 'public',
  load: ({ query }) => Promise.resolve({ keep: withPlace(placeWords(query)) }),
  sees: 'nobody',
  fields: (_, { tx }) => ({
    code: text({
      label: tx.say(words.code),
      hint: tx.say(words.codeHint),
      required: tx.say(words.codeMissing),
      max: 30,
      attributes: { autoComplete: 'off', spellCheck: false, width: 10 },
    }),
    ...checkFields(tx),
  }),
  page: ({ keep }, { fields }) => {
    const say = useSay()
    return (
      <Page
        title={say(words.backTitle)}
        back={{ href: `/refer-yourself${keep}`, text: say(words.backToStart) }}
        isPublic
        isListed={false}
      >
        <Form button={say(words.continue)}>
          <TextField field={fields.code} />
          <CheckQuestions fields={fields} />
        </Form>
      </Page>
    )
  },
  submit: ({ tx, client, value: { code, ...check } }) => goingOn(tx, client, { code }, check),
})

export const byLink = screen({
  path: '/refer-yourself/back/:token',
  needs: 'public',
  // Opening it changes nothing and tells nothing of what was written: mail scanners open links too.
  load: async ({ tx, params }) => savedLinkAt(tx, params.token),
  sees: 'nobody',
  fields: (_, { tx }) => checkFields(tx),
  page: (_, { fields }) => {
    const say = useSay()
    return (
      <Page title={say(words.backTitle)} isPublic isListed={false}>
        <Form button={say(words.continue)}>
          <CheckQuestions fields={fields} />
        </Form>
      </Page>
    )
  },
  submit: ({ tx, client, params, value }) => goingOn(tx, client, { link: params.token }, value),
})
