/** /team/leave/:worker: a manager enters the leave of a link worker, and who covers. */

import { screen } from '../../../platform/screen/screen.ts'
import { RadioField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { UnlessNotNow } from '../../../ui/unless-not-now.tsx'
import { cancelLeave, enterLeave } from '../changes/leave.ts'
import {
  awayFrom,
  cancelFields,
  leaveFields,
  LeaveForm,
  Leaves,
  whyNoCancel,
  whyNoLeave,
} from '../leave-form.tsx'
import { leaveShown } from '../queries.ts'

export const enter = screen({
  path: '/team/leave/:worker',
  needs: 'capacity.plan',
  load: ({ tx, actor, params }) => leaveShown(tx, actor, params.worker),
  sees: 'nobody',
  whyNot: whyNoLeave,
  fields: leaveFields,
  page: (shown, { fields }) => (
    <Page
      title={`Leave of ${shown.worker.name}`}
      back={{ href: '/team/capacity', text: 'Capacity of the team' }}
    >
      <Leaves {...shown} cancelAt={`/team/leave/${shown.worker.account_id}/cancel`} />
      <UnlessNotNow>
        <LeaveForm fields={fields} />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await enterLeave(tx, actor, params.worker, awayFrom(value, tx.today))
    return { goTo: `/team/leave/${params.worker}`, say: 'Leave entered. Whoever covers is told' }
  },
})

export const cancel = screen({
  path: '/team/leave/:worker/cancel',
  needs: 'capacity.plan',
  load: ({ tx, actor, params }) => leaveShown(tx, actor, params.worker),
  sees: 'nobody',
  whyNot: whyNoCancel,
  fields: cancelFields,
  page: (shown, { fields }) => (
    <Page title="Take a leave back" back={{ href: `/team/leave/${shown.worker.account_id}`, text: 'Leave' }}>
      <UnlessNotNow>
        <Form button="Take it back">
          <RadioField field={fields.leave} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, params, value }) => {
    await cancelLeave(tx, actor, params.worker, value.leave)
    return { goTo: `/team/leave/${params.worker}`, say: 'Taken back' }
  },
})
