/** From bytes to text, whatever the file says it is: the content decides. Never the whole file at once. */
import { isAscii } from 'node:buffer'
import { unusable, type StoredFile } from '../table.ts'

/** `isGuess`: it was not UTF-8, and reading it as Windows-1252 may be wrong. */
export interface Text {
  isGuess: boolean
  /** How many line breaks it has. */
  lines: number
  pieces(): AsyncIterable<string>
  /** The same in UTF-8, for readers that take bytes. */
  utf8(): AsyncIterable<string | Uint8Array>
}

/** How the file is written. Throws Unusable where it is no text at all. */
export async function textOf(file: StoredFile): Promise<Text> {
  const counted = { lines: 0 }
  const encoding = await encodingOf(file, counted)
  async function* pieces() {
    const decoder = new TextDecoder(encoding)
    for await (const part of file.parts()) yield decoder.decode(part, { stream: true })
    const last = decoder.decode()
    if (last !== '') yield last
  }
  return {
    isGuess: encoding === 'windows-1252',
    lines: counted.lines,
    pieces,
    utf8: () => (encoding === 'utf-8' ? file.parts() : pieces()),
  }
}

/** The whole text: for formats that cannot be read in part. */
export async function wholeText(text: Text): Promise<string> {
  const pieces: string[] = []
  for await (const piece of text.pieces()) pieces.push(piece)
  return pieces.join('')
}

async function encodingOf(file: StoredFile, counted: { lines: number }): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  let isUtf8 = true
  let isPlain = true
  for await (const part of file.parts()) {
    if (isFirst && part[0] === 0xff && part[1] === 0xfe) return 'utf-16le'
    if (isFirst && part[0] === 0xfe && part[1] === 0xff) return 'utf-16be'
    if (part.includes(0))
      throw unusable(
        'This is not a text file. Save the list as CSV (UTF-8) and import that',
        null,
        null,
        file.name,
      )
    isFirst = false
    for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) counted.lines += 1
    if (!isUtf8 || (isPlain && isAscii(part))) continue
    try {
      const letters = decoder.decode(part, { stream: true })
      isPlain &&= !/[^\p{ASCII}]/u.test(letters)
    } catch {
      isUtf8 = false
    }
  }
  if (!isUtf8) return 'windows-1252'
  try {
    decoder.decode()
    return 'utf-8'
  } catch {
    // Other letters show that it is UTF-8: then only its last one is unfinished.
    if (isPlain) return 'windows-1252'
    throw unusable(
      'The file ends in the middle of a letter, so it was cut. Get it whole and try again',
      null,
      null,
      file.name,
    )
  }
}
