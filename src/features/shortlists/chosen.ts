/** Which options of a list are looked at together: those the address names, or the first few. Pure. */

/** So many stand side by side on a screen, or fit on one A4 sheet: of 13 points, and of 18 (large print). */
export const most = { compare: 4, ordinary: 4, large: 3 } as const
export type Together = keyof typeof most

interface Choosable {
  option_id: string
  answer: string
}

/**
 * The options that the address names, in the order of the list; those of another list are not there. Where it
 * names none: the first few that the person has not said no to.
 */
export function chosenOf<Option extends Choosable>(
  options: readonly Option[],
  named: readonly string[],
  together: Together,
): Option[] {
  const chosen = options.filter(option => named.includes(option.option_id))
  return chosen.length > 0
    ? chosen
    : options.filter(option => option.answer !== 'declined').slice(0, most[together])
}

/** How many to leave out. */
export const tooMany = (chosen: readonly Choosable[], together: Together): number =>
  Math.max(0, chosen.length - most[together])

/** The same choice as an address has it, without one of them. */
export const asQuery = (chosen: readonly Choosable[], without?: string): string =>
  new URLSearchParams(
    chosen.filter(one => one.option_id !== without).map(one => ['option', one.option_id]),
  ).toString()
