/** How a search was understood: what was looked for, what was left out, what was taken for something else. */
import type { Found } from './search.ts'

export function HeardWords({ found }: { found: Found }) {
  const { terms, without, corrected, wishes, startsIn, home } = found
  const asked = [...new Set(terms.map(({ says }) => says))]
  const lines = [
    ...corrected.map(({ typed, taken }) => `We took “${typed}” for “${taken}”.`),
    asked.length > 0 ? `We looked for: ${asked.join(', ')}.` : '',
    startsIn && home ? `Distances are from the middle of ${startsIn.name}.` : '',
    wishes.length > 0 ? `Only: ${wishes.map(({ label }) => label).join(', ')}.` : '',
    without.length > 0 ? `Not: ${without.join(', ')}.` : '',
  ].filter(line => line !== '')
  return lines.length === 0 ? null : (
    <p className="nhsuk-body-s">
      {lines.map(line => (
        <span key={line}>{line} </span>
      ))}
    </p>
  )
}
