/** /people/:person/profile/:section: one part of what is known of a person, written down or put right. */
import { InsetText } from 'nhsuk-react-components'
import { NotFound } from '../../../../platform/errors.ts'
import { screen } from '../../../../platform/screen/screen.ts'
import { Form } from '../../../../ui/form.tsx'
import { Page } from '../../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../person.ts'
import { personToRead } from '../../queries.ts'
import { writeSection } from '../changes.ts'
import { sectionFields, SectionQuestions } from '../fields.tsx'
import { isSectionKey } from '../item.ts'
import { KnownElsewhere } from '../known-elsewhere.tsx'
import { profileOf } from '../queries.ts'
import { sectionNamed } from '../sections.ts'

export default screen({
  path: '/people/:person/profile/:section',
  needs: 'person.write',
  load: async ({ tx, actor, params }) => {
    if (!isSectionKey(params.section)) throw new NotFound()
    const person = await personToRead(tx, actor, 'person.write', params.person)
    const profile = await profileOf(tx, person)
    const section = sectionNamed(params.section)
    return { person, section, written: profile[section.key], today: tx.today }
  },
  sees: ({ person }) => [person.person_id],
  version: ({ written }) => written?.version ?? 0,
  fields: ({ section, written, today }) => sectionFields(section, written?.content ?? {}, today),
  page: ({ person, section }, form) => (
    <Page
      title={section.title}
      caption={nameOf(person)}
      back={{
        href: `/people/${person.person_id}/profile`,
        text: `Back to what we know of ${firstNameOf(person)}`,
      }}
    >
      <InsetText>
        <p>{section.about} Every question may be left empty.</p>
      </InsetText>
      <KnownElsewhere section={section.key} person={person} />
      <Form button="Save">
        <SectionQuestions section={section} form={form} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value, version }) => {
    const { key } = data.section
    await writeSection(tx, actor, { personId: params.person, key }, { values: value, from: version })
    return { goTo: `/people/${params.person}/profile`, say: 'Saved' }
  },
})
