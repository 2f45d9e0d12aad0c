/** Times of the day as lists write them: "09:30", "9.30am", "10:00:00Z", "5:00 PM". */
import type { Part } from './part.ts'

/** A 24-hour wall-clock time, or nothing where it is none. */
export function readTime(text: string): string | null {
  const found =
    /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\s*(?<half>[ap])?\.?(?:m\.?)?$/i.exec(
      text,
    )
  const { hour: typed, minute, half } = found?.groups ?? {}
  if (typed === undefined || (minute === undefined && half === undefined)) return null
  const hour = Number(typed)
  if (half === undefined) return shown(hour, Number(minute))
  if (hour < 1 || hour > 12) return null
  return shown((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0))
}

const shown = (hour: number, minute: number): string | null =>
  hour > 24 || minute > 59 || (hour === 24 && minute > 0)
    ? null
    : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`

/** The time in a column, or nothing with a note. */
export function timeIn({ cells, notes }: Part, column: string): string | null {
  const text = cells[column] ?? ''
  if (text === '') return null
  const time = readTime(text)
  if (time === null) notes.warn(column, `“${text}” is not a time, so it was left out. Write it like 09:30`)
  return time
}
