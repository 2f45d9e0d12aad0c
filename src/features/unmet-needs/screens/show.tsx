/** /unmet-needs/:ownUnmet and the same below a person: what was recorded, with a way to add to it or take it back. */
import { screen } from '../../../platform/screen/screen.ts'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { unmetNeedToRead } from '../queries.ts'
import { Told } from '../told.tsx'

export const ofNobody = screen({
  path: '/unmet-needs/:ownUnmet',
  needs: 'unmet-need.record',
  load: async ({ tx, actor, params }) => ({
    unmet: await unmetNeedToRead(tx, actor, { id: params.ownUnmet, personId: null }),
    now: tx.now,
  }),
  sees: 'nobody',
  page: ({ unmet, now }) => (
    <Page title="What could not be found">
      <Told unmet={unmet} now={now} at={`/unmet-needs/${unmet.unmet_need_id}`} search="/find" />
    </Page>
  ),
})

export const ofPerson = screen({
  path: '/people/:person/unmet-needs/:unmet',
  needs: 'unmet-need.write',
  load: async ({ tx, actor, params }) => ({
    person: await personToRead(tx, actor, 'unmet-need.write', params.person),
    unmet: await unmetNeedToRead(tx, actor, { id: params.unmet, personId: params.person }),
    now: tx.now,
  }),
  sees: ({ person }) => [person.person_id],
  page: ({ person, unmet, now }) => {
    const record = `/people/${person.person_id}`
    return (
      <Page
        title={`What ${firstNameOf(person)} could not get`}
        caption={nameOf(person)}
        back={{ href: record, text: 'Back to the record' }}
      >
        <Told
          unmet={unmet}
          now={now}
          at={`${record}/unmet-needs/${unmet.unmet_need_id}`}
          search={`${record}/services`}
        />
      </Page>
    )
  },
})
