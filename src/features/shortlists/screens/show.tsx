/** /people/:person/shortlist: what was set aside for a person, for them to pick from. */
import { Button, Checkboxes } from 'nhsuk-react-components'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { firstNameOf, nameOf } from '../../people/person.ts'
import { personToRead } from '../../people/queries.ts'
import { OptionCard } from '../card.tsx'
import { most } from '../chosen.ts'
import { Named } from '../named.tsx'
import { shortlistOf, type Shortlisted } from '../queries.ts'

export default screen({
  path: '/people/:person/shortlist',
  needs: 'shortlist.write',
  load: async ({ tx, actor, params }) => ({
    person: await personToRead(tx, actor, 'shortlist.write', params.person),
    ...(await shortlistOf(tx, actor, params.person)),
    today: tx.today,
  }),
  sees: ({ person }) => [person.person_id],
  page: ({ person, on, off, today }) => {
    const at = `/people/${person.person_id}`
    const name = firstNameOf(person)
    return (
      <Page
        title={`Shortlist for ${name}`}
        caption={nameOf(person)}
        back={{ href: at, text: 'Back to the record' }}
      >
        <p>
          {name} sees this list on their own page, and picks. You offer; {name} decides.{' '}
          <a href={`${at}/services`}>Find more support</a>
        </p>
        {on.length === 0 ? (
          <p>Nothing is on the list yet.</p>
        ) : (
          <>
            <div className="nhsuk-button-group">
              <Button href={`${at}/shortlist/send`} secondary>
                Send to {name}
              </Button>
              <Button href={`${at}/shortlist/print`} secondary>
                Print
              </Button>
            </div>
            <ol className="app-cards">
              {on.map(option => (
                <li key={option.option_id}>
                  <OptionCard option={option} person={name} today={today} />
                </li>
              ))}
            </ol>
            {on.length > 1 && <SideBySide options={on} at={`${at}/shortlist/compare`} />}
          </>
        )}
        {off.length > 0 && <TakenOff options={off} at={`${at}/shortlist`} />}
      </Page>
    )
  },
})

/** Which to look at side by side: the first few are ticked already. */
function SideBySide({ options, at }: { options: readonly Shortlisted[]; at: string }) {
  const ticked = options.filter(({ answer }) => answer !== 'declined').slice(0, most.compare)
  return (
    <form method="get" action={at}>
      <Checkboxes
        name="option"
        idPrefix="option"
        legend="Side by side"
        legendProps={{ size: 'm' }}
        hint={`Up to ${most.compare}`}
      >
        {options.map(option => (
          <Checkboxes.Item
            key={option.option_id}
            value={option.option_id}
            defaultChecked={ticked.includes(option)}
          >
            {option.name}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Button secondary>Compare</Button>
    </form>
  )
}

function TakenOff({ options, at }: { options: readonly Shortlisted[]; at: string }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Taken off the list</h2>
      <ul className="app-cards">
        {options.map(({ option_id, name }) => (
          <li key={option_id}>
            {name}
            <Form
              to={`${at}/options/${option_id}/back`}
              look="secondary"
              button={<Named action="Put back" name={name} />}
            />
          </li>
        ))}
      </ul>
    </>
  )
}
