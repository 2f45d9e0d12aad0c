/** /referrals/drafts/:draft/triage: how body, mind and daily life are, weighed together. */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { answersFrom, triageFields } from '../../triage/fields.ts'
import { judge } from '../../triage/judge.ts'
import { RaiseNow } from '../../triage/raise-now.tsx'
import { rulesInForce } from '../../triage/queries.ts'
import { TriageQuestions } from '../../triage/triage-questions.tsx'
import { TriageResult } from '../../triage/triage-result.tsx'
import { saveDraft } from '../changes/draft.ts'
import { weighedIn } from '../draft.ts'
import { draftToWrite } from '../my-drafts.ts'

export default screen({
  path: '/referrals/drafts/:draft/triage',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor, params }) => {
    const draft = await draftToWrite(tx, actor, params.draft)
    const weighed = weighedIn(draft.answers)
    const result = weighed && judge((await rulesInForce(tx)).rules, weighed)
    return {
      ...draft,
      weighed: weighed && result ? { urgency: result.urgency, answers: weighed } : null,
      result,
    }
  },
  fields: ({ answers }, { tx }) => {
    // Their words and needs are asked on pages of their own.
    const { own: _words, needs: _needs, ...asked } = triageFields(tx.say, answers.triage)
    return asked
  },
  page: ({ id, result, weighed }, { fields }) => (
    <Page
      title="How body, mind and daily life are"
      caption="Refer a person"
      back={{ href: `/referrals/drafts/${id}`, text: 'All parts of this referral' }}
    >
      {result && <TriageResult result={result} />}
      <RaiseNow about={{ draft: id }} weighed={weighed} />
      <p>
        Both sides are weighed, and every end is a door. Each question may be left out.{' '}
        <a href="/triage/rules">The rules in words</a>
      </p>
      <Form
        button={result ? 'Weigh it again' : 'Save and weigh'}
        beside={result && <a href={`/referrals/drafts/${id}`}>Go on with the referral</a>}
      >
        <TriageQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const { own: _words, needs: _needs, ...triage } = answersFrom(value)
    await saveDraft(tx, actor, params.draft, { triage })
    return { goTo: `/referrals/drafts/${params.draft}/triage`, say: 'Weighed. The doors are below' }
  },
})
