/** Questions answered in words: one line, several lines, a password. */
import { PasswordInput, Textarea, TextInput } from 'nhsuk-react-components'
import { named, words, type Props } from './question.ts'
import { useSay } from '../setting.ts'
import { Saved } from './saved.tsx'

/** One line. */
export function TextField(props: Props) {
  const { field } = props
  return (
    <>
      <TextInput {...named(props, useSay())} {...field.attributes} defaultValue={words(field.raw)} />
      <Saved field={field} />
    </>
  )
}

/** A password: pasted or typed, shown with a button, and never sent back with the page. */
export function PasswordField(props: Props) {
  return <PasswordInput {...named(props, useSay())} {...props.field.attributes} />
}

/** Several lines. */
export function LongTextField({ rows = 5, ...props }: Props & { rows?: number }) {
  const { lang, dir } = props.field.attributes ?? {}
  return (
    <>
      <Textarea
        {...named(props, useSay())}
        lang={lang}
        dir={dir}
        rows={rows}
        defaultValue={words(props.field.raw)}
      />
      <Saved field={props.field} />
    </>
  )
}
