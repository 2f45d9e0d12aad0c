/** /people/:person/shortlist/compare?option=… : up to four side by side, none above another. */
import { WarningCallout } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { asQuery, chosenOf, tooMany } from '../chosen.ts'
import { Comparison } from '../comparison.tsx'
import { Named } from '../named.tsx'
import { shortlistOf, type Shortlisted } from '../queries.ts'
import { TooMany } from '../too-many.tsx'

export default screen({
  path: '/people/:person/shortlist/compare',
  needs: 'shortlist.write',
  load: async ({ tx, actor, params, query }) => {
    const person = await personToRead(tx, actor, 'shortlist.write', params.person)
    const { on } = await shortlistOf(tx, actor, params.person)
    return {
      person,
      chosen: chosenOf(on, query.getAll('option'), 'compare'),
      at: `/people/${person.person_id}/shortlist`,
    }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, chosen, at }) => (
    <Page
      title="Side by side"
      caption={nameOf(person)}
      back={{ href: at, text: 'Back to the shortlist' }}
      wide
    >
      {chosen.length === 0 && <p>Nothing is on the list yet.</p>}
      {tooMany(chosen, 'compare') > 0 ? (
        <TooMany chosen={chosen} together="compare" at={`${at}/compare`} />
      ) : (
        chosen.length > 0 && (
          <>
            <Changed chosen={chosen} />
            <Comparison services={chosen} below={option => <Next option={option} />} />
            <p>
              <a href={`${at}/print?${asQuery(chosen)}`}>Print these</a>
            </p>
          </>
        )
      )}
    </Page>
  ),
})

/** What nobody should choose without knowing. */
function Changed({ chosen }: { chosen: readonly Shortlisted[] }) {
  const changed = chosen.filter(({ became }) => became !== null && became !== 'merged')
  if (changed.length === 0) return null
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Changed since it was put on the list</WarningCallout.Heading>
      <ul>
        {changed.map(({ option_id, name, became }) => (
          <li key={option_id}>
            {name}:{' '}
            {became === 'closed'
              ? 'closed'
              : became === 'gone'
                ? 'gone from its source'
                : 'full or on a break'}
          </li>
        ))}
      </ul>
    </WarningCallout>
  )
}

const Next = ({ option: { person_id, option_id, service_id, name } }: { option: Shortlisted }) => (
  <>
    <a href={`/people/${person_id}/shortlist/options/${option_id}`}>
      <Named action="Write why, or what they said" name={name} />
    </a>
    <br />
    <a href={`/directory/${service_id}`}>
      <Named action="All we know of it" name={name} />
    </a>
  </>
)
