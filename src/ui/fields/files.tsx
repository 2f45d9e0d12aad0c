/** Questions answered with files. */
import { FormGroup } from 'nhsuk-react-components'
import type { ComponentPropsWithoutRef } from 'react'
import { useSay } from '../setting.ts'
import { named, type Props } from './question.ts'

/**
 * Files to bring in. The browser's own control, in the design system's look: the script that would replace it
 * names its button otherwise than it reads (WCAG 2.5.3, Label in Name).
 */
export function FilesField({ accept, isOne = false, ...props }: Props & { accept: string; isOne?: boolean }) {
  return (
    <FormGroup<ComponentPropsWithoutRef<'input'>, 'input'>
      {...named(props, useSay())}
      formGroupProps={{ className: 'nhsuk-file-upload' }}
    >
      {({ id, name, 'aria-describedby': describedBy }) => (
        <input
          className="nhsuk-file-upload__input"
          type="file"
          multiple={!isOne}
          id={id}
          name={name}
          accept={accept}
          aria-describedby={describedBy}
        />
      )}
    </FormGroup>
  )
}
