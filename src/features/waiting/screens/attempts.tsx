/** /people/:person/attempts: each time somebody tried to reach them, and another one to write down. */
import { InsetText } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { WrongAnswer } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { DateField, LongTextField, RadioField, TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { momentOf } from '../../safeguarding/moment.ts'
import { timeField } from '../../safeguarding/time-field.ts'
import { channelOptions, channels, outcomeOptions, outcomes } from '../attempt.ts'
import { recordAttempt } from '../changes/attempts.ts'
import { NextNotes, Reach } from '../notes.tsx'
import { policyNow } from '../policy-now.ts'
import { waitOf } from '../queries.ts'
import type { Wait } from '../rows.ts'
import { askedFor } from '../asked-for.ts'

export default screen({
  path: '/people/:person/attempts',
  needs: 'contact-attempt.write',
  load: async ({ tx, actor, params }) => ({
    wait: await waitOf(tx, actor, 'contact-attempt.write', params.person),
    policy: (await policyNow(tx)).policy,
    me: isStaff(actor) ? actor.accountId : '',
    now: tx.now,
  }),
  sees: ({ wait }) => [wait.person_id],
  fields: () => ({
    channel: choice({
      label: 'How did you try?',
      options: channelOptions,
      required: 'Select how you tried',
      initial: 'phone',
    }),
    outcome: choice({
      label: 'What came of it?',
      options: outcomeOptions,
      required: 'Select what came of it',
    }),
    ringOn: date({ label: 'On which day should we ring?', name: 'The day to ring' }),
    ringAt: timeField({ label: 'At what time should we ring?' }),
    on: date({
      label: 'On which day was it? (optional)',
      name: 'The day',
      hint: 'Leave it empty if it was today',
    }),
    at: timeField({ label: 'At what time was it? (optional)' }),
    note: longText({
      label: 'Anything to know for the next time? (optional)',
      name: 'What to know',
      max: 1000,
    }),
  }),
  page: ({ wait, policy, me, now }, { fields }) => (
    <Page
      title={`Trying to reach ${firstNameOf(wait)}`}
      caption={nameOf(wait)}
      back={{ href: '/waiting-list', text: 'Waiting list' }}
    >
      <div className="nhsuk-u-margin-bottom-4">
        <Reach wait={wait} />
      </div>
      {wait.isWaiting && (
        <InsetText>
          <p>
            <NextNotes wait={wait} policy={policy} now={now} />
          </p>
          <p>Whatever happened can be written down, whenever it was.</p>
        </InsetText>
      )}
      <Form button="Save">
        <RadioField field={fields.channel} />
        <RadioField
          field={fields.outcome}
          below={{
            'ring-later': (
              <>
                <DateField field={fields.ringOn} />
                <TextField field={fields.ringAt} />
              </>
            ),
          }}
        />
        <DateField field={fields.on} />
        <TextField field={fields.at} />
        <LongTextField field={fields.note} rows={3} />
      </Form>
      <h2 className="nhsuk-heading-m">Extra care</h2>
      <p className="app-own-words">
        {wait.needs_care === null
          ? 'Nobody said that they need extra care to reach.'
          : `They need extra care to reach: ${wait.needs_care}. No program lets them go.`}{' '}
        <a href={`/people/${wait.person_id}/attempts/care`}>Change</a>
      </p>
      <h2 className="nhsuk-heading-m">Attempts so far</h2>
      <Attempts wait={wait} me={me} />
    </Page>
  ),
  submit: async ({ tx, actor, params, value, data }) => {
    const moment = momentOf(value, tx.now)
    if ('field' in moment) throw new WrongAnswer(moment.field, moment.words)
    const ringAt = value.outcome === 'ring-later' ? askedFor(value, { after: moment, today: tx.today }) : null
    if (ringAt && 'field' in ringAt) throw new WrongAnswer(ringAt.field, ringAt.words)
    await recordAttempt(tx, actor, params.person, { ...value, at: moment, ringAt })
    const isTheirs = isStaff(actor) && data.wait.link_worker_id === actor.accountId
    return value.outcome === 'reached' && isTheirs && data.wait.isWaiting
      ? { goTo: `/people/${params.person}/conversations/new`, say: 'Reached. Now write down what they said' }
      : { goTo: `/people/${params.person}/attempts`, say: 'Written down' }
  },
})

function Attempts({ wait, me }: { wait: Wait; me: string }) {
  if (wait.attempts.length === 0) return <p>Nobody has tried yet.</p>
  return (
    <ul className="app-timeline">
      {wait.attempts
        .toReversed()
        .map(({ attempt_id, at, channel, outcome, ring_at, note, by, by_account_id }) => (
          <li key={attempt_id}>
            <strong>{outcomes[outcome].label}</strong>, {channels[channel].label.toLowerCase()}
            {ring_at && `: on ${asMoment(ring_at)}`}
            <br />
            {by}, {asMoment(at)}
            {note !== '' && <p className="app-own-words">{note}</p>}
            {by_account_id === me && (
              <p>
                <a href={`/people/${wait.person_id}/attempts/${attempt_id}/take-back`}>
                  Take it back<span className="nhsuk-u-visually-hidden"> ({asMoment(at)})</span>
                </a>
              </p>
            )}
          </li>
        ))}
    </ul>
  )
}
