/** /referrals/:referral/return */
import { InsetText } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import { choice, choices, longText, type Field } from '../../../platform/screen/field.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField, LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { returnReferral } from '../changes/return.ts'
import { doors, doorWords, whyNotWithoutDoor } from '../doors.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves, returnReasons, type ReturnReason } from '../referral.ts'

const reasons = Object.keys(returnReasons) as ReturnReason[]
const options = reasons.map(value => ({ value, label: returnReasons[value] }))

/** The doors of each reason are a question of their own, under it. */
const doorsName = (reason: ReturnReason) => `doors-${reason}` as const
const reasonsWithDoors = reasons.filter(reason => Object.keys(doors[reason]).length > 0)
const doorFields = Object.fromEntries(
  reasonsWithDoors.map(reason => [
    doorsName(reason),
    choices({
      label: 'A better door',
      options: Object.entries<string>(doors[reason]).map(([value, label]) => ({ value, label })),
    }),
  ]),
) as unknown as Record<ReturnType<typeof doorsName>, Field<string[]>>

export default screen({
  path: '/referrals/:referral/return',
  needs: 'referral.answer',
  load: ({ tx, actor, params }) => referralToRead(tx, actor, 'referral.answer', params.referral),
  sees: referral => [referral.person_id],
  whyNot: referral => blockers(referral.status, 'return'),
  fields: () => ({
    reason: choice({
      label: 'Why are you returning it?',
      options,
      required: 'Select why you are returning it',
    }),
    ...doorFields,
    door: longText({
      label: 'What else would help instead? In your own words (optional)',
      name: 'What would help instead',
      hint: 'Where to go, and how. The referrer and the person both read this, and the doors you chose',
      max: 2000,
    }),
  }),
  page: (referral, { fields }) => {
    const ask = `/referrals/${referral.referral_id}/ask`
    const below = Object.fromEntries(
      reasonsWithDoors.map((reason): [string, ReactNode] => [
        reason,
        <>
          {reason === 'information' && referral.way === 'self' && (
            <p>Nothing they left out is needed before you speak with them. You can accept it as it is.</p>
          )}
          {reason === 'information' && referral.way !== 'self' && (
            <p>
              You can <a href={ask}>ask {referral.organisation ?? referral.referrer} a question instead</a>.
              The referral stays with you, and you can accept it while you wait.
            </p>
          )}
          {fields[doorsName(reason)] && <CheckboxField field={fields[doorsName(reason)]} />}
        </>,
      ]),
    )
    return (
      <Page
        title={`Return the referral for ${nameOf(referral)}`}
        back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
      >
        <UnlessNotNow>
          <Form button="Return referral" look="secondary">
            <InsetText>
              <p>No referral ends without a door. {firstNameOf(referral)} should know where to turn next.</p>
            </InsetText>
            <RadioField
              field={fields.reason}
              below={{ ...below, died: <p>Nobody needs a door then, and no message goes to them.</p> }}
            />
            <LongTextField field={fields.door} />
          </Form>
        </UnlessNotNow>
      </Page>
    )
  },
  submit: async ({ tx, actor, params, value }) => {
    const { reason, door } = value
    const chosen = reason === 'died' ? [] : value[doorsName(reason)]
    const [why] = whyNotWithoutDoor(reason, [...doorWords(reason, chosen), door].join(''))
    if (why) throw new WrongAnswer('door', why)
    await returnReferral(tx, actor, params.referral, { reason, door, doors: chosen })
    return { goTo: '/inbox', say: moves.return.done }
  },
})
