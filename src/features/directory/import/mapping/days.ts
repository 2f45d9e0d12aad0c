/** Days and times as people write them in lists. Pure. */

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/** 31/12/2026, 31 December 2026, 2026-12-31 or a spreadsheet’s own number, as 2026-12-31. The day stands before the month. */
export function dayIn(typed: string): string | undefined {
  const text = typed.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s])/.exec(text)
  if (iso) return realDay(iso[1], iso[2], iso[3])
  const written =
    /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]{3,9}|\d{1,2})[\s/.,-]+(\d{4}|\d{2})(?=$|[T\s])/i.exec(
      text,
    )
  if (written) return realDay(century(written[3]), monthNumber(written[2] ?? ''), written[1])
  // Spreadsheets count days from 30 December 1899 (ECMA-376, 18.17.4.1).
  if (/^[34]\d{4}$|^5\d{4}$/.test(text))
    return Temporal.PlainDate.from('1899-12-30')
      .add({ days: Number(text) })
      .toString()
  return undefined
}

const century = (year = ''): string => (year.length === 2 ? `20${year}` : year)

function monthNumber(word: string): string {
  if (/^\d+$/.test(word)) return word
  const index = months.findIndex(month => month.startsWith(word.toLowerCase()))
  return String(index + 1)
}

function realDay(year = '', month = '', day = ''): string | undefined {
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ).toString()
  } catch {
    return undefined
  }
}

/** 9:30, 09.30, 9.30am, 9pm or the time of 2026-10-01T18:00, as 09:30. */
export function timeIn(typed: string): string | undefined {
  const text = typed.trim().replace(/^\d{4}-\d{2}-\d{2}T/, '')
  if (/^(midday|noon)$/i.test(text)) return '12:00'
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap]\.?m\.?)?$/i.exec(text) ?? []
  const isClear = hours !== '' && (half !== '' || text.length > 2)
  const twelve = half === '' ? Number(hours) : (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0)
  if (!isClear || twelve > 23 || Number(minutes) > 59) return undefined
  return `${String(twelve).padStart(2, '0')}:${minutes}`
}

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

/** “Mon, Wed & Fridays” as MO, WE, FR; undefined where a word is no day. “Mon-Fri” is all days between. */
export function daysIn(typed: string): string[] | undefined {
  const found: number[] = []
  for (const part of typed.toLowerCase().split(/[,;/&+|]|\band\b/)) {
    if (part.trim() === '') continue
    const [first = -1, last = first] = part.split(/-|–|\bto\b/).map(dayNumber)
    if (first === -1 || last === -1) return undefined
    for (let day = first; ; day = (day + 1) % 7) {
      found.push(day)
      if (day === last) break
    }
  }
  return found.length === 0
    ? undefined
    : [...new Set(found)].toSorted((one, other) => one - other).map(codeOf)
}

const dayNumber = (word: string): number => {
  const letters = word.trim().replace(/\.|s$/g, '')
  return letters.length < 2 ? -1 : weekdays.findIndex(day => day.startsWith(letters))
}

/** MO for Monday (RFC 5545, BYDAY). */
export const codeOf = (day: number): string => (weekdays[day] ?? '').slice(0, 2).toUpperCase()
