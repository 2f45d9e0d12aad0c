/** Who asks for somebody else, on the first page and where it is put right. */
import type { Form } from '../../platform/screen/form.ts'
import { TextField } from '../../ui/fields.tsx'
import type { carerFields } from './fields.ts'

export const CarerQuestions = ({
  fields,
}: {
  fields: Pick<Form<ReturnType<typeof carerFields>>['fields'], 'name' | 'relation' | 'reach'>
}) => (
  <>
    <TextField field={fields.name} />
    <TextField field={fields.relation} />
    <TextField field={fields.reach} />
  </>
)
