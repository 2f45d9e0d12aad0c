/** /caseload/leave: a link worker enters their own leave, and who covers. */
import { accountOf } from '../../../platform/actor.ts'
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
  path: '/caseload/leave',
  needs: 'capacity.own',
  load: ({ tx, actor }) => leaveShown(tx, actor, accountOf(actor) ?? ''),
  sees: 'nobody',
  whyNot: whyNoLeave,
  fields: leaveFields,
  page: (shown, { fields }) => (
    <Page title="My leave" back={{ href: '/caseload', text: 'Caseload' }}>
      <Leaves {...shown} cancelAt="/caseload/leave/cancel" />
      <UnlessNotNow>
        <LeaveForm fields={fields} />
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await enterLeave(tx, actor, accountOf(actor) ?? '', awayFrom(value, tx.today))
    return { goTo: '/caseload/leave', say: 'Leave entered. Whoever covers is told' }
  },
})

export const cancel = screen({
  path: '/caseload/leave/cancel',
  needs: 'capacity.own',
  load: ({ tx, actor }) => leaveShown(tx, actor, accountOf(actor) ?? ''),
  sees: 'nobody',
  whyNot: whyNoCancel,
  fields: cancelFields,
  page: (_, { fields }) => (
    <Page title="Take a leave back" back={{ href: '/caseload/leave', text: 'Leave' }}>
      <UnlessNotNow>
        <Form button="Take it back">
          <RadioField field={fields.leave} />
        </Form>
      </UnlessNotNow>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await cancelLeave(tx, actor, accountOf(actor) ?? '', value.leave)
    return { goTo: '/caseload/leave', say: 'Taken back' }
  },
})
