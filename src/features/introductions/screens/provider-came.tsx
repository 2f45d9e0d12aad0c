/** /provider/:link/came: the provider tells whether the person came. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf } from '../../people/person.ts'
import { recordAttendance } from '../changes/came.ts'
import { blockers, moves } from '../introduction.ts'
import { offered } from '../offered.ts'

export default screen({
  path: '/provider/:link/came',
  needs: 'introduction.answer',
  inEnglish: true,
  load: offered,
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'attend'),
  fields: introduction => ({
    came: choice({
      label: `Did ${firstNameOf(introduction)} come?`,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'Not yet' },
      ],
      required: 'Select whether they came',
    }),
  }),
  page: (introduction, { fields }) => (
    <Page title={introduction.service} back={{ href: introduction.at, text: 'Back' }}>
      <UnlessNotNow>
        <Form button="Send">
          <RadioField field={fields.came} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    await recordAttendance(tx, actor, data.introduction_id, {
      came: value.came === 'yes',
      permission: 'introduction.answer',
    })
    return { goTo: data.at, say: moves.attend.done }
  },
})
