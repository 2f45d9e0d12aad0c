/** The first half of a postcode: an area, where nothing nearer is known. Pure. */
import { toOutcode, validOutcode } from 'postcode'
import { english } from '../../platform/screen/words.ts'
import type { Say } from '../../platform/words/say.ts'
import { words } from './words.ts'

/** “la1” as LA1; undefined where it is no outward code. Newport's NPT was one until 1996, and old lists have it. */
export function readOutward(typed: string): string | undefined {
  const plain = typed.replace(/\s/g, '').toUpperCase()
  return validOutcode(plain) || plain === 'NPT' ? plain : undefined
}

/** LA1 of LA1 1AA. */
export const outwardOf = (postcode: string): string => toOutcode(postcode) ?? postcode

/** Where a service is, as far as we know it, in words. */
export function whereaboutsWords(
  { position_from, area }: { position_from: 'source' | 'postcode' | 'area' | null; area: string | null },
  say: Say = english,
): string {
  if (position_from === 'source') return say(words.fromSource)
  if (position_from === 'postcode') return say(words.fromPostcode)
  if (position_from === 'area') return say(words.fromArea, { area: String(area) })
  return area === null ? say(words.whereUnknown) : say(words.areaUnknown, { area })
}
