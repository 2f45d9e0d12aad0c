/** /caseload/limit/take-back: a link worker takes back that they are at their limit, in one step. */
import { accountOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { takeBackLimit } from '../changes/limit.ts'
import { whyNotTakeBack } from '../limit.ts'
import { workerOfMyTeam } from '../queries.ts'

export default screen({
  path: '/caseload/limit/take-back',
  needs: 'capacity.own',
  load: ({ tx, actor }) => workerOfMyTeam(tx, actor, accountOf(actor) ?? ''),
  sees: 'nobody',
  whyNot: ({ worker }) => whyNotTakeBack(worker.limit),
  page: () => (
    <Page title="Take it back" back={{ href: '/caseload', text: 'Caseload' }}>
      <UnlessNotNow>
        <p>You are proposed again, and people can be given to you. Your manager is told.</p>
        <Form button="I am not at my limit" />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor }) => {
    await takeBackLimit(tx, actor)
    return { goTo: '/caseload', say: 'Taken back. Your manager knows' }
  },
})
