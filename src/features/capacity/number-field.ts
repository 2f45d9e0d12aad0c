/** A number on a form: empty is null, and what is no number or too large is said beside it. */
import { textOf, type Field } from '../../platform/screen/field.ts'

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

/** "12", "12.5"; the message says what it must be. */
export function readNumber(
  typed: string,
  { label, from, to, decimals }: { label: string; from: number; to: number; decimals: 0 | 1 },
): { value: number } | { problem: string } {
  const problem = `${label} must be ${decimals === 0 ? 'a whole number' : 'a number'} from ${from} to ${to}`
  if (!(decimals === 0 ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,2})?$/).test(typed)) return { problem }
  const value = Number(typed)
  return value < from || value > to ? { problem } : { value }
}
