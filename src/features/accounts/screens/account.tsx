/** /account: one's own account: how one signs in, and where one is signed in now. */
import { Button, SummaryList } from 'nhsuk-react-components'
import { isStaff } from '../../../platform/actor.ts'
import { NotFound } from '../../../platform/errors.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { staffRoles } from '../../../permissions.ts'
import { asDay, asMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { passkeysOf } from '../own.ts'
import { accountToRead, type AccountToRead } from '../queries.ts'
import { openSessions } from '../sessions.ts'

export default screen({
  path: '/account',
  needs: 'account.own',
  load: async ({ tx, actor }) => {
    if (!isStaff(actor)) throw new NotFound()
    return {
      account: await accountToRead(tx, actor, 'account.own', actor.accountId),
      passkeys: await passkeysOf(tx, actor.accountId),
      sessions: await openSessions(tx, actor.accountId),
      sessionId: actor.sessionId,
    }
  },
  sees: 'nobody',
  page: ({ account, passkeys, sessions, sessionId }) => (
    <Page title="Your account" wide>
      <SummaryList>
        {rowsOf(account).map(([key, value]) => (
          <SummaryList.Row key={key}>
            <SummaryList.Key>{key}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
      <p>If something here is wrong, ask your administrator.</p>

      {account.role === 'linkWorker' && (
        <>
          <h2 className="nhsuk-heading-m">What people read about you</h2>
          <p className="app-own-words">{account.about ?? 'Nothing yet.'}</p>
          <p>
            <a href="/account/about">{account.about ? 'Change it' : 'Write it'}</a>
          </p>
          <p>
            <a href="/account/photo">Your photo, which the people you work with see</a>
          </p>
        </>
      )}

      <h2 className="nhsuk-heading-m">Passkeys</h2>
      {passkeys.length === 0 ? (
        <p>You have none. A passkey uses your finger, your face or a PIN instead of a password.</p>
      ) : (
        <ResponsiveTable
          caption="Your passkeys"
          rows={passkeys}
          keyOf={passkey => passkey.passkey_id}
          columns={[
            { heading: 'Name', cell: passkey => passkey.name },
            { heading: 'Added', cell: passkey => asDay(passkey.created_at) },
            {
              heading: 'Last used',
              cell: passkey => (passkey.used_at ? asMoment(passkey.used_at) : 'Not yet'),
            },
            {
              heading: 'Change',
              cell: passkey => (
                <a href={`/account/passkeys/${passkey.passkey_id}/remove`}>
                  Remove<span className="nhsuk-u-visually-hidden"> {passkey.name}</span>
                </a>
              ),
            },
          ]}
        />
      )}
      <Button href="/account/passkeys/new" secondary>
        Add a passkey
      </Button>

      {(account.hasPassword || account.hasCodeKey) && (
        <>
          <h2 className="nhsuk-heading-m">Password and one-time codes</h2>
          <ul>
            {account.hasPassword && (
              <li>
                <a href="/account/password">Change your password</a>
              </li>
            )}
            <li>
              <a href="/account/code">Use another app for one-time codes</a>
            </li>
          </ul>
        </>
      )}

      <h2 className="nhsuk-heading-m">Where you are signed in</h2>
      <ResponsiveTable
        caption="Your open sessions, the one seen last first"
        rows={sessions}
        keyOf={session => session.session_id}
        columns={[
          { heading: 'Browser', cell: session => session.browser },
          { heading: 'Signed in', cell: session => asMoment(session.created_at) },
          { heading: 'Last seen', cell: session => asMoment(session.seen_at) },
          {
            heading: 'Change',
            cell: session =>
              session.session_id === sessionId ? (
                <strong>This browser</strong>
              ) : (
                <a href={`/account/sessions/${session.session_id}/end`}>
                  End<span className="nhsuk-u-visually-hidden"> the session in {session.browser}</span>
                </a>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form to="/account/sessions/end-others" button="End all other sessions" look="secondary" />
      )}
    </Page>
  ),
})

const rowsOf = (account: AccountToRead): (readonly [string, string])[] => [
  ['Name', account.name],
  ['Email address', account.email],
  ['Role', staffRoles[account.role]],
  ['Job title', account.job_title],
  ['Organisation', account.organisation],
  ...(account.team ? [['Team', account.team] as const] : []),
  ['Phone', account.phone ?? 'None'],
]
