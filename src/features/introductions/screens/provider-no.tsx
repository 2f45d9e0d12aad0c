/** /provider/:link/no: the provider cannot take the person on, and says why. */
import { choice } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { declineIntroduction } from '../changes/answer.ts'
import { blockers, moves, providerReasons, type ProviderReason } from '../introduction.ts'
import { offered } from '../offered.ts'

const reasons = Object.entries(providerReasons).map(([value, label]) => ({
  value: value as ProviderReason,
  label,
}))

export default screen({
  path: '/provider/:link/no',
  needs: 'introduction.answer',
  inEnglish: true,
  load: offered,
  sees: introduction => [introduction.person_id],
  whyNot: introduction => blockers(introduction.status, 'decline'),
  fields: () => ({ reason: choice({ label: 'Why not?', options: reasons, required: 'Select why not' }) }),
  page: (introduction, { fields }) => (
    <Page title="No, not at the moment" back={{ href: introduction.at, text: 'Back' }}>
      <UnlessNotNow>
        <p>That is fine. The link worker will find something else.</p>
        <Form button="Say no" look="secondary">
          <RadioField field={fields.reason} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, data, value }) => {
    await declineIntroduction(tx, actor, data.introduction_id, value)
    return { goTo: data.at, say: moves.decline.done }
  },
})
