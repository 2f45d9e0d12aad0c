/** One time as people type it: "9", "9.30", "12 noon", "5 p.m.", "1730hrs". Pure. */

/** `half` is what the writer said: morning, afternoon, a 24-hour clock, or nothing. */
export interface Clock {
  hour: number
  minute: number
  half: 'am' | 'pm' | '24' | undefined
}

/** Not the middle of a longer number, nor a part of a date. */
export const clockSource =
  String.raw`(?:(?<![\d.:/])(?<hour>\d{1,2})(?:[:.](?<minute>\d{2})(?::00)?|(?<run>\d{2}))?(?![.:]?\d)` +
  String.raw`(?: ?\.?(?:(?<am>a\.? ?m(?:\.|(?!\p{L})))|(?<pm>p\.? ?m(?:\.|(?!\p{L})))|(?<word>noon|midday|midnight)(?!\p{L})|(?<hrs>h(?:ou)?rs(?!\p{L}))))?(?!\p{L})` +
  String.raw`|(?<![\p{L}\d])(?<alone>noon|midday|mid-day|midnight)(?!\p{L}))`

/** The time that was found, or nothing where no clock shows it. */
export function readClock({ groups = {} }: RegExpExecArray): Clock | undefined {
  const { hour, minute, run, am, pm, word, hrs, alone } = groups
  if (alone) return named(alone.toLowerCase())
  const time = { hour: Number(hour), minute: Number(minute ?? run ?? 0) }
  if (time.hour > 24 || time.minute > 59 || (time.hour === 24 && time.minute > 0)) return undefined
  if (word) return time.hour === 12 && time.minute === 0 ? named(word.toLowerCase()) : undefined
  if (hrs) return (minute ?? run) ? { ...time, half: '24' } : undefined
  if (am) return time.hour >= 1 && time.hour <= 12 ? { ...time, half: 'am' } : undefined
  if (pm && time.hour > 0) return { ...time, half: time.hour > 12 ? '24' : 'pm' }
  if (pm || (run && !isRun(`${hour}${run}`))) return undefined
  const isDay = time.hour > 12 || time.hour === 0 || hour?.startsWith('0') === true || run !== undefined
  return { ...time, half: isDay ? '24' : undefined }
}

const named = (word: string): Clock =>
  word === 'midnight' ? { hour: 24, minute: 0, half: '24' } : { hour: 12, minute: 0, half: 'pm' }

/** "0930" and "2000" are times; "2023" is a year, and "930" alone could be anything. */
const isRun = (digits: string): boolean =>
  digits.length === 4 && (digits.startsWith('2') ? /[03]0$/ : /[05]$/).test(digits)
