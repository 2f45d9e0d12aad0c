/**
 * A button that asks the browser for a passkey. The options stand in a data attribute; assets/passkey.ts
 * shows the part, asks, and sends the answer as an ordinary field. Without scripts `otherwise` is read.
 */
import { ErrorMessage } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Drawn } from '../platform/screen/form.ts'
import { Form } from './form.tsx'

interface PasskeyFormProps {
  field: Drawn
  /** Make a new passkey, or use one. */
  ask: 'new' | 'known'
  /** What the server asks of the browser, as WebAuthn writes it. */
  options: object
  to?: string
  button: string
  look?: 'secondary'
  otherwise?: ReactNode
  children?: ReactNode
}

export function PasskeyForm({ field, ask, options, otherwise, children, ...form }: PasskeyFormProps) {
  return (
    <div id={field.name} tabIndex={-1} data-passkey={ask} data-options={JSON.stringify(options)}>
      <div data-passkey-part="form" hidden>
        <Form {...form}>
          {children}
          {field.problem && <ErrorMessage>{field.problem}</ErrorMessage>}
          <div role="alert">
            <p className="nhsuk-error-message" data-passkey-part="problem" hidden>
              The passkey was not used. Try again, or choose another way
            </p>
          </div>
          <input type="hidden" name={field.name} />
        </Form>
      </div>
      <div data-passkey-part="otherwise">{otherwise}</div>
    </div>
  )
}
