/** /referrals/:referral/thank: the team says thank you to those who sent it. */
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { thankReferrer } from '../changes/thank.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves, whyNotOfOwn } from '../referral.ts'

export default screen({
  path: '/referrals/:referral/thank',
  needs: 'referral.answer',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.answer', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => [...whyNotOfOwn(referral.way), ...blockers(referral.status, 'thank')],
  fields: () => ({
    words: longText({
      label: 'What went well?',
      name: 'What went well',
      hint: 'For example: you wrote in her own words what she misses, so we knew where to begin',
      required: 'Enter what you would like to thank them for',
      max: 1000,
    }),
  }),
  page: (referral, { fields }) => (
    <Page
      title={`Thank ${referral.referrer}`}
      caption={`Referral ${referral.reference}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>
          Everybody at {referral.organisation ?? referral.referrer} who refers reads it, on their page of
          lessons and thanks. Leave out what only you and the person should know.
        </p>
        <Form button="Say thank you">
          <LongTextField field={fields.words} rows={4} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await thankReferrer(tx, actor, params.referral, value)
    return { goTo: `/referrals/${params.referral}`, say: moves.thank.done }
  },
})
