/** /provider/:link/yes: the provider can take the person on. */
import { date } from '../../../platform/screen/date-field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { DateField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf } from '../../people/person.ts'
import { acceptIntroduction } from '../changes/answer.ts'
import { blockers, moves } from '../introduction.ts'
import { offered } from '../offered.ts'

export default screen({
  path: '/provider/:link/yes',
  needs: 'introduction.answer',
  inEnglish: true,
  load: offered,
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'accept'),
  fields: ({ today }) => ({
    firstSessionOn: date({
      label: 'When is the first time? (optional)',
      name: 'The first time',
      hint: 'Leave it empty if you do not know yet',
      earliest: { date: today, message: 'The first time must be today or later' },
    }),
  }),
  page: (introduction, { fields }) => (
    <Page title={`Yes, ${firstNameOf(introduction)} can come`} back={{ href: introduction.at, text: 'Back' }}>
      <UnlessNotNow>
        <Form button="Say yes">
          <DateField field={fields.firstSessionOn} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    await acceptIntroduction(tx, actor, data.introduction_id, value)
    return { goTo: data.at, say: moves.accept.done }
  },
})
