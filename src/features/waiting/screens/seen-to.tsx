/** /waiting-list/:referral/seen-to: a manager says what they did about a wait that is too long. */
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asWait } from '../../../ui/dates.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { around } from '../around.ts'
import { seeTo } from '../changes/see-to.ts'
import { waitToRead } from '../queries.ts'
import { whyNotWaiting } from '../wait.ts'

export default screen({
  path: '/waiting-list/:referral/seen-to',
  needs: 'waiting-list.see-to',
  load: async ({ tx, actor, params }) => ({
    wait: await waitToRead(tx, actor, 'waiting-list.see-to', params.referral),
    now: tx.now,
  }),
  sees: ({ wait }) => [wait.person_id],
  whyNot: ({ wait }) => whyNotWaiting(wait.isWaiting),
  fields: () => ({
    words: longText({
      label: 'What did you do?',
      name: 'What you did',
      hint: 'Your team reads it. For example, Ben rings on Monday',
      required: 'Enter what you did',
      max: 1000,
    }),
  }),
  page: ({ wait, now }, { fields }) => (
    <Page title="I saw to it" {...around(wait)}>
      <UnlessNotNow>
        <p>
          They have waited {asWait(wait.since, now)}. You are not told again for a week. If they still wait
          then, you are.
        </p>
        <Form button="Save">
          <LongTextField field={fields.words} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    await seeTo(tx, actor, params.referral, value.words)
    const show = data.wait.decide_at === null ? 'too-long' : 'to-decide'
    return { goTo: `/waiting-list?show=${show}`, say: 'Saved' }
  },
})
