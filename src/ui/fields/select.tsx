/** Questions with one answer of many. */
import { Select } from 'nhsuk-react-components'
import { named, words, type Props } from './question.ts'
import { useSay } from '../setting.ts'
import { Saved } from './saved.tsx'

/** One of many. Its id is where the error summary looks for the first of several options. */
export function SelectField({ none, ...props }: Props & { none?: string }) {
  const { field } = props
  return (
    <>
      <Select {...named(props, useSay())} id={`${field.name}-1`} defaultValue={words(field.raw)}>
        {none !== undefined && <Select.Option value="">{none}</Select.Option>}
        {field.options?.map(({ value, label, language }) => (
          <Select.Option key={value} value={value} lang={language}>
            {label}
          </Select.Option>
        ))}
      </Select>
      <Saved field={field} />
    </>
  )
}
