/** Questions with any number of answers. */
import { Checkboxes } from 'nhsuk-react-components'
import { given, grouped, type Props } from './question.ts'
import { useSay } from '../setting.ts'
import { Saved } from './saved.tsx'

/** Any number of several. `isDense`: many short ones, for staff who know them. */
export function CheckboxField({ isDense = false, ...props }: Props & { isDense?: boolean }) {
  const { field } = props
  const chosen = Array.isArray(field.raw) ? (field.raw as readonly string[]) : []
  return (
    <>
      <Checkboxes
        {...grouped(props, useSay())}
        idPrefix={field.name}
        small={isDense}
        className={isDense ? 'app-dense' : undefined}
      >
        {field.options?.map(({ value, label, hint }) => (
          <Checkboxes.Item
            key={value}
            value={value}
            {...given<{ hint: string }>({ hint })}
            defaultChecked={chosen.includes(value)}
          >
            {label}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <Saved field={field} />
    </>
  )
}
