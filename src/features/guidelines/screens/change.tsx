/** /guidelines/:need/change, and /guidelines/everybody/change: written once, for every practice of the place. */
import { NotFound, WrongAnswer } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { LongTextField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { writeGuideline } from '../changes.ts'
import {
  changeFields,
  ChangeFields,
  everybodyFields,
  guidelineFields,
  GuidelineFields,
  guidelineOf,
} from '../guideline-fields.tsx'
import { everybody as everybodySubject, subjectLabel, type Subject } from '../guideline.ts'
import { everybodyToRead, guidelineToRead } from '../queries.ts'

const pageOf = (subject: Subject) => ({
  title: `Change the guideline “${subjectLabel(subject)}”`,
  back: { href: `/guidelines/${subject}`, text: subjectLabel(subject) },
})

const Explained = () => (
  <p>
    It is used in every practice from the moment you save it. What was in force before stays to be read. Who
    is writing a referral now is told what you changed.
  </p>
)

const saved = (subject: Subject) => ({ goTo: `/guidelines/${subject}`, say: 'Guideline changed' })

export const need = screen({
  path: '/guidelines/:need/change',
  needs: 'guideline.change',
  load: async ({ tx, params }) => {
    const guideline = await guidelineToRead(tx, params.need)
    if (guideline.subject === everybodySubject) throw new NotFound()
    return guideline
  },
  sees: 'nobody',
  version: ({ version }) => version,
  fields: ({ content }) => ({ ...guidelineFields(content), ...changeFields() }),
  page: ({ subject }, { fields }) => (
    <Page {...pageOf(subject)}>
      <Explained />
      <Form button="Save">
        <GuidelineFields fields={fields} />
        <ChangeFields fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, data: { subject, content }, value, version }) => {
    const { what, why, ...typed } = value
    await writeGuideline(tx, actor, subject, {
      content: guidelineOf(subject, typed, content),
      what,
      why,
      from: version,
    })
    return saved(subject)
  },
})

export const everybody = screen({
  path: '/guidelines/everybody/change',
  needs: 'guideline.change',
  load: ({ tx }) => everybodyToRead(tx),
  sees: 'nobody',
  version: ({ version }) => version,
  fields: ({ content }) => ({ ...everybodyFields(content), ...changeFields() }),
  page: (_, { fields }) => (
    <Page {...pageOf(everybodySubject)}>
      <Explained />
      <Form button="Save">
        <TextField field={fields.youngest} />
        <TextField field={fields.doorYoung} />
        <TextField field={fields.oldest} />
        <TextField field={fields.doorOld} />
        <LongTextField field={fields.area} rows={2} />
        <TextField field={fields.doorArea} />
        <LongTextField field={fields.agreement} />
        <GuidelineFields fields={fields} />
        <ChangeFields fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, data: { content: before }, value, version }) => {
    const { what, why, youngest, doorYoung, oldest, doorOld, area, doorArea, agreement, ...typed } = value
    if (youngest !== null && oldest !== null && youngest > oldest)
      throw new WrongAnswer('oldest', 'The oldest age must not be below the youngest')
    const doors = [
      { field: 'doorYoung', isNeeded: youngest !== null && youngest > 0, door: doorYoung },
      { field: 'doorOld', isNeeded: oldest !== null, door: doorOld },
      { field: 'doorArea', isNeeded: area.length > 0, door: doorArea },
    ]
    const missing = doors.find(({ isNeeded, door }) => isNeeded && door === '')
    if (missing) throw new WrongAnswer(missing.field, 'Enter a better door: nobody is sent away without one')
    const rules = { youngest, doorYoung, oldest, doorOld, area, doorArea, agreement }
    await writeGuideline(tx, actor, everybodySubject, {
      content: { ...guidelineOf(everybodySubject, typed, before), ...rules },
      what,
      why,
      from: version,
    })
    return saved(everybodySubject)
  },
})
