/** /people: find somebody by name or NHS number, within reach. */
import { Button, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { nameOf } from '../person.ts'
import { mostFound, peopleNamed } from '../by-name.ts'

export default screen({
  path: '/people',
  needs: 'person.read',
  load: async ({ tx, actor, query }) => {
    const typed = wordsIn(query, 'name')
    return { typed, found: typed === '' ? [] : await peopleNamed(tx, actor, 'person.read', typed) }
  },
  sees: ({ found }) => found.map(person => person.person_id),
  page: ({ typed, found }) => (
    <Page title="Find a person">
      <form method="get" role="search">
        <TextInput
          id="name"
          name="name"
          label="Name or NHS number"
          labelProps={{ size: 's' }}
          hint="The beginning of any of their names is enough"
          defaultValue={typed}
          width={20}
          autoComplete="off"
        />
        <Button>Search</Button>
      </form>
      {typed !== '' && (
        <section aria-live="polite">
          <h2 className="nhsuk-heading-m">
            {found.length === 0
              ? 'Nobody found'
              : found.length < mostFound
                ? `${found.length} found`
                : `The first ${mostFound}. Type more of the name`}
          </h2>
          {found.length === 0 ? (
            <p>Nobody your team works with has a name like “{typed}”. Try fewer letters.</p>
          ) : (
            <ResponsiveTable
              caption="People found"
              rows={found}
              keyOf={person => person.person_id}
              columns={[
                {
                  heading: 'Person',
                  cell: person => <a href={`/people/${person.person_id}`}>{nameOf(person)}</a>,
                },
                {
                  heading: 'Date of birth',
                  cell: person => (person.date_of_birth ? asDate(person.date_of_birth) : 'Not known'),
                },
                { heading: 'Postcode', cell: person => person.postcode ?? 'Not known' },
              ]}
            />
          )}
        </section>
      )}
    </Page>
  ),
})
