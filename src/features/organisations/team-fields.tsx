/** The questions about a team, the same when it is added and when something changes. */
import { text, textOf } from '../../platform/screen/field.ts'
import type { Form as FormOf } from '../../platform/screen/form.ts'
import { TextField } from '../../ui/fields.tsx'
import { emailField, phoneField } from '../people/contact-details.ts'
import { readAreas } from '../self-referral/self-referral.ts'
import type { TeamDetails } from './changes/team.ts'

/** What is asked, filled in with what is known. */
export const teamFields = (team?: TeamDetails) => ({
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
  areas: textOf(
    {
      label: 'Postcodes it serves (optional)',
      hint: 'First halves, like LA1, LA2. For people who refer themselves and name no practice',
      initial: team?.areas.join(', '),
      attributes: { width: 30 },
    },
    readAreas,
  ),
})

/** The questions as they are drawn. */
export function TeamQuestions({
  fields: drawn,
}: {
  fields: FormOf<ReturnType<typeof teamFields>>['fields']
}) {
  return (
    <>
      <TextField field={drawn.name} />
      <TextField field={drawn.phone} />
      <TextField field={drawn.email} />
      <TextField field={drawn.areas} />
    </>
  )
}

interface Answers {
  name: string
  phone: string | null
  email: string | null
  areas: string[] | null
}

/** The answers as they are written down. */
export const teamOf = ({ name, phone, email, areas }: Answers): TeamDetails => ({
  name,
  phone: phone ?? '',
  email: email ?? '',
  areas: areas ?? [],
})
