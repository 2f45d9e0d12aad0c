/** Small words that more than one page of finding says. Pure. */

/** "a", "a and b", "a, b or c". */
export const asList = (words: readonly string[], last: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** "3 places"; where there are more than are held against each other, "the nearest 300 places". */
export const placesInWords = (total: number, isCut: boolean): string =>
  `${isCut ? 'The nearest ' : ''}${total.toLocaleString('en-GB')} ${total === 1 ? 'place' : 'places'}`
