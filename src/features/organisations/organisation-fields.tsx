/** The questions about an organisation, the same when it is added and when something changes. */
import { choice, choices, optionalChoice, text, textOf } from '../../platform/screen/field.ts'
import type { Form } from '../../platform/screen/form.ts'
import { CheckboxField, RadioField, SelectField, TextField } from '../../ui/fields.tsx'
import { emailField, phoneField } from '../people/contact-details.ts'
import type { OrganisationDetails } from './changes/organisation.ts'
import { kinds, readOdsCode, selfReferral, type Kind, type SelfReferral } from './organisation.ts'

const sure = [{ value: 'sure', label: 'This is the right code, even if you do not know it' }] as const

export const organisationFields = (
  teams: readonly { team_id: string; name: string }[],
  known?: Partial<OrganisationDetails>,
) => ({
  name: text({
    label: 'Name',
    name: 'The name',
    required: 'Enter the name of the organisation',
    max: 120,
    initial: known?.name,
    attributes: { width: 30 },
  }),
  kind: choice({
    label: 'What they do',
    options: (Object.keys(kinds) as Kind[]).map(value => ({ value, label: kinds[value] })),
    required: 'Select what they do',
    initial: known?.kind,
  }),
  in_one_sentence: text({
    label: 'Who they are, in one sentence',
    hint: 'As you would tell a person, like “The GP practice on Church Street”',
    required: 'Enter who they are, in one sentence',
    max: 200,
    initial: known?.in_one_sentence,
  }),
  team: optionalChoice<string>({
    label: 'Team that gets their referrals',
    hint: 'For a GP practice or another referrer',
    options: teams.map(({ team_id, name }) => ({ value: team_id, label: name })),
    initial: known?.team_id,
  }),
  self_referral: choice({
    label: 'Can people there refer themselves to link workers?',
    hint: 'For a GP practice or another referrer. Anybody can read the answer',
    options: (Object.keys(selfReferral) as SelfReferral[]).map(value => ({
      value,
      label: selfReferral[value],
    })),
    required: 'Select whether people can refer themselves',
    initial: known?.self_referral ?? 'not-said',
  }),
  ods_code: textOf(
    {
      label: 'ODS code (optional)',
      hint: 'For an NHS organisation, like P81001',
      max: 20,
      initial: known?.ods_code,
      attributes: { width: 10 },
    },
    readOdsCode,
  ),
  ods_sure: choices({ label: 'If we do not know the code', options: sure }),
  phone: phoneField({ label: 'Phone number (optional)', initial: known?.phone }),
  email: emailField({ label: 'Email address (optional)', initial: known?.email }),
})

type Drawn = Form<ReturnType<typeof organisationFields>>['fields']

export function OrganisationQuestions({ fields }: { fields: Drawn }) {
  return (
    <>
      <TextField field={fields.name} />
      <RadioField field={fields.kind} />
      <TextField field={fields.in_one_sentence} />
      <SelectField field={fields.team} none="No team" />
      <RadioField field={fields.self_referral} />
      <TextField field={fields.ods_code} />
      {fields.ods_code.problem?.startsWith('We do not know') && <CheckboxField field={fields.ods_sure} />}
      <TextField field={fields.phone} />
      <TextField field={fields.email} />
    </>
  )
}
