/** After a conflict: what is saved now, beside what was typed. */
import { InsetText } from 'nhsuk-react-components'
import type { Drawn } from '../../platform/screen/form.ts'

/** After a conflict: what is saved now, beside what was typed. */
export function Saved({ field }: { field: Drawn }) {
  if (field.saved === undefined) return null
  return (
    <InsetText>
      <p>
        <strong>Saved now by somebody else:</strong>
      </p>
      <p className="app-own-words">{asWords(field) || 'Nothing'}</p>
    </InsetText>
  )
}

function asWords({ saved, options }: Drawn): string {
  const label = (value: string) => options?.find(option => option.value === value)?.label ?? value
  if (saved == null) return ''
  if (typeof saved === 'string') return label(saved)
  if ('day' in saved) return saved.day === '' ? '' : `${saved.day}/${saved.month}/${saved.year}`
  return saved.map(one => (one instanceof File ? one.name : label(one))).join(', ')
}
