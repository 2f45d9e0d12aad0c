/** /referrals/:referral/accept */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { allocation } from '../../capacity/allocation.ts'
import { chooseFields, ChooseWorker, nobodyCan, saidWith } from '../../capacity/choose-worker.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
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
      choosing: await allocation(tx, actor, { teamId: referral.team_id, personId: referral.person_id }),
      mayRead: actor.role === 'linkWorker',
    }
  },
  sees: ({ referral }) => [referral.person_id],
  whyNot: ({ referral, choosing }) => [
    ...blockers(referral.status, 'accept'),
    ...(choosing.options.length === 0 ? [nobodyCan] : []),
  ],
  fields: ({ choosing }) => chooseFields(choosing, 'Who will work with them?'),
  page: ({ referral, choosing }, { fields }) => (
    <Page
      title={`Accept the referral for ${nameOf(referral)}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          {firstNameOf(referral)} and {referral.referrer} are told who will be in touch.
        </p>
        <Form button="Accept referral">
          <ChooseWorker choosing={choosing} fields={fields} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, data }) => {
    const { personId } = await acceptReferral(tx, actor, params.referral, {
      linkWorkerId: value.linkWorker,
      ...saidWith(value),
    })
    return { goTo: data.mayRead ? `/people/${personId}` : '/inbox', say: moves.accept.done }
  },
})
