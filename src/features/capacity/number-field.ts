/** A number on a form: empty is null, and what is no number or too large is said beside it. */
import { textOf, type Field } from '../../platform/screen/field.ts'
import { readNumber } from './read-number.ts'

interface NumberField {
  label: string
  hint?: string
  from: number
  to: number
  decimals: 0 | 1
  required?: string
  initial?: number | null
}

export const numberField = ({
  label,
  from,
  to,
  decimals,
  initial,
  ...rest
}: NumberField): Field<number | null> =>
  textOf(
    {
      label,
      ...rest,
      initial: initial == null ? '' : String(initial),
      max: 20,
      attributes: { inputMode: 'numeric', width: 5, autoComplete: 'off' },
    },
    typed => readNumber(typed, { label, from, to, decimals }),
  )
