/** What a person's record is called and how a name is searched. Pure. */

export interface Named {
  first_name: string
  family_name: string
  preferred_name: string | null
}

/** As the person is known: "Margaret Hill", or by the name they prefer: "Peggy Hill". */
export const nameOf = ({ first_name, family_name, preferred_name }: Named): string =>
  [preferred_name ?? first_name, family_name].filter(Boolean).join(' ')

/** What one says to them. */
export const firstNameOf = ({ first_name, preferred_name }: Named): string => preferred_name ?? first_name

/** The words a search finds somebody by: each part of each name, without accents or case. */
export function wordsOf(...names: (string | null)[]): string[] {
  return [...new Set(names.flatMap(name => plainWords(name ?? '')))]
}

/** "O’Brien-Łukasz" becomes obrien, lukasz, obrienlukasz: however somebody types it, they are found. */
export function plainWords(text: string): string[] {
  const plain = text
    .replace(/['‘’ʼ´`′.]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
  const spaced = plain.split(/\s+/).filter(Boolean)
  return [
    ...new Set(
      spaced.flatMap(word => [...word.split(/[^\p{L}\p{N}]+/u), word.replace(/[^\p{L}\p{N}]/gu, '')]),
    ),
  ].filter(Boolean)
}

interface Identified {
  date_of_birth: Temporal.PlainDate | null
  first_name: string
  family_name: string
  preferred_name: string | null
}

/** A wrong digit must not join two people's records: one NHS number has one date of birth, and a name in common. */
export function whyNotTheSame(known: Identified, given: Identified): string[] {
  const [one, other] = [known.date_of_birth, given.date_of_birth]
  const names = (who: Identified) => wordsOf(who.first_name, who.family_name, who.preferred_name)
  const [mine, theirs] = [names(known), names(given)]
  // A name in another script tells nothing: nobody’s is the same in two.
  const areComparable = [mine, theirs].every(all => all.some(word => /[a-z]/.test(word)))
  return [
    one &&
      other &&
      !one.equals(other) &&
      'The NHS number and the date of birth do not belong together. Check both, or leave the NHS number out',
    areComparable &&
      !theirs.some(word => mine.includes(word)) &&
      'The NHS number and the name do not belong together. Check both, or leave the NHS number out',
  ].filter(reason => typeof reason === 'string')
}
