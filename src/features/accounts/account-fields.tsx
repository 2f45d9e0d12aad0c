/** The questions about somebody's account, the same when they are invited and when something changes. */
import { choice, optionalChoice, text } from '../../platform/screen/field.ts'
import type { Form } from '../../platform/screen/form.ts'
import { staffRoles, type StaffRole } from '../../permissions.ts'
import { RadioField, SelectField, TextField } from '../../ui/fields.tsx'
import { phoneField } from '../people/contact-details.ts'
import type { Details } from './changes.ts'

interface Known {
  teams: readonly { team_id: string; name: string }[]
  organisations: readonly { organisation_id: string; name: string }[]
  /** What is known already. */
  account?: Details
}

/** What each role is for, for whoever chooses one. */
const roleHints: Record<StaffRole, string> = {
  linkWorker: 'Meets people, and writes in their records',
  referrer: 'Refers people, and hears what became of it',
  manager: 'Sees how a team is doing, and its records',
  administrator: 'Looks after accounts and the directory. Sees nobody’s record',
  commissioner: 'Sees counts only, never a name',
  privacyOfficer: 'Sees who looked at which record',
}

export const accountFields = ({ teams, organisations, account }: Known) => ({
  name: text({
    label: 'Full name',
    hint: 'As colleagues and people will read it',
    required: 'Enter their full name',
    max: 120,
    initial: account?.name,
    attributes: { autoComplete: 'off', width: 30 },
  }),
  job_title: text({
    label: 'Job title',
    required: 'Enter their job title',
    max: 120,
    initial: account?.job_title,
    attributes: { autoComplete: 'off', width: 30 },
  }),
  phone: phoneField({ label: 'Work phone (optional)', initial: account?.phone }),
  organisation: choice<string>({
    label: 'Organisation',
    options: organisations.map(({ organisation_id, name }) => ({ value: organisation_id, label: name })),
    required: 'Select their organisation',
    initial: account?.organisation_id,
  }),
  role: choice({
    label: 'Role',
    options: (Object.keys(staffRoles) as StaffRole[]).map(value => ({
      value,
      label: staffRoles[value],
      hint: roleHints[value],
    })),
    required: 'Select their role',
    initial: account?.role,
  }),
  team: optionalChoice<string>({
    label: 'Team',
    hint: 'For a link worker or a manager',
    options: teams.map(({ team_id, name }) => ({ value: team_id, label: name })),
    initial: account?.team_id,
  }),
})

type AccountForm = Form<ReturnType<typeof accountFields>>

export function AccountQuestions({ fields }: { fields: AccountForm['fields'] }) {
  return (
    <>
      <TextField field={fields.job_title} />
      <TextField field={fields.phone} />
      <SelectField field={fields.organisation} none="Select an organisation" />
      <RadioField field={fields.role} />
      <SelectField field={fields.team} none="No team" />
    </>
  )
}

interface Answers {
  name: string
  job_title: string
  phone: string | null
  role: StaffRole
  team: string | null
  organisation: string
}

export const detailsOf = ({ name, job_title, phone, role, team, organisation }: Answers): Details => ({
  name,
  job_title,
  phone,
  role,
  team_id: team,
  organisation_id: organisation,
})
