/** /organisations/new, filled in from the NHS’s list where it is there */
import { Button, InsetText, TextInput } from 'nhsuk-react-components'
import { wordsIn } from '../../../platform/screen/query.ts'
import { screen } from '../../../platform/screen/screen.ts'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { practiceNamed } from '../../directory/practices.ts'
import { addOrganisation } from '../changes/organisation.ts'
import { checkOdsCode, detailsOf } from '../organisation-answers.ts'
import { organisationFields, OrganisationQuestions } from '../organisation-fields.tsx'
import { readOdsCode } from '../organisation.ts'
import { everyTeam } from '../queries.ts'

export default screen({
  path: '/organisations/new',
  needs: 'organisation.manage',
  load: async ({ tx, query }) => {
    const typed = wordsIn(query, 'practice')
    const read = readOdsCode(typed)
    const practice = 'value' in read ? await practiceNamed(tx, read.value) : undefined
    return { teams: await everyTeam(tx), typed, practice }
  },
  sees: 'nobody',
  fields: ({ teams, practice }) => organisationFields(teams, practice && detailsOfPractice(practice)),
  page: ({ typed, practice }, { fields }) => (
    <Page title="Add an organisation" back={{ href: '/organisations', text: 'Teams and organisations' }}>
      <form method="get" role="search">
        <TextInput
          id="practice"
          name="practice"
          label="GP practice by its ODS code (optional)"
          labelProps={{ size: 's' }}
          hint="We fill in what the NHS’s list says of it"
          defaultValue={typed}
          width={10}
        />
        <Button secondary>Fill in</Button>
      </form>
      {typed !== '' && <InsetText>{practiceWords(typed, practice)}</InsetText>}
      <Form button="Add organisation">
        <OrganisationQuestions fields={fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await checkOdsCode(tx, value)
    await addOrganisation(tx, actor, detailsOf(value))
    return { goTo: '/organisations', say: 'Organisation added' }
  },
})

type Practice = Awaited<ReturnType<typeof practiceNamed>>

const detailsOfPractice = ({ code, name, address, phone }: NonNullable<Practice>) => ({
  name,
  kind: 'practice' as const,
  ods_code: code,
  phone,
  ...(address ? { in_one_sentence: `The GP practice at ${address.split(', ')[0]}` } : {}),
})

function practiceWords(typed: string, practice: Practice): string {
  if (!practice) return `We do not know the practice code ${typed}. Check it, or fill in the rest yourself.`
  const { name, address, postcode, status } = practice
  const where = [name, address, postcode].filter(Boolean).join(', ')
  return status === 'active' ? `${where}.` : `${where}. The NHS’s list says that it is ${status}.`
}
