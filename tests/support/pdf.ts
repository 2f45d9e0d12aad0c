/** The words of a PDF as a reader would copy them: page by page, a line each, in the order in which they were drawn. */
import { inflateSync } from 'node:zlib'

/** Reads what src/platform/pdf draws: fonts with their own numbers for signs, and a table that says what each means. */
export function wordsOfPdf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id, body] of text.matchAll(/(?:^|\n)(\d+) 0 obj\s*([\s\S]*?)\nendobj/g))
    if (id && body) objects.set(id, body)
  const tables = new Map<string, Map<string, string>>()
  for (const [id, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1]
    if (table) tables.set(id, signsIn(streamOf(objects.get(table) ?? '')))
  }
  const names = new Map<string, Map<string, string>>()
  for (const body of objects.values())
    for (const [, name, id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = tables.get(id ?? '')
      if (name && table) names.set(name, table)
    }
  return [...objects.values()]
    .filter(body => /\/Type \/Page\b/.test(body))
    .map(body => drawn(streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? ''), names))
}

function streamOf(body: string): string {
  const at = /stream\r?\n/.exec(body)
  if (!at) return ''
  const raw = Buffer.from(body.slice(at.index + at[0].length, body.lastIndexOf('endstream')), 'latin1')
  return body.includes('/FlateDecode')
    ? inflateSync(raw, { finishFlush: 2 }).toString('latin1')
    : raw.toString('latin1')
}

/** Of a ToUnicode table: number of the sign in the font, and the sign. */
function signsIn(table: string): Map<string, string> {
  const signs = new Map<string, string>()
  for (const [, number, sign] of table.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/gi))
    if (number && sign) signs.set(number.toLowerCase(), String.fromCharCode(Number.parseInt(sign, 16)))
  return signs
}

function drawn(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> | undefined
  const lines: string[] = []
  for (const [, name, hex] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]*)> Tj/g)) {
    if (name) font = fonts.get(name)
    else lines.push((hex?.match(/.{4}/g) ?? []).map(one => font?.get(one.toLowerCase()) ?? '?').join(''))
  }
  return lines.join('\n').replaceAll('\u00A0', ' ')
}
