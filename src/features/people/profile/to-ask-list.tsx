/** What nobody has asked yet, to bring up when it fits: never a task, never a score. */
import type { ToAsk } from './still-to-ask.ts'

interface Asked {
  asks: readonly ToAsk[]
  /** The address of the profile. */
  at: string
  mayWrite: boolean
  /** So many are in sight; the rest are a page away. */
  most?: number
}

export function ToAskList({ asks, at, mayWrite, most = asks.length }: Asked) {
  if (asks.length === 0) return null
  const more = asks.length - most
  return (
    <section>
      <h2 className="nhsuk-heading-s">Still to ask, when it fits</h2>
      <ul className="nhsuk-body-s">
        {asks.slice(0, most).map(({ section, words }) => (
          <li key={words}>{mayWrite ? <a href={`${at}/${section}`}>{words}</a> : words}</li>
        ))}
      </ul>
      {more > 0 && (
        <p className="nhsuk-body-s">
          <a href={at}>And {more} more</a>
        </p>
      )}
    </section>
  )
}
