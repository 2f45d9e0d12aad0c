/** One component for each kind of question. Each draws its label, hint, message and what was typed. */
export { CheckboxField } from './fields/checkboxes.tsx'
export { DateField } from './fields/date.tsx'
export { FilesField } from './fields/files.tsx'
export { RadioField, ScaleField } from './fields/radios.tsx'
export { SelectField } from './fields/select.tsx'
export { LongTextField, PasswordField, TextField } from './fields/text.tsx'
