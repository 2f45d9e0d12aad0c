/** A form: its submission id, the version it was made from, and its button. */
import { Button } from 'nhsuk-react-components'
import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { useSetting } from './setting.ts'

interface FormProps {
  /** Where it is sent; without it, to the page's own address. */
  to?: string
  button: ReactNode
  /** How the button looks: a step that ends or declines something is not green. */
  look?: 'secondary' | 'warning'
  /** Another way out, beside the button. */
  beside?: ReactNode
  withFile?: boolean
  children?: ReactNode
}

export function Form({ to, button, look, beside, withFile, children }: FormProps) {
  const { form } = useSetting()
  return (
    <form method="post" action={to} noValidate encType={withFile ? 'multipart/form-data' : undefined}>
      <input type="hidden" name="submission" value={randomUUID()} />
      {to === undefined && form?.version !== undefined && (
        <input type="hidden" name="version" value={form.version} />
      )}
      {children}
      <div className="nhsuk-button-group">
        <Button
          id={to === undefined ? 'send' : undefined}
          secondary={look === 'secondary'}
          warning={look === 'warning'}
          preventDoubleClick
        >
          {button}
        </Button>
        {beside}
      </div>
    </form>
  )
}
