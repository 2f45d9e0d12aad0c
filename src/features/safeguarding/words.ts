/** What a person reads about a concern that is not hidden from them. Sentences of 20 words or fewer. */
import type { Told } from './told.ts'

/** At most four words each: the sentence has room for two of them. */
const spokeTo: Partial<Record<Told, string>> = {
  emergency: 'the emergency services',
  'mental-health': 'the mental health team',
  gp: 'your GP practice',
  lead: 'our safeguarding lead',
  adults: 'adult social care',
  children: 'children’s social care',
  'out-of-hours': 'the council',
  police: 'the police',
  'domestic-abuse': 'a support service',
  practical: 'people who can help',
}

export const words = {
  en: {
    heading: 'Keeping you safe',
    spoke: (told: string) => `To help keep you safe, we spoke to ${told}.`,
    nobodyYet: 'We want you to be safe, and are thinking about how to help.',
    ask: 'You can ask us about it at any time.',
    spokeTo,
    others: 'others',
  },
}

/** "To help keep you safe, we spoke to your GP practice and adult social care." */
export function keptSafe(told: readonly Told[]): string {
  const say = words.en
  const named = [...new Set(told)].map(who => say.spokeTo[who]).filter(name => name !== undefined)
  const [first, second] = named
  if (first === undefined) return say.nobodyYet
  if (second === undefined) return say.spoke(first)
  return say.spoke(named.length > 2 ? `${first}, ${second} and ${say.others}` : `${first} and ${second}`)
}
