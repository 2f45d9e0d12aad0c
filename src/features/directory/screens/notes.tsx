/** /directory/:service/notes/new and /directory/notes/:note/take-back: what link workers tell each other. */
import { InsetText, WarningCallout } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay } from '../../../ui/dates.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { takeNoteBack, writeNote } from '../notes/changes.ts'
import { longest, whyNotTakeBack } from '../notes/note.ts'
import { noteToRead } from '../notes/queries.ts'
import { serviceToRead } from '../queries.ts'

export const write = screen({
  path: '/directory/:service/notes/new',
  needs: 'service-note.write',
  load: ({ tx, params }) => serviceToRead(tx, params.service),
  sees: 'nobody',
  fields: () => ({
    words: longText({
      label: 'What should your colleagues know?',
      name: 'The note',
      hint: 'Such as: ask for the coordinator, the ramp is at the back',
      required: 'Enter what your colleagues should know',
      max: longest,
    }),
  }),
  page: ({ service_id, name }, { fields }) => (
    <Page
      title="Write a note for colleagues"
      caption={name}
      back={{ href: `/directory/${service_id}`, text: 'Back' }}
    >
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h2">Nothing about a person</WarningCallout.Heading>
        <p>Do not name anybody you support, or say what would tell who they are.</p>
      </WarningCallout>
      <Form button="Save note">
        <LongTextField field={fields.words} rows={3} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await writeNote(tx, actor, params.service, value.words)
    return { goTo: `/directory/${params.service}`, say: 'Note saved. Colleagues see it with your name' }
  },
})

export const takeBack = screen({
  path: '/directory/notes/:note/take-back',
  needs: 'service-note.write',
  load: async ({ tx, actor, params }) => {
    const note = await noteToRead(tx, params.note)
    return { note, reasons: isStaff(actor) ? whyNotTakeBack(note, actor) : [] }
  },
  sees: 'nobody',
  whyNot: ({ reasons }) => reasons,
  page: ({ note }) => (
    <Page
      title="Take a note back"
      caption={note.service}
      back={{ href: `/directory/${note.service_id}`, text: 'Back' }}
    >
      <InsetText>
        <p className="app-own-words">{note.words}</p>
        <p className="nhsuk-body-s">
          {note.by}, {asDay(note.written_at)}
        </p>
      </InsetText>
      <UnlessNotNow>
        <p>It is shown no more. It stays in the history.</p>
        <Form button="Take it back" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, data }) => {
    await takeNoteBack(tx, actor, params.note)
    return { goTo: `/directory/${data.note.service_id}`, say: 'The note is taken back' }
  },
})
