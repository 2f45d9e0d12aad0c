/** /safeguarding/contacts: whom this place tells. They stand beside the steps of every checklist. */
import { text } from '../../../platform/screen/field.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { phoneField } from '../../people/contact-details.ts'
import { keepContacts } from '../changes/keep-contacts.ts'
import { contactCodes, contactList, type ContactCode, type Contacts } from '../contacts.ts'
import { contactsNow } from '../contacts-now.ts'

type Names = `${ContactCode}-who`
type Phones = `${ContactCode}-phone`

const fieldsFor = (contacts: Contacts) => {
  const who = contactCodes.map(code => [
    `${code}-who`,
    text({
      label: 'Who, and when they answer',
      name: `${contactList[code].label}: who`,
      max: 200,
      initial: contacts[code]?.who,
    }),
  ])
  const phones = contactCodes.map(code => [
    `${code}-phone`,
    phoneField({ label: 'Phone number', initial: contacts[code]?.phone }),
  ])
  return {
    ...(Object.fromEntries(who) as Record<Names, ReturnType<typeof text>>),
    ...(Object.fromEntries(phones) as Record<Phones, ReturnType<typeof phoneField>>),
  }
}

export default screen({
  path: '/safeguarding/contacts',
  needs: 'safeguarding-contact.change',
  load: ({ tx }) => contactsNow(tx),
  sees: 'nobody',
  version: ({ version }) => version,
  fields: ({ contacts }) => fieldsFor(contacts),
  page: (_, { fields }) => (
    <Page title="Safeguarding contacts">
      <p>
        They stand beside the steps to take when somebody’s safety is at risk. Where one is empty, everybody
        is shown the public route instead.
      </p>
      <Form button="Save">
        {contactCodes.map(code => (
          <fieldset key={code} className="nhsuk-fieldset nhsuk-u-margin-bottom-5">
            <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
              <h2 className="nhsuk-fieldset__heading">{contactList[code].label}</h2>
            </legend>
            <p className="nhsuk-hint">While it is empty: {contactList[code].instead}.</p>
            <TextField field={fields[`${code}-who`]} />
            <TextField field={fields[`${code}-phone`]} />
          </fieldset>
        ))}
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value, version }) => {
    const contacts: Contacts = {}
    for (const code of contactCodes) {
      const [who, phone] = [value[`${code}-who`], value[`${code}-phone`] ?? '']
      if (who !== '' || phone !== '') contacts[code] = { who, phone }
    }
    await keepContacts(tx, actor, { contacts, from: version })
    return { goTo: '/safeguarding/contacts', say: 'Saved. They stand beside every checklist now' }
  },
})
