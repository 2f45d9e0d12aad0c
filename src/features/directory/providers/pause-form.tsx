/** From when do you take people again? Each month is a button, so that the second tap is the answer. */
import { Button, ErrorMessage, Fieldset } from 'nhsuk-react-components'
import { randomUUID } from 'node:crypto'
import type { Drawn } from '../../../platform/screen/form.ts'
import { LongTextField } from '../../../ui/fields.tsx'

export function PauseForm({ fields: { words, until } }: { fields: { words: Drawn; until: Drawn } }) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="submission" value={randomUUID()} />
      <Fieldset>
        <Fieldset.Legend className="nhsuk-u-visually-hidden">{until.label}</Fieldset.Legend>
        {until.problem && <ErrorMessage>{until.problem}</ErrorMessage>}
        <div className="nhsuk-button-group" id="send">
          {until.options?.map(({ value, label }, index) => (
            <Button
              key={value}
              id={`${until.name}-${index + 1}`}
              name={until.name}
              value={value}
              secondary={index > 0}
              preventDoubleClick
            >
              {label}
            </Button>
          ))}
        </div>
      </Fieldset>
      <LongTextField field={words} rows={2} />
    </form>
  )
}
