/** /accounts: everybody who can sign in here, for whoever looks after that. */
import { Button, Pagination, TextInput } from 'nhsuk-react-components'
import { pageNumber, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { staffRoles } from '../../../permissions.ts'
import { asMoment } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { stateOf } from '../account.ts'
import { everybody } from '../queries.ts'

const rows = 50

export default screen({
  path: '/accounts',
  needs: 'account.manage',
  load: async ({ tx, actor, query }) => {
    const named = wordsIn(query, 'name')
    const page = pageNumber(query)
    const found = await everybody(tx, actor, { named, page, rows })
    return { named, page, accounts: found.slice(0, rows), hasMore: found.length > rows }
  },
  sees: 'nobody',
  page: ({ named, page, accounts, hasMore }) => {
    const at = (number: number) => `/accounts?name=${encodeURIComponent(named)}&page=${number}`
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
        {(page > 1 || hasMore) && (
          <Pagination>
            {page > 1 && <Pagination.Link href={at(page - 1)} previous />}
            {hasMore && <Pagination.Link href={at(page + 1)} next />}
          </Pagination>
        )}
      </Page>
    )
  },
})
