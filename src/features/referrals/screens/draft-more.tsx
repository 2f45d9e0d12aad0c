/** /referrals/drafts/:draft/more/:section: a section of their profile, where whoever refers knows something of it. */
import { InsetText } from 'nhsuk-react-components'
import { NotFound, refuseIf } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { contentOf } from '../../people/profile/content.ts'
import { sectionFields, SectionQuestions } from '../../people/profile/fields.tsx'
import { isSectionKey } from '../../people/profile/item.ts'
import { sectionNamed } from '../../people/profile/sections.ts'
import { whyNotSave } from '../../people/profile/why-not-save.ts'
import { saveDraft } from '../changes/draft.ts'
import { sectionsAsked } from '../draft.ts'
import { draftToWrite } from '../my-drafts.ts'

export default screen({
  path: '/referrals/drafts/:draft/more/:section',
  needs: 'referral.write',
  sees: 'nobody',
  load: async ({ tx, actor, params }) => {
    if (!isSectionKey(params.section) || !sectionsAsked.includes(params.section)) throw new NotFound()
    const draft = await draftToWrite(tx, actor, params.draft)
    const section = sectionNamed(params.section)
    return { ...draft, section, known: draft.answers.profile?.[section.key] ?? {}, today: tx.today }
  },
  fields: ({ section, known, today }) => sectionFields(section, known, today),
  page: ({ id, section }, form) => (
    <Page
      title={section.title}
      caption="Refer a person"
      back={{ href: `/referrals/drafts/${id}`, text: 'All parts of this referral' }}
    >
      <InsetText>
        <p>{section.about} Every question may be left empty.</p>
      </InsetText>
      <Form button="Save and continue">
        <SectionQuestions section={section} form={form} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, data: { section, known, answers }, value }) => {
    const content = contentOf(section, value, known)
    refuseIf(whyNotSave(section, content, known))
    await saveDraft(tx, actor, params.draft, { profile: { ...answers.profile, [section.key]: content } })
    return { goTo: `/referrals/drafts/${params.draft}` }
  },
})
