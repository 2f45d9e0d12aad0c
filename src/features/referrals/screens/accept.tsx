/** /referrals/:referral/accept */
import { isStaff } from '../../../platform/actor.ts'
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { teamLinkWorkers } from '../../caseload/queries.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { whyNotYet } from '../answers.ts'
import { acceptReferral } from '../changes/accept.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves } from '../referral.ts'

export default screen({
  path: '/referrals/:referral/accept',
  needs: 'referral.answer',
  load: async ({ tx, actor, params }) => {
    const referral = await referralToRead(tx, actor, 'referral.answer', params.referral)
    return {
      referral,
      linkWorkers: await teamLinkWorkers(tx, referral.team_id),
      me: isStaff(actor) && actor.role === 'linkWorker' ? actor.accountId : null,
      mayRead: actor.role === 'linkWorker',
    }
  },
  sees: ({ referral }) => [referral.person_id],
  whyNot: ({ referral }) => [...blockers(referral.status, 'accept'), ...whyNotYet(referral.paused_until)],
  fields: ({ linkWorkers, me }) => ({
    linkWorker: choice<string>({
      label: 'Who will work with them?',
      options: linkWorkers.map(({ account_id, name }) => ({ value: account_id, label: name })),
      required: 'Select who will work with them',
      initial: me,
    }),
  }),
  page: ({ referral }, { fields }) => (
    <Page
      title={`Accept the referral for ${nameOf(referral)}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          {firstNameOf(referral)} and {referral.referrer} are told who will be in touch.
        </p>
        <Form button="Accept referral">
          <RadioField field={fields.linkWorker} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, data }) => {
    const { personId } = await acceptReferral(tx, actor, params.referral, { linkWorkerId: value.linkWorker })
    return { goTo: data.mayRead ? `/people/${personId}` : '/inbox', say: moves.accept.done }
  },
})
