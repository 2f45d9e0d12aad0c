/** /team/limit/:worker: what manager and link worker agreed, once they have talked. */
import { WrongAnswer } from '../../../platform/errors.ts'
import { date } from '../../../platform/screen/date-field.ts'
import { choice, longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { DateField, LongTextField, RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { answerLimit } from '../changes/limit.ts'
import { Decided } from '../decided.tsx'
import { outcomes, whyNotAnswer, whyNotUntil, type Outcome } from '../limit.ts'
import { decidedAbout, workerOfMyTeam } from '../queries.ts'
import { loadWords } from '../worker.ts'

const options = Object.entries(outcomes).map(([value, label]) => ({ value: value as Outcome, label }))

export default screen({
  path: '/team/limit/:worker',
  needs: 'capacity.plan',
  load: async ({ tx, actor, params }) => ({
    ...(await workerOfMyTeam(tx, actor, params.worker)),
    decided: await decidedAbout(tx, params.worker),
    today: tx.today,
  }),
  sees: 'nobody',
  whyNot: ({ worker }) => whyNotAnswer(worker.name, worker.limit !== null),
  fields: () => ({
    outcome: choice({ label: 'What have you agreed?', options, required: 'Select what you have agreed' }),
    until: date({ label: 'Until when?', name: 'The day', hint: 'For example, 27 3 2027' }),
    answer: longText({
      label: 'What will be done? (optional)',
      name: 'What will be done',
      hint: 'They read it too',
      max: 1000,
    }),
  }),
  page: ({ worker, decided }, { fields }) => (
    <Page
      title={`${worker.name} is at their limit`}
      back={{ href: '/team/capacity', text: 'Capacity of the team' }}
    >
      <UnlessNotNow>
        <p>
          They have {loadWords(worker)}. They said it on{' '}
          {worker.limit ? asMoment(worker.limit.said_at) : 'a day before'}.
        </p>
        {worker.limit?.why && <p className="app-own-words">{worker.limit.why}</p>}
        <p>
          Talk with them first. Until you answer, nobody can be given to them. You can{' '}
          <a href={`/team/reassign/${worker.account_id}`}>hand people over from here</a>.
        </p>
        <Form button="Save what you agreed">
          <RadioField field={fields.outcome} below={{ agreed: <DateField field={fields.until} /> }} />
          <LongTextField field={fields.answer} rows={3} />
        </Form>
      </UnlessNotNow>
      <Decided events={decided} />
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    const wrong = value.outcome === 'agreed' ? whyNotUntil(value.until, tx.today) : undefined
    if (wrong) throw new WrongAnswer('until', wrong)
    await answerLimit(tx, actor, params.worker, value)
    return { goTo: '/team/capacity', say: 'Saved. They are told' }
  },
})
