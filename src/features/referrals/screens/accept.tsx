/** /referrals/:referral/accept */
import { isStaff } from '../../../platform/actor.ts'
import { choice, choices } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { teamLinkWorkers } from '../../caseload/queries.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
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
      isToBeAsked: isToBeAskedFirst(referral, await hasAgreed(tx, referral.referral_id)),
      linkWorkers: await teamLinkWorkers(tx, referral.team_id),
      me: isStaff(actor) && actor.role === 'linkWorker' ? actor.accountId : null,
      mayRead: actor.role === 'linkWorker',
    }
  },
  sees: ({ referral }) => [referral.person_id],
  whyNot: ({ referral }) => blockers(referral.status, 'accept'),
  fields: ({ linkWorkers, me, isToBeAsked }) => ({
    linkWorker: choice<string>({
      label: 'Who will work with them?',
      options: linkWorkers.map(({ account_id, name }) => ({ value: account_id, label: name })),
      required: 'Select who will work with them',
      initial: me,
    }),
    saysYes: choices({
      label: 'Somebody else asked for them',
      options: [{ value: 'yes', label: 'I have asked them, and they say yes' }],
      ...(isToBeAsked && { required: whyNotBeforeAsking(true, false)[0] ?? '' }),
    }),
  }),
  page: ({ referral, isToBeAsked }, { fields }) => (
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
          <RadioField field={fields.linkWorker} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, data }) => {
    const { personId } = await acceptReferral(tx, actor, params.referral, {
      linkWorkerId: value.linkWorker,
      saysYes: value.saysYes.length > 0,
    })
    return { goTo: data.mayRead ? `/people/${personId}` : '/inbox', say: moves.accept.done }
  },
})
