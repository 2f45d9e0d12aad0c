/**
 * Seconds by the keystroke-level model (Card, Moran and Newell 1980): a key 0.28 (an average typist), pointing 1.1 and
 * a click 0.2, a hand to the keyboard or back 0.4, making up one's mind 1.35; and 1 for each page to come.
 */
export const model = { key: 0.28, point: 1.1, click: 0.2, hand: 0.4, mind: 1.35, page: 1 }

/** Making up one's mind, pointing and clicking. */
export const clicking = model.mind + model.point + model.click

/** The same, and typing these words. */
export const typing = (words: string) => clicking + 2 * model.hand + words.length * model.key

/** With the hands on the keyboard: the tabulator to the next box, then what is copied from a record. */
export const typingOn = (words: string) => model.key + words.length * model.key

/** With the hands on the keyboard: to the next box, making up one's mind, then the words or the space that ticks. */
export const thinkingOn = (words: string) => model.mind + typingOn(words)
