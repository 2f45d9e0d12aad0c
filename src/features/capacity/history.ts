/** What happened to a link worker's load, told in words. Pure. */
import { asDate } from '../../ui/dates.ts'
import { outcomes, type Outcome } from './limit.ts'

interface Event {
  move: string
  particulars: unknown
  by: string | null
}

const day = (text: unknown): string =>
  typeof text === 'string' ? asDate(Temporal.PlainDate.from(text)) : 'a day'

export function tell({ move, particulars, by }: Event): string {
  const who = by ?? 'Somebody'
  const said = (particulars ?? {}) as Record<string, unknown>
  const words: Record<string, () => string> = {
    set: () =>
      `${who} set the capacity to ${typeof said['people'] === 'number' ? `${said['people']} weighted people` : 'the usual'}`,
    limit: () => `${who} said that they are at their limit`,
    answer: () =>
      said['takenBack'] === 'yes'
        ? `${who} took it back: they are not at their limit any more`
        : `${who} answered. ${outcomes[said['outcome'] as Outcome]}${typeof said['until'] === 'string' ? `: ${day(said['until'])}` : ''}`,
    give: () => `${who} gave one more all the same`,
    leave: () => `${who} entered a leave from ${day(said['from'])} until ${day(said['until'])}`,
    'cancel-leave': () => `${who} took back the leave from ${day(said['from'])} until ${day(said['until'])}`,
  }
  return words[move]?.() ?? move
}
