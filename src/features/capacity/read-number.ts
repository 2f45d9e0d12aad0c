/** A number as somebody types it, and what is said where it is none. Pure. */

/** "12", "12.5"; the message says what it must be. */
export function readNumber(
  typed: string,
  { label, from, to, decimals }: { label: string; from: number; to: number; decimals: 0 | 1 },
): { value: number } | { problem: string } {
  const problem = `${label} must be ${decimals === 0 ? 'a whole number' : 'a number'} from ${from} to ${to}`
  if (!(decimals === 0 ? /^\d{1,6}$/ : /^\d{1,6}(\.\d{1,2})?$/).test(typed)) return { problem }
  const value = Number(typed)
  return value < from || value > to ? { problem } : { value }
}
