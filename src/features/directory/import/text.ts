/** From bytes to text, whatever the file says it is: the content decides. */
import { refused, type Unusable } from './rows.ts'

const magic: readonly [bytes: readonly number[], words: string][] = [
  [
    [0x50, 0x4b],
    'This is a zip file or a spreadsheet, not CSV or JSON. Save it as CSV (UTF-8) and import that',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'This is an old spreadsheet, not CSV or JSON. Save it as CSV (UTF-8) and import that',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'This is a PDF, not CSV or JSON. Ask its owner for the list itself'],
  [[0x89, 0x50, 0x4e, 0x47], 'This is a picture, not CSV or JSON. Ask its owner for the list itself'],
  [[0xff, 0xd8, 0xff], 'This is a picture, not CSV or JSON. Ask its owner for the list itself'],
  [[0x1f, 0x8b], 'This file is compressed. Unpack it and import what is inside'],
]

/** `isGuess`: it was not UTF-8, and reading it as Windows-1252 may be wrong. */
export function textOf(bytes: Uint8Array): { text: string; isGuess: boolean } | Unusable {
  const kind = magic.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (kind) return refused(kind[1])
  const decode = (encoding: string) => ({ text: new TextDecoder(encoding).decode(bytes), isGuess: false })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be')
  if (bytes.includes(0))
    return refused('This is not a text file. Save the list as CSV (UTF-8) and import that')
  const text = utf8(bytes)
  if (text !== undefined) return { text, isGuess: false }
  if (isCut(bytes))
    return refused('The file ends in the middle of a letter, so it was cut. Get it whole and try again')
  return { ...decode('windows-1252'), isGuess: true }
}

/** The text, or undefined where it is not UTF-8. `isPart`: the last letter may be unfinished. */
function utf8(bytes: Uint8Array, isPart = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart })
  } catch {
    return undefined
  }
}

/** It is UTF-8, as other letters show, but for a last one that is unfinished. */
const isCut = (bytes: Uint8Array): boolean => /[^\p{ASCII}]/u.test(utf8(bytes, true) ?? '')
