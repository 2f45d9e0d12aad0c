/** /referrals/:referral/triage: body, mind and daily life of one referral, weighed together, and weighed again. */
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSay } from '../../../ui/setting.ts'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { isNeed } from '../../directory/needs.ts'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { referralToRead } from '../../referrals/queries.ts'
import { recordTriage } from '../changes.ts'
import { answersFrom, triageFields } from '../fields.ts'
import { triageOf, type Triaged } from '../queries.ts'
import { RaiseNow } from '../raise-now.tsx'
import { TriageQuestions } from '../triage-questions.tsx'
import { TriageResult } from '../triage-result.tsx'
import { readinessWords, urgencyWords, whyNotTriage } from '../words.ts'

export default screen({
  path: '/referrals/:referral/triage',
  needs: 'referral.answer',
  load: async ({ tx, actor, params }) => {
    const referral = await referralToRead(tx, actor, 'referral.answer', params.referral)
    return { referral, triages: await triageOf(tx, referral.referral_id) }
  },
  sees: ({ referral }) => [referral.person_id],
  whyNot: ({ referral }) => whyNotTriage(referral.status),
  fields: ({ referral, triages: [newest] }, { tx }) => ({
    ...triageFields(tx.say, newest?.answers ?? { needs: referral.needs.filter(isNeed) }),
    why: longText({
      label: newest ? 'Why do you weigh it again?' : 'Anything to say about how you weighed it? (optional)',
      name: 'Why you weigh it',
      ...(newest ? { required: 'Enter why you weigh it again' } : {}),
      max: 1000,
    }),
  }),
  page: ({ referral, triages }, { fields: { why, ...fields } }) => {
    const [newest] = triages
    return (
      <Page
        title={`How things are with ${firstNameOf(referral)}`}
        caption={nameOf(referral)}
        back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
      >
        {newest?.answers.own && <p className="app-own-words">“{newest.answers.own}”</p>}
        {newest && <TriageResult result={newest.result} />}
        <RaiseNow about={{ referral: referral.referral_id }} weighed={newest ?? null} />
        <h2 className="nhsuk-heading-m">{newest ? 'Weigh it again' : 'Weigh it together'}</h2>
        <p>
          Body and mind are both weighed, and every end is a door. Each question may be left out.{' '}
          <a href="/triage/rules">The rules in words</a>
        </p>
        <UnlessNotNow>
          <Form button="Weigh it">
            <TriageQuestions fields={fields} />
            <LongTextField field={why} rows={2} />
          </Form>
        </UnlessNotNow>
        {triages.length > 0 && <Told triages={triages} />}
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data, value: { why, ...values } }) => {
    await recordTriage(tx, actor, {
      personId: data.referral.person_id,
      referralId: params.referral,
      answers: answersFrom(values),
      why,
    })
    return {
      goTo: `/referrals/${params.referral}/triage`,
      say: 'Weighed. Both sides and the doors are below',
    }
  },
})

const Told = ({ triages }: { triages: readonly Triaged[] }) => {
  const say = useSay()
  return (
    <>
      <h2 className="nhsuk-heading-m">Who weighed it</h2>
      <ul className="app-timeline">
        {triages.map(({ at, by, why, urgency, readiness }) => (
          <li key={at.toString()}>
            <strong>
              {by ?? 'The person'}: {urgencyWords[urgency].text}
            </strong>
            <br />
            {asMoment(at)}. {say(readinessWords(readiness))}
            {why !== '' && <p className="app-own-words">{why}</p>}
          </li>
        ))}
      </ul>
    </>
  )
}
