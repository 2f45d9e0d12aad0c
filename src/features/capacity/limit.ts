/** “I am at my limit”: what a manager answers once they have talked, and why not. Pure. */

export const outcomes = {
  eased: 'It is eased: people were handed over',
  agreed: 'The limit is agreed until a day: nobody new until then',
  'not-any-more': 'They say that they are not at their limit any more',
} as const
export type Outcome = keyof typeof outcomes

export const said = 'Your manager knows. Nobody can be given to you until you have talked'

export const whyNotSay = (isAtLimit: boolean): string[] =>
  isAtLimit ? ['You have said so already. Nobody can be given to you until you have talked'] : []

/** Until a manager has answered, whoever said it takes it back in one step. */
export const whyNotTakeBack = (limit: { status: 'said' | 'agreed' } | null): string[] => {
  if (limit === null) return ['You are not at your limit, as far as we know']
  return limit.status === 'agreed' ? ['It is agreed with your manager. Talk with them to change it'] : []
}

export const whyNotAnswer = (name: string, isAtLimit: boolean): string[] =>
  isAtLimit ? [] : [`${name} has not said that they are at their limit, or it was answered already`]

/** Furthest day a limit is agreed to. Then one talks again. */
const longest = { days: 182 }

export function whyNotUntil(until: Temporal.PlainDate | null, today: Temporal.PlainDate): string | undefined {
  if (until === null) return 'Enter until when'
  if (Temporal.PlainDate.compare(until, today) <= 0) return 'The day must be after today'
  return Temporal.PlainDate.compare(until, today.add(longest)) > 0
    ? 'The day must be within 6 months: talk again before then'
    : undefined
}
