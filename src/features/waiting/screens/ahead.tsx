/** /waiting-list/:referral/ahead and /in-turn: somebody goes before those who have waited longer, or no more. */
import { choice, longText, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { around } from '../around.ts'
import { putAhead, putInTurn } from '../changes/ahead.ts'
import { waitToRead } from '../queries.ts'
import { aheadOptions, putAheadInWords, whyNotAhead, whyNotInTurn } from '../wait.ts'

export const ahead = screen({
  path: '/waiting-list/:referral/ahead',
  needs: 'waiting-list.change',
  load: ({ tx, actor, params }) => waitToRead(tx, actor, 'waiting-list.change', params.referral),
  sees: wait => [wait.person_id],
  whyNot: wait => whyNotAhead(wait),
  fields: () => ({
    reason: choice({
      label: 'Why do they go before others?',
      options: aheadOptions,
      required: 'Select why they go before others',
    }),
    words: text({
      label: 'In a few words',
      hint: 'For example, eviction on Friday. Your team reads it beside your name',
      max: 200,
    }),
  }),
  page: (wait, { fields }) => (
    <Page title="Put ahead of others" {...around(wait)}>
      <UnlessNotNow>
        <p>Others have waited longer, and wait longer for it. The list says why, and that you said so.</p>
        <Form button="Put ahead">
          <RadioField field={fields.reason} />
          <TextField field={fields.words} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    if (value.reason === 'other' && value.words === '')
      throw new WrongAnswer('words', 'Enter why, in a few words')
    await putAhead(tx, actor, params.referral, value)
    return { goTo: '/waiting-list', say: 'Put ahead of others' }
  },
})

export const inTurn = screen({
  path: '/waiting-list/:referral/in-turn',
  needs: 'waiting-list.change',
  load: ({ tx, actor, params }) => waitToRead(tx, actor, 'waiting-list.change', params.referral),
  sees: wait => [wait.person_id],
  whyNot: wait => whyNotInTurn(wait),
  fields: () => ({
    why: longText({
      label: 'Why?',
      name: 'Why',
      hint: 'For example, the eviction was stopped',
      required: 'Enter why',
      max: 1000,
    }),
  }),
  page: (wait, { fields }) => (
    <Page title="Back in turn" {...around(wait)}>
      <UnlessNotNow>
        <p className="app-own-words">{putAheadInWords(wait)}.</p>
        <Form button="Put back in turn">
          <LongTextField field={fields.why} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await putInTurn(tx, actor, params.referral, value.why)
    return { goTo: '/waiting-list', say: 'Back in turn' }
  },
})
