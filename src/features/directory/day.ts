/** The day that stands in a record as YYYY-MM-DD, or null where none can be read. */
export function dayIn(words = ''): Temporal.PlainDate | null {
  try {
    return words === '' ? null : Temporal.PlainDate.from(words)
  } catch {
    return null
  }
}
