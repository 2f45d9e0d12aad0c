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
