/** /directory: what there is, for anybody who works here. */
import { Button, TextInput } from 'nhsuk-react-components'
import { pageNumber, pageOf, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { reachOf } from '../../../platform/actor.ts'
import { needLabel } from '../needs.ts'
import { servicesNamed } from '../queries.ts'
import { Standing } from '../standing.tsx'

export default screen({
  path: '/directory',
  needs: 'directory.read',
  load: async ({ tx, actor, query }) => {
    const typed = wordsIn(query, 'name')
    const page = pageNumber(query)
    return {
      typed,
      today: tx.today,
      mayChange: reachOf(actor, 'directory.change') !== undefined,
      readsWords: reachOf(actor, 'vocabulary.read') !== undefined,
      mayStar: reachOf(actor, 'favourite.own') !== undefined,
      ...pageOf(await servicesNamed(tx, typed, page), page),
    }
  },
  sees: 'nobody',
  page: ({ typed, today, mayChange, readsWords, mayStar, page, rows: services, hasMore }) => {
    return (
      <Page title="Directory" wide>
        <p>
          {mayChange && (
            <>
              <a href="/directory/health">How true the directory is</a>
              {' · '}
              <a href="/directory/new">Add a service by hand</a>
              {' · '}
            </>
          )}
          <a href="/find">Search in somebody’s own words</a>
          {' · '}
          <a href="/directory/reports?mine">My reports</a>
          {readsWords && (
            <>
              {' · '}
              <a href="/vocabulary">Words people use</a>
            </>
          )}
          {mayStar && (
            <>
              {' · '}
              <a href="/favourites">My favourites</a>
            </>
          )}
          {' · '}
          <a href="/programme">What is on at one address</a>
        </p>
        <form method="get" role="search">
          <TextInput
            id="name"
            name="name"
            label="Name of a service or organisation"
            labelProps={{ size: 's' }}
            defaultValue={typed}
            width={20}
          />
          <Button secondary>Search</Button>
        </form>
        {services.length === 0 ? (
          <p>
            {typed === '' && page === 1
              ? 'The directory is empty. An administrator can import one.'
              : 'Nothing here has that name.'}
          </p>
        ) : (
          <ResponsiveTable
            caption="Services by name"
            rows={services}
            keyOf={service => service.service_id}
            columns={[
              {
                heading: 'Service',
                cell: service => (
                  <>
                    <a href={`/directory/${service.service_id}`}>{service.name}</a>{' '}
                    <Standing service={service} today={today} />
                  </>
                ),
              },
              { heading: 'Run by', cell: service => service.organisation_name },
              { heading: 'Helps with', cell: service => service.needs.map(needLabel).join(', ') },
              { heading: 'Postcode', cell: service => service.postcode ?? 'Not known' },
            ]}
          />
        )}
        <Pages of={{ page, hasMore }} at={`/directory?name=${encodeURIComponent(typed)}`} />
      </Page>
    )
  },
})
