/** What is written down in one tap from a row of the list: one small form, sent once however often it is pressed. */
import { randomUUID } from 'node:crypto'
import { nameOf } from '../people/person.ts'
import { open, type Outcome } from './attempt.ts'
import type { Wait } from './rows.ts'
import type { Wanted } from './wanted.ts'

export const taps = ['no-answer', 'left-message', 'reached'] as const satisfies readonly Outcome[]
export type Tap = (typeof taps)[number]

export const tapWords: Record<Tap, string> = {
  'no-answer': 'No answer',
  'left-message': 'Left a message',
  reached: 'Reached',
}

/** After a call. A message is not offered to somebody who wants no voicemail. */
export const tapsFor = ({
  attempts,
  ways,
  voicemail,
}: Pick<Wait, 'attempts' | 'ways' | 'voicemail'>): Tap[] =>
  open(attempts, ways).includes('phone') ? taps.filter(tap => tap !== 'left-message' || voicemail) : []

/** Plain elements: a long list is drawn often. */
export function Taps({ wait, wanted }: { wait: Wait; wanted: Wanted }) {
  const at = `/people/${wait.person_id}/attempts`
  const offered = tapsFor(wait)
  return (
    <>
      {offered.length > 0 && (
        <form method="post" action={`${at}/tap`} className="app-taps">
          <input type="hidden" name="submission" value={randomUUID()} />
          <input type="hidden" name="show" value={wanted.show} />
          {offered.map(tap => (
            <button
              key={tap}
              className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              name="outcome"
              value={tap}
            >
              {tapWords[tap]}
              <span className="nhsuk-u-visually-hidden">: {nameOf(wait)}</span>
            </button>
          ))}
        </form>
      )}
      <a href={at}>
        Another way or time<span className="nhsuk-u-visually-hidden">: {nameOf(wait)}</span>
      </a>
    </>
  )
}
