/** /waiting-list/:referral/let-go: after all attempts a manager decides where no program may. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { around } from '../around.ts'
import { counting } from '../attempt.ts'
import { letGo } from '../changes/let-go.ts'
import { whyNotDecide } from '../letting-go.ts'
import { teamPhone, waitToChange, waitToRead } from '../queries.ts'
import { orNotFound, refuseIf } from '../../../platform/errors.ts'

export default screen({
  path: '/waiting-list/:referral/let-go',
  needs: 'waiting-list.see-to',
  load: ({ tx, actor, params }) => waitToRead(tx, actor, 'waiting-list.see-to', params.referral),
  sees: wait => [wait.person_id],
  whyNot: wait => whyNotDecide(wait),
  fields: () => ({
    sure: choice({
      label: 'Do you let them go?',
      options: [{ value: 'yes', label: 'Yes. I looked at what is known, and the door stays open' }],
      required: 'Select yes to let them go, or go back',
    }),
  }),
  page: (wait, { fields }) => (
    <Page title="Not reached: you decide" {...around(wait)}>
      {wait.decide_why.length > 0 && (
        <>
          <p>No program decides this, because:</p>
          <ul>
            {wait.decide_why.map(why => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`/people/${wait.person_id}/attempts`}>See each attempt</a>
      </p>
      <p>
        To go on trying, <a href={`/waiting-list/${wait.referral_id}/seen-to`}>say what you did</a>.
      </p>
      {wait.isWaiting && wait.support_id === null && (
        <p>
          To let them go, <a href={`/referrals/${wait.referral_id}/return`}>return the referral</a>. Those who
          sent it and the person hear of it.
        </p>
      )}
      <UnlessNotNow>
        <Form button="Let them go" look="warning">
          <p>
            The support ends. They are told that they can ring any time, where a message can reach them.
            Otherwise please write a letter.
          </p>
          <RadioField field={fields.sure} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    const wait = await waitToChange(tx, actor, 'waiting-list.see-to', params.referral)
    refuseIf(whyNotDecide(wait))
    await letGo(tx, actor, {
      referralId: wait.referral_id,
      supportId: orNotFound(wait.support_id),
      attempts: counting(wait.attempts, wait.since).length,
      phone: await teamPhone(tx, wait.team_id),
      permission: 'waiting-list.see-to',
    })
    return { goTo: '/waiting-list?show=to-decide', say: 'They are let go, and the door stays open' }
  },
})
