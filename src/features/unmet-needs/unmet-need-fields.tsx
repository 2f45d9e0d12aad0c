/** The questions about an unmet need, and how they are drawn: for the first time, and to say more. */
import { withoutControlCharacters, choices, longText, text } from '../../platform/screen/field.ts'
import type { Drawn } from '../../platform/screen/form.ts'
import { CheckboxField, LongTextField, TextField } from '../../ui/fields.tsx'
import type { Said } from './changes.ts'
import { isReason, reasonOptions, type Reason } from './unmet-need.ts'
import { whereField } from './where-field.ts'

interface Before {
  q: string
  reasons: readonly Reason[]
  other: string
  near: string
  nearHint: string
}

export const saidFields = ({ q, reasons, other, near, nearHint }: Before) => ({
  q: longText({
    label: 'What did they look for? (optional)',
    name: 'What they looked for',
    hint: 'In their words. Leave out names and anything that says who they are',
    max: 1000,
    initial: q,
  }),
  reasons: choices({
    label: 'Why did nothing fit?',
    hint: 'Select all that apply',
    options: reasonOptions,
    required: 'Select why nothing fitted',
    initial: reasons,
  }),
  other: text({
    label: 'What else stood in the way? (optional)',
    name: 'What else stood in the way',
    max: 300,
    initial: other,
  }),
  near: whereField({ hint: nearHint, initial: near }),
})

/** What an address knows already. `near` leads to an area; the postcode itself is not kept. */
export const knownFrom = (query: URLSearchParams): Omit<Before, 'nearHint'> => ({
  q: withoutControlCharacters(query.get('q') ?? '').trim(),
  reasons: query.getAll('reason').filter(isReason),
  other: '',
  near: withoutControlCharacters(query.get('near') ?? '').trim(),
})

interface Answers {
  q: string
  reasons: Reason[]
  other: string
  near: string | null
}

export const saidIn = ({ q, reasons, other, near }: Answers): Said => ({ lookedFor: q, reasons, other, near })

export function SaidFields({ fields }: { fields: Record<keyof Answers, Drawn> }) {
  return (
    <>
      <LongTextField field={fields.q} rows={2} />
      <CheckboxField field={fields.reasons} />
      <TextField field={fields.other} />
      <TextField field={fields.near} />
    </>
  )
}
