/** /referrals/drafts/:draft/suits: what the guidelines say of the needs, and whether any of it applies. */
import { Card, Details } from 'nhsuk-react-components'
import { choices, type Field } from '../../../platform/screen/field.ts'
import type { Drawn } from '../../../platform/screen/form.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { CheckboxField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { guidelinesFor, versionsInForce } from '../../guidelines/in-force.ts'
import { mayBeTicked, type Kind } from '../../guidelines/judge.ts'
import { subjectLabel } from '../../guidelines/guideline.ts'
import { guidelinesInForce } from '../../guidelines/queries.ts'
import { saveDraft } from '../changes/draft.ts'
import { draftToWrite } from '../my-drafts.ts'

const asked: Record<Kind, string> = {
  'red flag': 'Is any of this so now?',
  'does not suit': 'Is any of this so?',
  'check first': 'Has any of this not been looked at yet?',
}
export default screen({
  path: '/referrals/drafts/:draft/suits',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor, params, query }) => ({
    ...(await draftToWrite(tx, actor, params.draft)),
    inForce: await guidelinesInForce(tx),
    isFromCheck: query.get('back') === 'check',
  }),
  fields: ({ answers, inForce }) => {
    const all = mayBeTicked(inForce, answers.needs ?? [])
    const question = (kind: Kind): Field<string[]> => {
      const some = all.filter(one => one.kind === kind)
      const keys = some.map(({ key }) => key)
      return choices({
        label: asked[kind],
        hint: 'Select all that apply, or leave it empty',
        options: some.map(({ key, words }) => ({ value: key, label: words })),
        initial: answers.suits?.ticked.filter(key => keys.includes(key)),
      })
    }
    return {
      flags: question('red flag'),
      unsuited: question('does not suit'),
      unchecked: question('check first'),
    }
  },
  page: ({ id, answers, inForce, isFromCheck }, { fields }) => (
    <Page
      title="Is this the right door?"
      caption="Refer a person"
      back={
        isFromCheck
          ? { href: `/referrals/drafts/${id}/check`, text: 'Back to your answers' }
          : { href: `/referrals/drafts/${id}`, text: 'All parts of this referral' }
      }
    >
      <p>
        These are the <a href="/guidelines">guidelines of your whole place</a>. Whatever applies shows you a
        better door. You decide: a referral is never refused in silence.
      </p>
      <Details>
        <Details.Summary>Whom it suits</Details.Summary>
        <Details.Text>
          {guidelinesFor(inForce, answers.needs ?? []).map(({ subject, content }) => (
            <section key={subject}>
              <h2 className="nhsuk-heading-s">{subjectLabel(subject)}</h2>
              <ul>
                {content.suits.map(sentence => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          ))}
        </Details.Text>
      </Details>
      <Form button="Save and continue">
        <Card cardType="urgent">
          <Card.Heading>Not for social prescribing alone</Card.Heading>
          <Asked field={fields.flags} />
        </Card>
        <Asked field={fields.unsuited} />
        <Asked field={fields.unchecked} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, data, value: { flags, unsuited, unchecked } }) => {
    const { id, answers, inForce, isFromCheck } = data
    await saveDraft(tx, actor, id, {
      suits: {
        ticked: [...flags, ...unsuited, ...unchecked],
        versions: versionsInForce(inForce, answers.needs ?? []),
      },
    })
    const at = `/referrals/drafts/${id}`
    return { goTo: flags.length > 0 ? `${at}/first` : isFromCheck ? `${at}/check` : at }
  },
})

const Asked = ({ field }: { field: Drawn }) =>
  (field.options ?? []).length > 0 ? <CheckboxField field={field} isDense /> : null
