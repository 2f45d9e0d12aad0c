/** Sentences, and which of them are longer than people without training read with ease (NHS service manual). */

export const sentencesIn = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+|\n+/).filter(sentence => /\p{L}/u.test(sentence) && !/https?:/.test(sentence))

export const tooLong = (texts: readonly string[]): string[] =>
  texts.flatMap(sentencesIn).filter(sentence => sentence.trim().split(/\s+/).length > 20)
