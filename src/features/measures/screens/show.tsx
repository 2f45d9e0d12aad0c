/** /people/:person/wellbeing: each question as the person's own change, never one score. */
import { Button } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { asDate } from '../../../ui/dates.ts'
import { Page } from '../../../ui/page.tsx'
import { nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { measuresOf } from '../queries.ts'
import { OwnChange } from '../own-change.tsx'

export default screen({
  path: '/people/:person/wellbeing',
  needs: 'person.read',
  load: async ({ tx, actor, params }) => {
    const person = await personToRead(tx, actor, 'person.read', params.person)
    return { person, measures: await measuresOf(tx, person), mayAsk: actor.role === 'linkWorker' }
  },
  sees: ({ person }) => [person.person_id],
  page: ({ person, measures, mayAsk }) => (
    <Page
      title="Wellbeing in their own answers"
      caption={nameOf(person)}
      back={{ href: `/people/${person.person_id}`, text: 'Back to the record' }}
      wide
    >
      <OwnChange measures={measures} />
      {measures.length > 1 && (
        <p className="nhsuk-body-s">
          Asked {measures.length} times, from {asDate(measures[0]?.asked_on as Temporal.PlainDate)}. One
          person’s own answers: each question stands alone, and a change alone does not say why.
        </p>
      )}
      {mayAsk && <Button href={`/people/${person.person_id}/wellbeing/new`}>Ask the four questions</Button>}
    </Page>
  ),
})
