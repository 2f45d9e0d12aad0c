/** /favourites, and /directory/:service/star and /unstar: what a link worker keeps at hand. */
import { pageNumber, pageOf } from '../../../platform/screen/query.ts'
import { screen, type Visit } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { Pages } from '../../../ui/pages.tsx'
import { openingWords } from '../../directory/facts-in-words.ts'
import { Notes } from '../../directory/notes/notes.tsx'
import { serviceToRead } from '../../directory/queries.ts'
import { Standing } from '../../directory/standing.tsx'
import { star, unstar } from '../favourites/changes.ts'
import { ownFavourites } from '../favourites/queries.ts'
import { Named } from '../named.tsx'

export const list = screen({
  path: '/favourites',
  needs: 'favourite.own',
  load: async ({ tx, actor, query }) => {
    const page = pageNumber(query)
    return { today: tx.today, ...pageOf(await ownFavourites(tx, actor, page), page) }
  },
  sees: 'nobody',
  page: ({ today, rows: services, page, hasMore }) => (
    <Page title="My favourites" back={{ href: '/directory', text: 'Directory' }}>
      {services.length === 0 && <p>You have none here. Open a service and press its star.</p>}
      <ul className="app-cards">
        {services.map(service => (
          <li key={service.starred}>
            <h2 className="nhsuk-heading-s">
              <a href={`/directory/${service.service_id}`}>{service.name}</a>
            </h2>
            <p>
              {service.organisation_name} <Standing service={service} today={today} />
            </p>
            <p>
              {[openingWords(service.content), service.address, service.content.phone]
                .filter(Boolean)
                .join('. ')}
            </p>
            <Notes notes={service.notes} />
            <Form
              to={`/directory/${service.starred}/unstar?list`}
              look="secondary"
              button={<Named action="Remove" name={service.name} />}
            />
          </li>
        ))}
      </ul>
      <Pages of={{ page, hasMore }} at="/favourites" />
    </Page>
  ),
})

const load = ({ tx, params }: Visit<'/directory/:service'>) => serviceToRead(tx, params.service)

const pageFor = (title: string) => (service: Awaited<ReturnType<typeof load>>) => (
  <Page
    title={title}
    caption={service.name}
    back={{ href: `/directory/${service.service_id}`, text: 'Back' }}
  >
    <Form button={title} />
  </Page>
)

export const keep = screen({
  path: '/directory/:service/star',
  needs: 'favourite.own',
  load,
  sees: 'nobody',
  page: pageFor('Keep among my favourites'),
  submit: async ({ tx, actor, params }) => {
    await star(tx, actor, params.service)
    return { goTo: `/directory/${params.service}`, say: 'It is one of your favourites' }
  },
})

export const remove = screen({
  path: '/directory/:service/unstar',
  needs: 'favourite.own',
  load,
  sees: 'nobody',
  page: pageFor('Remove from my favourites'),
  submit: async ({ tx, actor, params, query }) => {
    await unstar(tx, actor, params.service)
    return {
      goTo: query.has('list') ? '/favourites' : `/directory/${params.service}`,
      say: 'It is no longer one of your favourites',
    }
  },
})
