/** Which of our needs the categories of a service speak for, whoever gave it those. Pure. */
import type { Need } from '../needs.ts'
import type { Attribute } from '../record.ts'

/**
 * UK Charity Activity Tags, by the first letters of their codes: the longest that fits decides.
 * An empty list: the tag says who or how, not what a person would come with.
 */
const byUkcat: Record<string, readonly Need[]> = {
  AR: ['purpose'],
  AS105: ['loneliness'],
  BE101: ['legal'],
  BE103: ['family'],
  BE107: ['legal'],
  BE109: ['family'],
  BE110: ['condition'],
  BE200: ['condition'],
  CA101: ['legal'],
  CA201: ['money'],
  CC: ['family'],
  CJ105: ['legal'],
  EC107: ['work'],
  ED101: ['work'],
  ED109: ['purpose'],
  ED300: ['work'],
  ED301: ['work'],
  ED302: ['work'],
  ED303: ['work'],
  ED304: ['digital'],
  ED306: ['work'],
  EN: ['purpose'],
  FA104: ['purpose'],
  HE200: ['condition'],
  HE201: ['substance', 'condition'],
  HE202: ['condition'],
  HE203: ['condition'],
  HE204: ['condition'],
  HE205: ['dementia', 'condition'],
  HE206: ['condition'],
  HE207: ['condition'],
  HE208: ['condition'],
  HE209: ['family'],
  HE210: ['wellbeing'],
  HE211: ['condition'],
  HE212: ['condition'],
  HE213: ['condition'],
  HE214: ['condition'],
  HE215: ['condition'],
  HE304: ['wellbeing'],
  HE305: ['activity'],
  HR: ['purpose'],
  HO: ['housing'],
  LE101: ['activity'],
  LE102: ['purpose'],
  LE103: ['purpose'],
  LE104: ['activity'],
  LE106: ['activity'],
  SC101: ['loneliness'],
  SC102: ['caring'],
  SC105: ['practical'],
  SC108: ['caring'],
  SW103: ['practical'],
  SW2: ['abuse', 'family'],
  SW203: ['abuse', 'family', 'housing'],
  SW101: ['money'],
  SW102: ['bereavement'],
  SW104: ['transport'],
  SW3: ['food'],
  SW105: ['money'],
  SW106: ['loneliness'],
  SW107: ['loneliness'],
}

/** The needs a category speaks for by its code; null where we know no such list, so its name has to do. */
export function needsOfTerm({
  taxonomy,
  code,
}: Pick<Attribute, 'taxonomy' | 'code'>): readonly Need[] | null {
  // Everything in OpenActive's feeds is something to move at (openactive.io/activity-list).
  if (/openactive/i.test(taxonomy)) return ['activity']
  if (taxonomy !== 'UKCAT') return null
  const starts = Array.from({ length: code.length }, (_, cut) => code.slice(0, code.length - cut))
  const known = starts.find(start => Object.hasOwn(byUkcat, start))
  return known === undefined ? [] : (byUkcat[known] ?? [])
}
