/** /people/:person/introductions/:introduction/came: the link worker knows whether they came. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { recordAttendance } from '../changes/came.ts'
import { blockers, moves } from '../introduction.ts'
import { introductionOf } from '../queries.ts'

export default screen({
  path: '/people/:person/introductions/:introduction/came',
  needs: 'introduction.write',
  load: ({ tx, actor, params }) => introductionOf(tx, actor, 'introduction.write', params),
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'attend'),
  fields: introduction => ({
    came: choice({
      label: `Did ${firstNameOf(introduction)} go?`,
      options: [
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'Not yet' },
      ],
      required: 'Select whether they went',
    }),
  }),
  page: (introduction, { fields }) => (
    <Page
      title={introduction.service}
      caption={`Introduction of ${nameOf(introduction)}`}
      back={{
        href: `/people/${introduction.person_id}/introductions/${introduction.introduction_id}`,
        text: 'Back',
      }}
    >
      <UnlessNotNow>
        <Form button="Save">
          <RadioField field={fields.came} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await recordAttendance(tx, actor, params.introduction, {
      came: value.came === 'yes',
      permission: 'introduction.write',
    })
    return { goTo: `/people/${params.person}/introductions/${params.introduction}`, say: moves.attend.done }
  },
})
