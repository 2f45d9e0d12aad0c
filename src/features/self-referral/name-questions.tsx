/** Who it is, on the first page and where it is put right. */
import type { Form } from '../../platform/screen/form.ts'
import { DateField, TextField } from '../../ui/fields.tsx'
import type { nameFields } from './fields.ts'

export const NameQuestions = ({ fields }: { fields: Form<ReturnType<typeof nameFields>>['fields'] }) => (
  <>
    <TextField field={fields.first_name} />
    <TextField field={fields.family_name} />
    <DateField field={fields.born} />
  </>
)
