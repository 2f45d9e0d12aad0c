/** /referrals/:referral/accept */
import { choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { allocation } from '../../capacity/allocation.ts'
import { chooseFields, ChooseWorker, nobodyCan, saidWith } from '../../capacity/choose-worker.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { whyNotYet } from '../answers.ts'
import { acceptReferral } from '../changes/accept.ts'
import { hasAgreed } from '../changes/say-yes-or-no.ts'
import { referralToRead } from '../queries.ts'
import { blockers, isToBeAskedFirst, moves, whyNotBeforeAsking } from '../referral.ts'

export default screen({
  path: '/referrals/:referral/accept',
  needs: 'referral.answer',
  load: async ({ tx, actor, params }) => {
    const referral = await referralToRead(tx, actor, 'referral.answer', params.referral)
    return {
      referral,
      choosing: await allocation(tx, actor, { teamId: referral.team_id, personId: referral.person_id }),
      isToBeAsked:
        referral.referred_by !== null &&
        isToBeAskedFirst(referral, await hasAgreed(tx, referral.referral_id)),
      mayRead: actor.role === 'linkWorker',
    }
  },
  sees: ({ referral }) => [referral.person_id],
  whyNot: ({ referral, choosing }) => [
    ...blockers(referral.status, 'accept'),
    ...whyNotYet(referral.paused_until),
    ...(choosing.options.length === 0 ? [nobodyCan] : []),
  ],
  fields: ({ choosing, isToBeAsked }) => ({
    ...chooseFields(choosing, 'Who will work with them?'),
    saysYes: choices({
      label: 'Somebody else asked for them',
      options: [{ value: 'yes', label: 'I have asked them, and they say yes' }],
      ...(isToBeAsked && { required: whyNotBeforeAsking(true, false)[0] ?? '' }),
    }),
  }),
  page: ({ referral, choosing, isToBeAsked }, { fields }) => (
    <Page
      title={`Accept the referral for ${nameOf(referral)}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          {[firstNameOf(referral), referral.way === 'self' ? referral.organisation : referral.referrer]
            .filter(Boolean)
            .join(' and ')}{' '}
          will be told who is in touch.
        </p>
        <Form button="Accept referral">
          {isToBeAsked && <CheckboxField field={fields.saysYes} />}
          <ChooseWorker choosing={choosing} fields={fields} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, data }) => {
    const { personId } = await acceptReferral(tx, actor, params.referral, {
      linkWorkerId: value.linkWorker,
      ...saidWith(value),
      saysYes: value.saysYes.length > 0,
    })
    return { goTo: data.mayRead ? `/people/${personId}` : '/inbox', say: moves.accept.done }
  },
})
