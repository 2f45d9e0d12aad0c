/** From when do you take people again? Each month is a button, so that the second tap is the answer. */
import { Button, ErrorMessage } from 'nhsuk-react-components'
import { randomUUID } from 'node:crypto'
import type { Drawn } from '../../../platform/screen/form.ts'
import { LongTextField } from '../../../ui/fields.tsx'

export function PauseForm({ fields: { words, until } }: { fields: { words: Drawn; until: Drawn } }) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="submission" value={randomUUID()} />
      <LongTextField field={words} rows={2} />
      {until.problem && <ErrorMessage>{until.problem}</ErrorMessage>}
      <div className="nhsuk-button-group" id="send" role="group" aria-label={until.label}>
        {until.options?.map(({ value, label }, index) => (
          <Button
            key={value}
            id={`${until.name}-${index + 1}`}
            name={until.name}
            value={value}
            secondary
            preventDoubleClick
          >
            {label}
          </Button>
        ))}
      </div>
    </form>
  )
}
