/** Questions with any number of answers. */
import { Checkboxes } from 'nhsuk-react-components'
import { given, grouped, type Props } from './question.ts'
import { Saved } from './saved.tsx'

/** Any number of several. */
export function CheckboxField(props: Props) {
  const { field } = props
  const chosen = Array.isArray(field.raw) ? (field.raw as readonly string[]) : []
  return (
    <>
      <Checkboxes {...grouped(props)} idPrefix={field.name}>
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
