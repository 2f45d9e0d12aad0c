/** What a person reads about a concern that is not hidden from them. Sentences of 20 words or fewer. */
import { catalogue, type Message } from '../../platform/words/message.ts'
import type { Say } from '../../platform/words/say.ts'
import type { Told } from './told.ts'

export const words = catalogue('kept-safe', {
  heading: 'Keeping you safe',
  spoke: 'To help keep you safe, we spoke to {told}.',
  nobodyYet: 'We want you to be safe, and are thinking about how to help.',
  ask: 'You can ask us about it at any time.',
  emergency: 'the emergency services',
  mentalHealth: 'the mental health team',
  gp: 'your GP practice',
  lead: 'our safeguarding lead',
  adults: 'adult social care',
  children: 'children’s social care',
  outOfHours: 'the council',
  police: 'the police',
  domesticAbuse: 'a support service',
  practical: 'people who can help',
  others: 'others',
})

/** At most four words each: the sentence has room for two of them. */
const spokeTo: Partial<Record<Told, Message<never>>> = {
  emergency: words.emergency,
  'mental-health': words.mentalHealth,
  gp: words.gp,
  lead: words.lead,
  adults: words.adults,
  children: words.children,
  'out-of-hours': words.outOfHours,
  police: words.police,
  'domestic-abuse': words.domesticAbuse,
  practical: words.practical,
}

/** "To help keep you safe, we spoke to your GP practice and adult social care." */
export function keptSafe(say: Say, told: readonly Told[]): string {
  const named = [...new Set(told)].flatMap(who => {
    const message = spokeTo[who]
    return message ? [say(message)] : []
  })
  if (named.length === 0) return say(words.nobodyYet)
  const all = named.length > 2 ? [...named.slice(0, 2), say(words.others)] : named
  return say(words.spoke, { told: say.list(all) })
}
