/** /teams/new and /teams/:team */
import { screen } from '../../../platform/screen/screen.ts'
import { text } from '../../../platform/screen/field.ts'
import type { Form as FormOf } from '../../../platform/screen/form.ts'
import { TextField } from '../../../ui/fields.tsx'
import { Form } from '../../../ui/form.tsx'
import { Page } from '../../../ui/page.tsx'
import { emailField, phoneField } from '../../people/contact-details.ts'
import { addTeam, changeTeam, type TeamDetails } from '../changes.ts'
import { teamToRead } from '../queries.ts'

const back = { href: '/organisations', text: 'Teams and organisations' }

const fields = (team?: TeamDetails) => ({
  name: text({
    label: 'Name of the team',
    hint: 'As referrers and people read it, like “North team”',
    required: 'Enter the name of the team',
    max: 120,
    initial: team?.name,
    attributes: { width: 30 },
  }),
  phone: phoneField({
    label: 'Phone number',
    required: 'Enter the number people ring',
    initial: team?.phone,
  }),
  email: emailField({
    label: 'Email address',
    hint: 'New referrals are announced there',
    required: 'Enter the address the team reads',
    initial: team?.email,
  }),
})

function Questions({ fields: drawn }: { fields: FormOf<ReturnType<typeof fields>>['fields'] }) {
  return (
    <>
      <TextField field={drawn.name} />
      <TextField field={drawn.phone} />
      <TextField field={drawn.email} />
    </>
  )
}

interface Answers {
  name: string
  phone: string | null
  email: string | null
}

const detailsOf = ({ name, phone, email }: Answers): TeamDetails => ({
  name,
  phone: phone ?? '',
  email: email ?? '',
})

export const add = screen({
  path: '/teams/new',
  needs: 'organisation.manage',
  load: async () => undefined,
  sees: 'nobody',
  fields: () => fields(),
  page: (_, form) => (
    <Page title="Add a team" back={back}>
      <Form button="Add team">
        <Questions fields={form.fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, value }) => {
    await addTeam(tx, actor, detailsOf(value))
    return { goTo: '/organisations', say: 'Team added' }
  },
})

export const change = screen({
  path: '/teams/:team',
  needs: 'organisation.manage',
  load: ({ tx, params }) => teamToRead(tx, params.team),
  sees: 'nobody',
  version: team => team.version,
  fields: team => fields(team),
  page: (team, form) => (
    <Page title={team.name} back={back}>
      <Form button="Save">
        <Questions fields={form.fields} />
      </Form>
    </Page>
  ),
  submit: async ({ tx, actor, params, value, version }) => {
    await changeTeam(tx, actor, params.team, { ...detailsOf(value), from: version })
    return { goTo: '/organisations', say: 'Team saved' }
  },
})
