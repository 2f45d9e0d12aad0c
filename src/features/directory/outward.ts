/** The first half of a postcode: an area, where nothing nearer is known. Pure. */
import { toOutcode, validOutcode } from 'postcode'

/** “la1” as LA1; undefined where it is no outward code. Newport's NPT was one until 1996, and old lists have it. */
export function readOutward(typed: string): string | undefined {
  const plain = typed.replace(/\s/g, '').toUpperCase()
  return validOutcode(plain) || plain === 'NPT' ? plain : undefined
}

/** LA1 of LA1 1AA. */
export const outwardOf = (postcode: string): string => toOutcode(postcode) ?? postcode

/** Where a service is, as far as we know it, in words. */
export function whereaboutsWords({
  position_from,
  area,
}: {
  position_from: 'source' | 'postcode' | 'area' | null
  area: string | null
}): string {
  if (position_from === 'source') return 'Its source says exactly where it is'
  if (position_from === 'postcode') return 'Found by its postcode'
  if (position_from === 'area')
    return `Somewhere in ${area}: that is all we know. Distances are to the middle of it`
  return area === null ? 'We do not know where it is' : `Somewhere in ${area}: we do not know where that is`
}
