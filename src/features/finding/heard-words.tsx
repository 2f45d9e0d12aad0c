/** How a search was understood: what was looked for, what was left out, what was taken for something else. */
import { useSay } from '../../ui/setting.ts'
import type { Found } from './search.ts'
import { words } from './words.ts'

export function HeardWords({ found }: { found: Found }) {
  const say = useSay()
  const { terms, without, corrected, wishes, startsIn, home } = found
  const asked = [...new Set(terms.map(({ says }) => says))]
  const lines = [
    ...corrected.map(({ typed, taken }) => say(words.took, { typed, taken })),
    asked.length > 0 ? say(words.lookedFor, { things: say.row(asked) }) : '',
    startsIn && home ? say(words.from, { town: startsIn.name }) : '',
    wishes.length > 0 ? say(words.only, { wishes: say.row(wishes.map(({ label }) => label)) }) : '',
    without.length > 0 ? say(words.not, { things: say.row(without) }) : '',
  ].filter(line => line !== '')
  return lines.length === 0 ? null : (
    <p className="nhsuk-body-s">
      {lines.map(line => (
        <span key={line}>{line} </span>
      ))}
    </p>
  )
}
