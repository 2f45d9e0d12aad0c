/** A change that a provider would like, until somebody here has read it. Pure. */
export type Status = 'open' | 'replaced' | 'approved' | 'declined'

type Move = { from: readonly (Status | 'none')[]; to: Status; by: string; done: string }

/** Every move a proposal can make. */
export const moves = {
  propose: { from: ['none'], to: 'open', by: 'provider', done: 'Thank you' },
  replace: { from: ['open'], to: 'replaced', by: 'provider, with a newer one', done: 'Thank you' },
  approve: {
    from: ['open'],
    to: 'approved',
    by: 'administrator',
    done: 'Approved. The provider is told',
  },
  decline: {
    from: ['open'],
    to: 'declined',
    by: 'administrator',
    done: 'Not taken over. The provider is told',
  },
} as const satisfies Record<string, Move>

/** Fields that make one answer together: the first is taken over, or not, with the second. */
const goesWith: Record<string, string> = { hours: 'schedules', needsFrom: 'needs', pausedUntil: 'status' }

/** The fields of a change that somebody answers, each once. */
export const asAnswered = (fields: readonly string[]): string[] => [
  ...new Set(fields.map(field => goesWith[field] ?? field)),
]

/** All fields that are taken over with those that were selected. */
export const takenWith = (selected: readonly string[], fields: readonly string[]): string[] =>
  fields.filter(field => selected.includes(goesWith[field] ?? field))

interface Answer {
  move: 'approve' | 'decline'
  /** The fields that are taken over. */
  fields: readonly string[]
  words: string
}

/** Why a proposal cannot be answered so. Empty means it can. */
export function whyNotAnswer(
  { status, fields: proposed }: { status: Status; fields: readonly string[] },
  { move, fields, words }: Answer,
): string[] {
  if (status !== 'open') return ['This change has been answered, or the provider has sent a newer one']
  if (move === 'approve' && fields.length === 0)
    return ['Select what you take over, or say that you take over none of it']
  const isPart = move === 'decline' || fields.length < proposed.length
  return isPart && words === '' ? ['Write to the provider why you do not take over all of it'] : []
}
