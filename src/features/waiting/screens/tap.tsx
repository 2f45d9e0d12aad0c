/** /people/:person/attempts/tap: somebody rang, and says in one tap what came of it. A row of the list sends it. */
import { isStaff } from '../../../platform/actor.ts'
import { choice, text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { around } from '../around.ts'
import { recordAttempt } from '../changes/attempts.ts'
import { waitOf } from '../queries.ts'
import { taps, tapWords, type Tap } from '../taps.tsx'
import { addressOf, wantedIn } from '../wanted.ts'

export default screen({
  path: '/people/:person/attempts/tap',
  needs: 'contact-attempt.write',
  load: ({ tx, actor, params }) => waitOf(tx, actor, 'contact-attempt.write', params.person),
  sees: wait => [wait.person_id],
  fields: () => ({
    outcome: choice<Tap>({
      label: 'You rang: what came of it?',
      options: taps.map(value => ({ value, label: tapWords[value] })),
      required: 'Select what came of it',
    }),
    show: text({ label: 'Part of the list', max: 20 }),
  }),
  page: (wait, { fields }) => (
    <Page title="You rang" {...around(wait)}>
      <Form button="Save">
        <RadioField field={fields.outcome} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    await recordAttempt(tx, actor, params.person, {
      channel: 'phone',
      outcome: value.outcome,
      at: tx.now,
      ringAt: null,
      note: '',
    })
    const isTheirs = isStaff(actor) && data.link_worker_id === actor.accountId
    if (value.outcome === 'reached' && isTheirs && data.isWaiting)
      return {
        goTo: `/people/${params.person}/conversations/new`,
        say: 'Reached. Now write down what they said',
      }
    if (value.outcome === 'reached' && data.referral_status === 'sent')
      return { goTo: `/referrals/${data.referral_id}/accept`, say: 'Reached. Who takes them on?' }
    return {
      goTo: addressOf(wantedIn(new URLSearchParams({ show: value.show }))),
      say: `Written down: ${tapWords[value.outcome].toLowerCase()}`,
    }
  },
})
