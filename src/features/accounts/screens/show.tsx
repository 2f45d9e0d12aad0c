/** /accounts/:account: one account, what may be done with it, and what happened to it. */
import { Button, SummaryList } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { staffRoles } from '../../../permissions.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { stateOf } from '../account.ts'
import { tell } from '../history.ts'
import { accountToRead, type AccountToRead } from '../queries.ts'

export default screen({
  path: '/accounts/:account',
  needs: 'account.manage',
  load: ({ tx, actor, params }) => accountToRead(tx, actor, 'account.manage', params.account),
  sees: 'nobody',
  page: account => {
    const here = `/accounts/${account.account_id}`
    return (
      <Page title={account.name} caption="Account" back={{ href: '/accounts', text: 'Accounts' }}>
        <p>
          <Tag {...stateOf(account)} />
        </p>
        <SummaryList>
          {rowsOf(account).map(([key, value]) => (
            <SummaryList.Row key={key}>
              <SummaryList.Key>{key}</SummaryList.Key>
              <SummaryList.Value>{value}</SummaryList.Value>
            </SummaryList.Row>
          ))}
        </SummaryList>
        <div className="nhsuk-button-group">
          <Button href={`${here}/change`}>Change</Button>
          {account.is_active ? (
            <>
              <Button href={`${here}/invite`} secondary>
                Send a new invitation
              </Button>
              <Button href={`${here}/end-sessions`} secondary>
                End all sessions
              </Button>
              <Button href={`${here}/deactivate`} secondary>
                Deactivate
              </Button>
            </>
          ) : (
            <Button href={`${here}/reactivate`} secondary>
              Reactivate
            </Button>
          )}
        </div>
        <h2 className="nhsuk-heading-m">What happened</h2>
        {account.events.length === 0 ? (
          <p>Nothing since the account was made.</p>
        ) : (
          <ul className="app-timeline">
            {account.events.map(event => (
              <li key={event.event_id}>
                <strong>{tell(event)}</strong>
                <br />
                {asMoment(event.at)}
                {event.why && <p className="app-own-words">{event.why}</p>}
              </li>
            ))}
          </ul>
        )}
      </Page>
    )
  },
})

const rowsOf = (account: AccountToRead): (readonly [string, string])[] => [
  ['Email address', account.email],
  ['Role', staffRoles[account.role]],
  ['Job title', account.job_title],
  ['Organisation', account.organisation],
  ['Team', account.team ?? 'None'],
  ['Phone', account.phone ?? 'None'],
  ['Signs in with', waysOf(account)],
  ['Last seen', account.seen_at ? asMoment(account.seen_at) : 'Never'],
]

function waysOf({ hasPassword, passkeys, hasOrganisation }: AccountToRead): string {
  const ways = [
    passkeys > 0 && (passkeys === 1 ? '1 passkey' : `${passkeys} passkeys`),
    hasPassword && 'password and one-time code',
    hasOrganisation && 'their organisation',
  ].filter(way => way !== false)
  return ways.length === 0 ? 'Nothing yet' : ways.join(', ')
}
