/** /referrals/drafts/:draft/order: which of their needs matters most to them. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { choice, type Field } from '../../../platform/screen/field.ts'
import { SelectField } from '../../../ui/fields.tsx'
import { needLabel, type Need } from '../../directory/needs.ts'
import { inOrder, type Answers } from '../draft.ts'
import { draftPage } from './draft-page.tsx'

const places = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    value: String(at + 1),
    label: at === 0 ? '1, the most' : String(at + 1),
  }))

const needsOf = (answers: Answers): readonly Need[] => answers.needs ?? []

export default draftPage<Record<Need, Field<string>>>({
  page: 'order',
  title: 'What matters most to them',
  intro: <p>Ask them. Give each a place of its own: 1 is what matters most.</p>,
  fields: answers =>
    Object.fromEntries(
      needsOf(answers).map((need, at) => [
        need,
        choice({
          label: needLabel(need),
          options: places(needsOf(answers).length),
          required: `Select a place for ${needLabel(need).toLowerCase()}`,
          initial: String(at + 1),
        }),
      ]),
    ) as never,
  questions: (form, answers) => (
    <>
      {needsOf(answers).map(need => (
        <SelectField key={need} field={form.fields[need]} />
      ))}
    </>
  ),
  answers: (value, before) => {
    const order = inOrder(needsOf(before), value)
    if ('twice' in order)
      throw new WrongAnswer(order.twice, 'Give each a place of its own: two have the same one')
    return { needs: order.needs, isInOrder: true }
  },
})
