/** /people/pairs/:pair: two records side by side; they become one, detail by detail, or are two people's. */
import { Conflict } from '../../../platform/errors.ts'
import { choice, text, type Field } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate, asDay, asMoment } from '../../../ui/dates.ts'
import { RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { ways } from '../details-fields.tsx'
import { keepApart, mergePair } from '../merging/changes.ts'
import { asked, blockers, differing, whyNotMerge, type Asked, type Side } from '../merging/pair.ts'
import { pairToRead, type Pair } from '../merging/queries.ts'
import { spaced } from '../nhs-number.ts'
import { nameOf } from '../person.ts'
import { Evidence } from './pairs.tsx'

const back = { href: '/people/pairs', text: 'Is this the same person?' }

const inWords = (side: Side, field: Asked): string => {
  if (field === 'date_of_birth') return side.date_of_birth ? asDate(side.date_of_birth) : ''
  if (field === 'prefers') return ways.find(way => way.value === side.prefers)?.label ?? side.prefers
  return side[field] ?? ''
}

/** One question for each detail in which they differ. What was written last stands first chosen. */
function questions({ one, other }: Pair): Record<string, Field<string>> {
  const newest = (side: Side) => side.changed_at ?? side.created_at
  const initial = Temporal.Instant.compare(newest(other), newest(one)) > 0 ? 'other' : 'one'
  return Object.fromEntries(
    differing(one, other).map(field => [
      field,
      choice({
        label: asked[field],
        options: [
          { value: 'one', label: inWords(one, field) },
          { value: 'other', label: inWords(other, field) },
        ],
        required: `Select which is right: ${asked[field].toLowerCase()}`,
        initial,
      }),
    ]),
  )
}

/** Who somebody is and since when they are with us, and nothing of what was written about them. */
const rowsOf = ({ one, other }: Pair) =>
  [
    ...(Object.keys(asked) as Asked[]).map(field => ({
      detail: asked[field],
      one: inWords(one, field),
      other: inWords(other, field),
    })),
    {
      detail: 'NHS number',
      one: one.nhs_number ? spaced(one.nhs_number) : '',
      other: other.nhs_number ? spaced(other.nhs_number) : '',
    },
    { detail: 'On record since', one: asDay(one.created_at), other: asDay(other.created_at) },
    { detail: 'With us', one: withUs(one), other: withUs(other) },
  ].filter(row => row.one !== '' || row.other !== '')

const withUs = ({ supported_since, waiting_since }: Side): string =>
  supported_since
    ? `Supported since ${asDay(supported_since)}`
    : waiting_since
      ? `Waiting since ${asDay(waiting_since)}`
      : 'Not now'

export const show = screen({
  path: '/people/pairs/:pair',
  needs: 'person.merge',
  load: ({ tx, actor, params }) => pairToRead(tx, actor, params.pair),
  sees: ({ one_id, other_id }) => [one_id, other_id],
  whyNot: ({ status, one, other }) => [...blockers(status, 'merge'), ...whyNotMerge(one, other)],
  // Of both: whichever is changed by somebody, the sum is another.
  version: ({ one, other }) => one.version + other.version,
  fields: questions,
  page: (pair, { fields }) => (
    <Page title="Is this the same person?" back={back} wide>
      <ResponsiveTable
        caption="Both records side by side"
        rows={rowsOf(pair)}
        keyOf={row => row.detail}
        columns={[
          { heading: 'Detail', cell: row => row.detail },
          { heading: 'First record', cell: row => <Said words={row.one} /> },
          { heading: 'Second record', cell: row => <Said words={row.other} /> },
        ]}
      />
      <h2 className="nhsuk-heading-m">Why we ask</h2>
      <Evidence of={pair.evidence} />
      {pair.status === 'apart' && pair.answered_at && (
        <p>
          {pair.answered_by} said that they are two people, {asMoment(pair.answered_at)}.
          {pair.why !== '' && <span className="app-own-words"> {pair.why}</span>}
        </p>
      )}
      <UnlessNotNow>
        <h2 className="nhsuk-heading-m">If they are one person</h2>
        <p>
          Everything from the second record moves to the first. Nobody is told. You can take it back.
          {Object.keys(fields).length > 0 && ' Choose what is right where they differ.'}
        </p>
        <Form button="They are one person">
          {Object.values(fields).map(field => (
            <RadioField key={field.name} field={field} />
          ))}
        </Form>
      </UnlessNotNow>
      {pair.status === 'waiting' && (
        <p>
          <a href={`/people/pairs/${pair.pair_id}/apart`}>They are two people</a>
        </p>
      )}
    </Page>
  ),
  submit: async ({ tx, actor, params, data, value, version }) => {
    const { one, other } = data
    if (version !== one.version + other.version)
      throw new Conflict('Somebody', one.changed_at ?? other.changed_at ?? tx.now)
    const merge = await mergePair(tx, actor, params.pair, value)
    return { goTo: `/people/merges/${merge}`, say: 'They are one record now' }
  },
})

const Said = ({ words }: { words: string }) => <span className="app-own-words">{words || 'Not known'}</span>

export const apart = screen({
  path: '/people/pairs/:pair/apart',
  needs: 'person.merge',
  load: ({ tx, actor, params }) => pairToRead(tx, actor, params.pair),
  sees: ({ one_id, other_id }) => [one_id, other_id],
  whyNot: ({ status }) => blockers(status, 'keep apart'),
  fields: () => ({
    why: text({
      label: 'How do you know? (optional)',
      name: 'How you know',
      hint: 'For example, they are twins',
      max: 200,
    }),
  }),
  page: ({ pair_id, one, other }, { fields }) => (
    <Page title="They are two people" back={{ href: `/people/pairs/${pair_id}`, text: 'Back to the two' }}>
      <p className="app-own-words">
        {nameOf(one)} and {nameOf(other)} keep a record each. We do not ask again.
      </p>
      <UnlessNotNow>
        <Form button="They are two people">
          <TextField field={fields.why} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await keepApart(tx, actor, params.pair, value.why)
    return { goTo: '/people/pairs', say: 'They stay two records' }
  },
})
