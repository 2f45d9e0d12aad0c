/** /directory/duplicates/:duplicate: two services side by side; merged field by field, or kept apart. */
import { isStaff, type Actor } from '../../../platform/actor.ts'
import { choice, type Field as Question } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { fieldLabel, inWords } from '../fields.ts'
import { keepApart, mergeDuplicate } from '../merging/changes.ts'
import { blockers, differing, whyNotMerge } from '../merging/merge.ts'
import { duplicateToRead, type Duplicate } from '../merging/queries.ts'
import { together, type Field, type Origins } from '../together.ts'
import { saidOf } from '../renew.ts'
import { Evidence } from './duplicates.tsx'

const back = { href: '/directory/duplicates', text: 'Services that may be one' }

/** One question for each field in which they differ: what both say, and which we would show. */
function questions({ one, other, preferred }: Data): Record<string, Question<string>> {
  return Object.fromEntries(
    differing(one, other).map(({ field, ...said }) => [
      field,
      choice({
        label: fieldLabel(field),
        options: (['one', 'other'] as const).map(value => ({
          value,
          label: inWords(field, said[value]),
          hint: `Said by ${{ one, other }[value].sources[field] ?? 'a source'}`,
        })),
        required: `Select which is right: ${fieldLabel(field).toLowerCase()}`,
        initial: preferred[field] === other.origins[field] ? 'other' : 'one',
      }),
    ]),
  )
}

type Data = Duplicate & { preferred: Origins }

export const show = screen({
  path: '/directory/duplicates/:duplicate',
  needs: 'directory.import',
  load: async ({ tx, params }) => {
    const duplicate = await duplicateToRead(tx, params.duplicate)
    const said = await saidOf(tx, [duplicate.service_id, duplicate.other_id])
    return { ...duplicate, preferred: together(said, {}).origins }
  },
  sees: 'nobody',
  whyNot: ({ status, one, other }) => [...blockers(status, 'merge'), ...whyNotMerge(one, other)],
  fields: questions,
  page: (data, { fields }) => {
    const { duplicate_id, one, other, evidence, status } = data
    return (
      <Page title="Are these one service?" back={back}>
        <ul className="app-own-words">
          {[one, other].map(side => (
            <li key={side.service_id}>
              <a href={`/directory/${side.service_id}`}>{side.content.name}</a>, run by{' '}
              {side.content.organisation.name}
              {side.content.locations?.[0] && `: ${inWords('locations', side.content.locations)}`}
            </li>
          ))}
        </ul>
        <h2 className="nhsuk-heading-m">Why we ask</h2>
        <Evidence of={evidence} />
        <UnlessNotNow>
          <h2 className="nhsuk-heading-m">If they are one, what is right?</h2>
          <p>We chose the most trusted source, then the newest. Change what you know better.</p>
          <Form button="They are one: merge">
            {Object.values(fields).map(field => (
              <RadioField key={field.name} field={field} />
            ))}
          </Form>
        </UnlessNotNow>
        {blockers(status, 'keep apart').length === 0 && (
          <Form
            to={`/directory/duplicates/${duplicate_id}/apart`}
            button="They are two services: keep both"
            look="secondary"
          />
        )}
      </Page>
    )
  },
  submit: async ({ tx, actor, params, data, value }) => {
    const { one, other, preferred } = data
    const chosen = Object.entries(value).flatMap(([field, side]) => {
      const entry = (side === 'other' ? other : one).origins[field as Field]
      return entry === undefined || entry === preferred[field as Field] ? [] : [[field, entry]]
    })
    await mergeDuplicate(tx, params.duplicate, {
      choices: Object.fromEntries(chosen) as Origins,
      by: nameOf(actor),
    })
    return { goTo: `/directory/${one.service_id}`, say: 'They are one service now' }
  },
})

export const apart = screen({
  path: '/directory/duplicates/:duplicate/apart',
  needs: 'directory.import',
  load: ({ tx, params }) => duplicateToRead(tx, params.duplicate),
  sees: 'nobody',
  whyNot: ({ status }) => blockers(status, 'keep apart'),
  page: ({ duplicate_id, one, other }) => (
    <Page
      title="Keep both services"
      back={{ href: `/directory/duplicates/${duplicate_id}`, text: 'Back to the two' }}
    >
      <p>
        {one.content.name} and {other.content.name} stay two services. We do not ask again.
      </p>
      <UnlessNotNow>
        <Form button="They are two services: keep both" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params }) => {
    await keepApart(tx, params.duplicate, nameOf(actor))
    return { goTo: '/directory/duplicates', say: 'Both are kept' }
  },
})

export const nameOf = (actor: Actor): string => (isStaff(actor) ? actor.name : actor.role)
