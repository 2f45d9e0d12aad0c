/** The question where somebody looked: a postcode, or the first half of one. */
import { textOf } from '../../platform/screen/field.ts'
import { WrongAnswer } from '../../platform/errors.ts'
import type { Tx } from '../../platform/tx.ts'
import { readOutward } from '../directory/outward.ts'
import { whyNotOnTheMap } from '../directory/postcodes.ts'
import { readPostcode } from '../people/contact-details.ts'

export const whereField = ({ hint, initial }: { hint: string; initial: string }) =>
  textOf(
    {
      label: 'Near which postcode? (optional)',
      hint,
      initial,
      attributes: { autoComplete: 'off', width: 10 },
    },
    typed => {
      const outward = readOutward(typed)
      if (outward !== undefined) return { value: outward }
      const postcode = readPostcode(typed)
      return 'value' in postcode
        ? postcode
        : { problem: 'Enter a UK postcode, like LA1 1AA, or its first half, like LA1' }
    },
  )

/** Stops where the postcode is one that does not exist, as far as we know the postcodes round it. */
export async function checkWhere(tx: Tx, near: string | null): Promise<void> {
  if (near?.includes(' ') && (await whyNotOnTheMap(tx, near)) !== null)
    throw new WrongAnswer('near', `We cannot find the postcode ${near}. Check it, or enter its first half`)
}
