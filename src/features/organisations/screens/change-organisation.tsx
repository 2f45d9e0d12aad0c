/** /organisations/:organisation */
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { changeOrganisation } from '../changes/organisation.ts'
import { checkOdsCode, detailsOf } from '../organisation-answers.ts'
import { organisationFields, OrganisationQuestions } from '../organisation-fields.tsx'
import { everyTeam, organisationToRead } from '../queries.ts'

export default screen({
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
    <Page title={organisation.name} back={{ href: '/organisations', text: 'Teams and organisations' }}>
      <Form button="Save">
        <OrganisationQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version, data }) => {
    if (value.ods_code !== data.organisation.ods_code) await checkOdsCode(tx, value)
    await changeOrganisation(tx, actor, params.organisation, { ...detailsOf(value), from: version })
    return { goTo: '/organisations', say: 'Organisation saved' }
  },
})
