/** /waiting-list/policy: how this place tries to reach people who wait, and what it promises them. */
import { InsetText, SummaryList } from 'nhsuk-react-components'
import { reachOf } from '../../../platform/actor.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { counted, hoursInWords, type Policy } from '../policy.ts'
import { policyNow } from '../policy-now.ts'

export default screen({
  path: '/waiting-list/policy',
  needs: 'contact-policy.read',
  load: async ({ tx, actor }) => ({
    ...(await policyNow(tx)),
    mayChange: reachOf(actor, 'contact-policy.change') !== undefined,
  }),
  sees: 'nobody',
  page: ({ policy, version, written, mayChange }) => (
    <Page title="How we try to reach people">
      <InsetText>
        <p>
          No national rule exists. Three attempts in different ways and an open door are usual. Each place
          decides, and this is what yours decided.
        </p>
      </InsetText>
      <SummaryList>
        {linesOf(policy).map(([key, value]) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      <p>
        {written
          ? `Version ${version}, ${written.by}, ${asMoment(written.at)}.`
          : 'Nobody here has changed it yet: this is what comes with the program.'}
      </p>
      <p>
        Whatever happened can be written down. Nobody about whose safety there is a reason to think is ever
        let go by the program.
      </p>
      {mayChange && (
        <p>
          <a href="/waiting-list/policy/change">Change it</a>
        </p>
      )}
    </Page>
  ),
})

const linesOf = (policy: Policy): [string, string][] => [
  ['Attempts', `${policy.attempts}, in at least ${counted(policy.channels, 'way')}`],
  ['Between two attempts', counted(policy.gap_days, 'day')],
  ['When we ring', hoursInWords(policy)],
  ['Different times of day', policy.times_differ ? 'Yes' : 'Not asked for'],
  ['People hear that they are not forgotten', `Every ${counted(policy.holding_weeks, 'week')}`],
  ['A wait is too long', `After ${counted(policy.too_long_weeks, 'week')}: a manager is told`],
  [
    'Without an answer',
    `${counted(policy.let_go_days, 'day')} after the last attempt they are let go, with the door open`,
  ],
]
