/** /accounts: everybody who can sign in here, for whoever looks after that. */
import { Button, TextInput } from 'nhsuk-react-components'
import { pageNumber, pageOf, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { staffRoles } from '../../../permissions.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { stateOf } from '../account.ts'
import { everybody } from '../everybody.ts'

export default screen({
  path: '/accounts',
  needs: 'account.manage',
  load: async ({ tx, actor, query }) => {
    const named = wordsIn(query, 'name')
    const page = pageNumber(query)
    return { named, ...pageOf(await everybody(tx, actor, { named, page }), page) }
  },
  sees: 'nobody',
  page: ({ named, page, rows: accounts, hasMore }) => {
    return (
      <Page title="Accounts" wide>
        <Button href="/accounts/new">Invite somebody</Button>
        <form method="get" role="search">
          <TextInput
            id="name"
            name="name"
            label="Name or email address"
            labelProps={{ size: 's' }}
            defaultValue={named}
            width={20}
          />
          <Button secondary>Search</Button>
        </form>
        {accounts.length === 0 ? (
          <p>Nobody here has that name or address.</p>
        ) : (
          <ResponsiveTable
            caption="Accounts by name, those that are not active last"
            rows={accounts}
            keyOf={account => account.account_id}
            columns={[
              {
                heading: 'Name',
                cell: account => (
                  <div className="app-own-words">
                    <a href={`/accounts/${account.account_id}`}>{account.name}</a>
                    <br />
                    {account.email}
                  </div>
                ),
              },
              { heading: 'Role', cell: account => staffRoles[account.role] },
              { heading: 'Works for', cell: account => account.team ?? account.organisation },
              { heading: 'State', cell: account => <Tag {...stateOf(account)} /> },
              {
                heading: 'Last seen',
                cell: account => (account.seen_at ? asMoment(account.seen_at) : 'Never'),
              },
            ]}
          />
        )}
        <Pages of={{ page, hasMore }} at={`/accounts?name=${encodeURIComponent(named)}`} />
      </Page>
    )
  },
})
