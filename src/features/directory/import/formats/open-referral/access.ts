/** Codes for access as the Ohana API had them (2014), in words. */
import type { Notes } from '../../format.ts'

const codes: Record<string, string> = {
  cd: 'Information on CD',
  deaf_interpreter: 'Sign language interpreter',
  disabled_parking: 'Parking for disabled people',
  elevator: 'Lift',
  ramp: 'Ramp',
  restroom: 'Accessible toilet',
  tape_braille: 'Information on tape or in Braille',
  tty: 'Textphone',
  wheelchair: 'Wheelchair access',
  wheelchair_van: 'Wheelchair van',
}

/** A code in words; words stay as they are, and a code that nobody knows is said. */
export function accessWords(code: string, notes: Notes): string {
  const known = codes[code.toLowerCase().replaceAll(' ', '_')]
  if (known !== undefined) return known
  if (!/^[a-z]+(_[a-z]+)+$/.test(code)) return code
  notes.warn('accessibility', `“${code}” is not an access code we know. It was left out: write it in words`)
  return ''
}
