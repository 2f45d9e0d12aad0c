/**
 * A made-up directory with the statistical shape of the published ones: names and organisations from a few
 * words, some rows without a postcode, telephone or hours, long and short descriptions, one in fifty odd.
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const columns = [
  'Local authority',
  'Library name',
  'Address 1',
  'Postcode',
  'Year closed',
  'URL',
  'Email address',
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
    day => `${day} staffed hours`,
  ),
]

const places = [
  'Halton',
  'Caton',
  'Galgate',
  'Heysham',
  'Bentham',
  'Ingleton',
  'Hornby',
  'Arnside',
  'Silverdale',
  'Wray',
]
const kinds = [
  'choir',
  'allotment',
  'lunch club',
  'walking group',
  'advice session',
  'repair cafe',
  'carers circle',
  'art class',
  'men in sheds',
  'craft table',
]
const towns = ['North', 'South', 'Upper', 'Lower', 'Old', 'New', 'Great', 'Little', 'St Mary’s', 'Chapel']

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Writes so many rows; those whose number `isChanged` says differ from the first version. */
export async function writeDirectory(
  path: string,
  count: number,
  isChanged: (row: number) => boolean = () => false,
): Promise<void> {
  const file = createWriteStream(path)
  file.write(`${columns.map(quoted).join(',')}\n`)
  for (let row = 0; row < count; row += 1) {
    const next = numbers(row + 1)
    const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? ''
    const name = `${pick(towns)} ${pick(places)} ${pick(kinds)} ${row}`
    const letters = 'ABDEFGHJLN'
    const [a = '0', b = '0', c = '0', d = '0'] = String(Math.floor(next() * 10_000)).padStart(4, '0')
    const postcode = next() < 0.04 ? '' : `PR${a} ${b}${letters[Number(c)]}${letters[Number(d)]}`
    const hours = ['09:00-17:00', '10:00-12:30,13:30-16:00', '', 'by appointment', '09:30-19:00']
    const cells = [
      `Council ${Math.floor(next() * 300)}`,
      name,
      `${Math.ceil(next() * 200)} ${pick(places)} Road, ${pick(places)}`,
      postcode,
      '',
      next() < 0.7 ? `https://example.org/${row}` : '',
      next() < 0.6 ? `hello${row}@example.org` : '',
      ...Array.from({ length: 7 }, (_, day) => (day > 4 ? '' : (hours[Math.floor(next() * 3)] ?? ''))),
    ]
    if (isChanged(row)) cells[2] = `${cells[2]} (moved)`
    if (!file.write(`${cells.map(quoted).join(',')}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
}
