/** /referrals/drafts/:draft/reach */
import { reachFields, ReachQuestions } from '../../people/details-fields.tsx'
import { draftPage } from './draft-page.tsx'

export default draftPage({
  page: 'reach',
  title: 'How to reach them',
  fields: (answers, tx) => reachFields(answers, tx.languages),
  questions: form => <ReachQuestions fields={form.fields} />,
  answers: ({ neutral, reads, ...rest }) => ({ ...rest, is_neutral: neutral.length > 0, language: reads }),
})
