/** /audit: find whose record was looked at. */
import { Button, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { ResponsiveTable } from '../../../ui/table.tsx'
import { nameOf } from '../../people/person.ts'
import { peopleNamed } from '../../people/by-name.ts'

export default screen({
  path: '/audit',
  needs: 'audit.read',
  load: async ({ tx, actor, query }) => {
    const typed = wordsIn(query, 'name')
    return { typed, found: typed === '' ? [] : await peopleNamed(tx, actor, 'audit.read', typed) }
  },
  sees: ({ found }) => found.map(person => person.person_id),
  page: ({ typed, found }) => (
    <Page title="Who looked at a record">
      <p>
        Every look at a person’s record leaves a row that cannot be changed without being found out. Yours
        too.
      </p>
      <form method="get" role="search">
        <TextInput
          id="name"
          name="name"
          label="Whose record? Name or NHS number"
          labelProps={{ size: 's' }}
          defaultValue={typed}
          width={20}
          autoComplete="off"
        />
        <Button>Search</Button>
      </form>
      {typed !== '' && found.length === 0 && <p>Nobody in this place has a name like “{typed}”.</p>}
      {found.length > 0 && (
        <ResponsiveTable
          caption="People found"
          rows={found}
          keyOf={person => person.person_id}
          columns={[
            {
              heading: 'Person',
              cell: person => <a href={`/audit/people/${person.person_id}`}>{nameOf(person)}</a>,
            },
            {
              heading: 'Date of birth',
              cell: person => (person.date_of_birth ? asDate(person.date_of_birth) : 'Not known'),
            },
          ]}
        />
      )}
    </Page>
  ),
})
