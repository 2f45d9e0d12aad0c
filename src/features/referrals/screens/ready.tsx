/** /referrals/:referral/ready: they had said “not now”, and told the team that they are ready. */
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { whyNotResume } from '../../caseload/support.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { resumeReferral } from '../changes/pause.ts'
import { referralToRead } from '../queries.ts'
import { blockers } from '../referral.ts'

export default screen({
  path: '/referrals/:referral/ready',
  needs: 'referral.answer',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.answer', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => [...blockers(referral.status, 'resume'), ...whyNotResume(referral)],
  page: referral => (
    <Page
      title={`${firstNameOf(referral)} is ready now`}
      caption={nameOf(referral)}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          They had asked us to wait until {referral.paused_until && asDate(referral.paused_until)}. Say so
          only when they told you.
        </p>
        <Form button="They are ready now" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await resumeReferral(tx, actor, params.referral)
    return { goTo: `/referrals/${params.referral}`, say: 'Noted. You can accept the referral now' }
  },
})
