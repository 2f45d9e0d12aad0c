/** /directory/proposals: changes that providers would like; /directory/proposals/:proposal to take one over or not. */
import { choice, choices, longText } from '../../../platform/screen/field.ts'
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDay, asWait } from '../../../ui/dates.ts'
import { CheckboxField, LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { fieldLabel, inWords } from '../fields.ts'
import { hoursIn } from '../checks/stated.ts'
import { asAnswered, moves } from '../providers/proposal.ts'
import { answerProposal, openProposals, proposalToRead } from '../providers/proposals.ts'
import type { ServiceRecord } from '../record.ts'
import type { Field } from '../together.ts'

export const list = screen({
  path: '/directory/proposals',
  needs: 'directory.change',
  load: async ({ tx, query }) => {
    const page = pageNumber(query)
    return { now: tx.now, ...pageOf(await openProposals(tx, page), page) }
  },
  sees: 'nobody',
  page: ({ now, rows, page, hasMore }) => (
    <Page
      title="Changes that providers would like"
      back={{ href: '/directory/health', text: 'How true the directory is' }}
      wide
    >
      {rows.length === 0 ? (
        <p>No change waits.</p>
      ) : (
        <ResponsiveTable
          caption="Changes that wait, longest first"
          rows={rows}
          keyOf={proposal => proposal.proposal_id}
          columns={[
            {
              heading: 'Service',
              cell: proposal => (
                <a href={`/directory/proposals/${proposal.proposal_id}`}>{proposal.service}</a>
              ),
            },
            {
              heading: 'Would change',
              cell: proposal =>
                asAnswered(Object.keys(proposal.fields as object))
                  .map(fieldLabel)
                  .join(', '),
            },
            { heading: 'From', cell: proposal => proposal.sent_to },
            { heading: 'Waits', cell: proposal => asWait(proposal.at, now) },
          ]}
        />
      )}
      <Pages of={{ page, hasMore }} at="/directory/proposals" />
    </Page>
  ),
})

export const answer = screen({
  path: '/directory/proposals/:proposal',
  needs: 'directory.change',
  load: ({ tx, params }) => proposalToRead(tx, params.proposal),
  sees: 'nobody',
  whyNot: ({ status }) =>
    status === 'open' ? [] : ['This change has been answered, or the provider has sent a newer one'],
  fields: ({ fields: proposed }) => ({
    fields: choices({
      label: 'What do you take over?',
      options: asAnswered(Object.keys(proposed)).map(value => ({ value, label: fieldLabel(value) })),
      initial: asAnswered(Object.keys(proposed)),
    }),
    move: choice({
      label: 'Your answer',
      options: [
        { value: 'approve', label: 'Take over what is selected' },
        { value: 'decline', label: 'Take over none of it' },
      ],
      required: 'Select your answer',
      initial: 'approve',
    }),
    words: longText({
      label: 'What do you say to the provider? (optional)',
      name: 'What you say',
      hint: 'They get it by email. Say why, where you do not take over all of it',
      max: 2000,
    }),
  }),
  page: (proposal, { fields }) => (
    <Page
      title="A change that a provider would like"
      caption={proposal.service}
      back={{ href: '/directory/proposals', text: 'Changes that wait' }}
      wide
    >
      <p>
        Sent by {proposal.sent_to} on {asDay(proposal.at)}.{' '}
        <a href={`/directory/${proposal.service_id}`}>See the service</a>
      </p>
      <ResponsiveTable
        caption="What we say now, and what the provider would say"
        rows={asAnswered(Object.keys(proposal.fields))}
        keyOf={field => field}
        columns={[
          { heading: 'Field', cell: fieldLabel },
          { heading: 'Now', cell: field => said(field, proposal.now) },
          {
            heading: 'They would say',
            cell: field => said(field, { ...proposal.now, ...proposal.fields } as ServiceRecord),
          },
        ]}
      />
      <UnlessNotNow>
        <Form button="Answer">
          <CheckboxField field={fields.fields} />
          <RadioField field={fields.move} />
          <LongTextField field={fields.words} rows={3} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await answerProposal(tx, actor, params.proposal, value)
    return { goTo: '/directory/proposals', say: moves[value.move].done }
  },
})

/** What a record says in a field; its hours in one line, however they are kept. */
const said = (field: string, record: ServiceRecord) => {
  const words = field === 'schedules' ? hoursIn(record) : inWords(field, record[field as Field])
  const until =
    field === 'status' && record.pausedUntil ? `, until ${inWords('pausedUntil', record.pausedUntil)}` : ''
  return <span className="app-own-words">{`${words || 'nothing'}${until}`}</span>
}
