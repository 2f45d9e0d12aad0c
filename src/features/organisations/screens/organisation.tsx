/** /organisations/new and /organisations/:organisation */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { addOrganisation, changeOrganisation } from '../changes.ts'
import { detailsOf, organisationFields, OrganisationQuestions } from '../organisation-fields.tsx'
import { everyTeam, organisationToRead } from '../queries.ts'

const back = { href: '/organisations', text: 'Teams and organisations' }

export const add = screen({
  path: '/organisations/new',
  needs: 'organisation.manage',
  load: ({ tx }) => everyTeam(tx),
  sees: 'nobody',
  fields: teams => organisationFields(teams),
  page: (_, { fields }) => (
    <Page title="Add an organisation" back={back}>
      <Form button="Add organisation">
        <OrganisationQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await addOrganisation(tx, actor, detailsOf(value))
    return { goTo: '/organisations', say: 'Organisation added' }
  },
})

export const change = screen({
  path: '/organisations/:organisation',
  needs: 'organisation.manage',
  load: async ({ tx, params }) => ({
    organisation: await organisationToRead(tx, params.organisation),
    teams: await everyTeam(tx),
  }),
  sees: 'nobody',
  version: ({ organisation }) => organisation.version,
  fields: ({ teams, organisation }) => organisationFields(teams, organisation),
  page: ({ organisation }, { fields }) => (
    <Page title={organisation.name} back={back}>
      <Form button="Save">
        <OrganisationQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeOrganisation(tx, actor, params.organisation, { ...detailsOf(value), from: version })
    return { goTo: '/organisations', say: 'Organisation saved' }
  },
})
