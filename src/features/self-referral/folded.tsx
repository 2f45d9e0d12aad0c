/** Questions that nobody has to pass: behind one step, and open where something is answered or wrong. */
import { Details } from 'nhsuk-react-components'
import type { ReactNode } from 'react'
import type { Drawn } from '../../platform/screen/form.ts'

interface FoldedProps {
  summary: string
  fields: readonly Drawn[]
  /** What stands in them was chosen already, and not by them. */
  isFilled?: boolean
  children: ReactNode
}

export function Folded({ summary, fields, isFilled = false, children }: FoldedProps) {
  const isOpen = fields.some(({ problem, raw }) => problem !== undefined || (!isFilled && hasAnswer(raw)))
  return (
    <Details open={isOpen}>
      <Details.Summary>{summary}</Details.Summary>
      <Details.Text>{children}</Details.Text>
    </Details>
  )
}

const hasAnswer = (raw: Drawn['raw']): boolean =>
  raw !== null && raw !== '' && !(Array.isArray(raw) && raw.length === 0)
