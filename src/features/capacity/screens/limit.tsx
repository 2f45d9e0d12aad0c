/** /caseload/limit: a link worker says that they are at their limit, and reads what came of it. */
import { InsetText } from 'nhsuk-react-components'
import { accountOf } from '../../../platform/actor.ts'
import { longText } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { LongTextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { sayLimit } from '../changes/limit.ts'
import { Decided } from '../decided.tsx'
import { TakeBack } from '../my-load-shown.tsx'
import { said, whyNotSay } from '../limit.ts'
import { decidedAbout, workerOfMyTeam } from '../queries.ts'
import { loadWords, whyNoRoom } from '../worker.ts'

export default screen({
  path: '/caseload/limit',
  needs: 'capacity.own',
  load: async ({ tx, actor }) => {
    const me = accountOf(actor) ?? ''
    const { worker } = await workerOfMyTeam(tx, actor, me)
    return { worker, decided: await decidedAbout(tx, me), today: tx.today }
  },
  sees: 'nobody',
  whyNot: ({ worker }) => whyNotSay(worker.limit !== null),
  fields: () => ({
    why: longText({
      label: 'What would help? (optional)',
      name: 'What would help',
      hint: 'Your manager reads it. You need not give a reason',
      max: 1000,
    }),
  }),
  page: ({ worker, decided, today }, { fields }) => (
    <Page title="I am at my limit" back={{ href: '/caseload', text: 'Caseload' }}>
      <p>You have {loadWords(worker)} now.</p>
      {worker.limit ? (
        <>
          <InsetText id="send" tabIndex={-1}>
            <p>
              You said it on {asMoment(worker.limit.said_at)}.{' '}
              {worker.limit.status === 'said'
                ? 'Nobody can be given to you until your manager has talked with you.'
                : `${whyNoRoom(worker, today)[0]}.`}
            </p>
          </InsetText>
          {worker.limit.status === 'said' && <TakeBack />}
        </>
      ) : (
        <>
          <p>
            Say so whenever it is so. Your manager is told at once. Nobody is proposed to you, and nobody can
            be given to you, until the two of you have talked. You can take it back in one step.
          </p>
          <Form button="I am at my limit">
            <LongTextField field={fields.why} rows={3} />
          </Form>
        </>
      )}
      <Decided events={decided} />
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await sayLimit(tx, actor, value.why)
    return { goTo: '/caseload/limit', say: said }
  },
})
