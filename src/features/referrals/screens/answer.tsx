/** /referrals/:referral/answer: those who sent it answer what the team asked, some or all at once. */
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { nameOf } from '../../people/person.ts'
import { answerTeam } from '../changes/questions.ts'
import { questionsOf } from '../questions.ts'
import { referralToRead } from '../queries.ts'
import { blockers, moves } from '../referral.ts'
import { exchangesOf } from '../story.ts'

/** The fields are one for each question ever asked: what is typed to one that a colleague answers first is not lost. */
const nameFor = (id: string) => `answer-${id}`

export default screen({
  path: '/referrals/:referral/answer',
  needs: 'referral.amend',
  load: async ({ tx, actor, params }) => {
    const referral = await referralToRead(tx, actor, 'referral.amend', params.referral)
    return { referral, questions: questionsOf(await exchangesOf(tx, referral.referral_id)) }
  },
  sees: ({ referral }) => [referral.person_id],
  whyNot: ({ referral, questions }) => {
    const reasons = blockers(referral.status, 'answer')
    return reasons.length > 0 || questions.length > 0 ? reasons : ['The team has not asked anything']
  },
  fields: ({ questions }) =>
    Object.fromEntries(
      questions.map(({ id, words, by, at, isOpen }) => [
        nameFor(id),
        longText({
          label: words,
          name: 'The answer',
          hint: `${by} asked on ${asDay(at)}${isOpen ? '' : '. It is answered: you can add to it'}`,
          max: 4000,
        }),
      ]),
    ),
  page: ({ referral, questions }, { fields }) => (
    <Page
      title={`Answer the team about ${nameOf(referral)}`}
      caption={`Referral ${referral.reference}`}
      back={{ href: `/referrals/${referral.referral_id}`, text: 'Back to the referral' }}
    >
      <UnlessNotNow>
        <p>The link workers of the team read your answer. The person does not.</p>
        <Form button="Send answer">
          {questions
            .toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen))
            .map(({ id }) => {
              const field = fields[nameFor(id)]
              return field && <LongTextField key={id} field={field} rows={4} />
            })}
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value }) => {
    const answers = data.questions.map(({ id }) => ({
      question: id,
      words: value[nameFor(id)] ?? '',
    }))
    await answerTeam(tx, actor, params.referral, answers)
    return { goTo: `/referrals/${params.referral}`, say: moves.answer.done }
  },
})
