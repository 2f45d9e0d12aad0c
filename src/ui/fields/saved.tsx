/** After a conflict: what is saved now, beside what was typed. */
import type { Drawn } from '../../platform/screen/form.ts'
import { Inset } from '../inset.tsx'
import { useSay } from '../setting.ts'
import { words } from '../words.ts'

/** After a conflict: what is saved now, beside what was typed. */
export function Saved({ field }: { field: Drawn }) {
  const say = useSay()
  if (field.saved === undefined) return null
  return (
    <Inset>
      <p>
        <strong>{say(words.savedNow)}</strong>
      </p>
      <p className="app-own-words">{asWords(field) || say(words.nothing)}</p>
    </Inset>
  )
}

function asWords({ saved, options }: Drawn): string {
  const label = (value: string) => options?.find(option => option.value === value)?.label ?? value
  if (saved == null) return ''
  if (typeof saved === 'string') return label(saved)
  if ('day' in saved) return saved.day === '' ? '' : `${saved.day}/${saved.month}/${saved.year}`
  return saved.map(one => (one instanceof File ? one.name : label(one))).join(', ')
}
