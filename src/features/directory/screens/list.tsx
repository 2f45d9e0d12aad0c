/** /directory: what there is, for anybody who works here. */
import { Button, TextInput } from 'nhsuk-react-components'
import { pageNumber, pageOf, wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { needLabel } from '../needs.ts'
import { servicesNamed } from '../queries.ts'

export default screen({
  path: '/directory',
  needs: 'directory.read',
  load: async ({ tx, query }) => {
    const typed = wordsIn(query, 'name')
    const page = pageNumber(query)
    return { typed, ...pageOf(await servicesNamed(tx, typed, page), page) }
  },
  sees: 'nobody',
  page: ({ typed, page, rows: services, hasMore }) => {
    return (
      <Page title="Directory" wide>
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
                    {service.is_gone && <Tag text="Gone from its source" colour="orange" />}
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
