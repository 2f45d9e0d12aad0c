/** What the team asked about a referral, and whether it is answered. Several may wait at once; none holds anything up. Pure. */

export interface Question {
  id: string
  words: string
  by: string
  at: Temporal.Instant
  isOpen: boolean
}

interface Event {
  event_id: string
  move: string
  at: Temporal.Instant
  name: string | null
  particulars: unknown
}

/** The oldest first. */
export function questionsOf(events: readonly Event[]): Question[] {
  const answered = new Set(
    events
      .filter(({ move }) => move === 'answer')
      .map(({ particulars }) => (particulars as { question?: string }).question),
  )
  return events
    .filter(({ move }) => move === 'ask')
    .map(({ event_id, at, name, particulars }) => ({
      id: event_id,
      words: (particulars as { words?: string }).words ?? '',
      by: name ?? 'The team',
      at,
      isOpen: !answered.has(event_id),
    }))
}

/** Why these answers cannot be sent. */
export const whyNotAnswer = (given: number): string[] =>
  given === 0 ? ['Answer at least one question, or go back without sending'] : []

/** "a question waits for you", "2 questions wait for you". */
export const waitsForYou = (count: number): string =>
  count === 1 ? 'A question waits for you' : `${count} questions wait for you`
