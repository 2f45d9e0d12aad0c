/** What a place ever wrote of one text: who, when, and whether somebody had read it. */
import { asMoment } from '../../ui/dates.ts'
import { InLanguage } from './in-language.tsx'
import type { Version } from './queries.ts'

interface EarlierProps {
  versions: readonly Version[]
  language: string
  direction: 'ltr' | 'rtl'
}

export function Earlier({ versions, ...speech }: EarlierProps) {
  if (versions.length === 0) return null
  return (
    <>
      <h2 className="nhsuk-heading-m">What was changed here</h2>
      <ul className="app-timeline">
        {versions.map(({ version, text, is_checked, by, written_at }) => (
          <li key={version}>
            <strong>
              {by}: {text === null ? 'as the program has it' : 'corrected'}
              {is_checked && ', and read by somebody who speaks it'}
            </strong>
            <br />
            {asMoment(written_at)}
            {text !== null && <InLanguage {...speech}>{text}</InLanguage>}
          </li>
        ))}
      </ul>
    </>
  )
}
