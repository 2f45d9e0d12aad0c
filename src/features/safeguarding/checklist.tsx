/** The checklist of a concern: what to do in order, each done in one tap; whom to tell; what to say, and what never. */
import { Card } from 'nhsuk-react-components'
import { asMoment } from '../../ui/dates.ts'
import { Form } from '../../ui/form.tsx'
import { checklistFor, type Step } from './checklists.ts'
import { contactWords, type Contacts } from './contacts.ts'
import { wordIn, type Concern } from './queries.ts'
import { tellable, whoCanAct } from './told.ts'

interface Shown {
  concern: Concern
  contacts: Contacts
}

export function Checklist({ concern, contacts }: Shown) {
  const { steps, say, never } = checklistFor(concern.kind)
  return (
    <>
      <h2 className="nhsuk-heading-m">What to do, in this order</h2>
      <ol>
        {steps.map(step => (
          <li key={step.code} className="nhsuk-u-margin-bottom-4">
            <OneStep step={step} concern={concern} contacts={contacts} />
          </li>
        ))}
      </ol>
      <Card cardType="urgent">
        <Card.Heading>Never</Card.Heading>
        <ul>
          {never.map(words => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Card>
      <h2 className="nhsuk-heading-m">What you can say</h2>
      <ul>
        {say.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}

function OneStep({ step, concern, contacts }: Shown & { step: Step }) {
  const done = concern.events.find(
    ({ move, particulars }) => move === 'step' && wordIn(particulars, 'step') === step.code,
  )
  const contact = step.contact && contactWords(contacts, step.contact)
  return (
    <>
      <strong>{step.words}.</strong>
      {contact && (
        <p className="app-own-words nhsuk-u-margin-bottom-2">
          {contact.words}.{step.contact && <Ring phone={contacts[step.contact]?.phone} />}
          {!contact.isOurs && ' This place has not filled this in yet: please ask its administrator to.'}
        </p>
      )}
      {done ? (
        <p>
          Done by {done.name}, {asMoment(done.at)}.
        </p>
      ) : (
        concern.status === 'open' && (
          <Form
            to={`/safeguarding/${concern.concern_id}/done`}
            look="secondary"
            button={
              <>
                Done<span className="nhsuk-u-visually-hidden">: {step.words}</span>
              </>
            }
          >
            <input type="hidden" name="step" value={step.code} />
          </Form>
        )
      )}
    </>
  )
}

/** A number of the place's own, to be rung from here. */
const Ring = ({ phone }: { phone: string | undefined }) =>
  phone ? (
    <>
      {' '}
      <a href={`tel:${phone.replace(/\s/g, '')}`}>Ring {phone}</a>
    </>
  ) : null

/** One tap for each of those who can act, by telephone and now; anything else is a page away. */
export function WhomToTell({ concern }: { concern: Concern }) {
  const at = `/safeguarding/${concern.concern_id}/told`
  return (
    <>
      <h2 className="nhsuk-heading-m">Whom did you tell?</h2>
      <p>These can act. Press as soon as you have told one of them by phone: it stops the clock.</p>
      <div className="nhsuk-button-group">
        {whoCanAct(concern.kind).map(who => (
          <Form key={who} to={at} look="secondary" button={`Told: ${tellable[who]}`}>
            <input type="hidden" name="who" value={who} />
            <input type="hidden" name="how" value="telephone" />
          </Form>
        ))}
      </div>
      <p>
        <a href={at}>Somebody else, another way, or earlier</a>
      </p>
    </>
  )
}
