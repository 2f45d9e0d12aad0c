/** Says a message in one language: words from its catalogue, dates, numbers and plurals by the platform's Intl. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Message } from './message.ts'

type Filled = string | number

export interface Say {
  <Blank extends string>(
    message: Message<Blank>,
    ...filled: [Blank] extends [never] ? [] : [Record<Blank, Filled>]
  ): string
  /** The tag of the language, for `lang`: "ur". */
  language: string
  direction: 'ltr' | 'rtl'
  /** "1 April 2026". */
  date(date: Temporal.PlainDate): string
  /** "Wednesday 1 April". */
  weekday(date: Temporal.PlainDate): string
  /** The day of a moment, as it was in the United Kingdom. */
  day(at: Temporal.Instant): string
  /** "1 April 2026 at 3:05 pm". */
  moment(at: Temporal.Instant): string
  /** "2:00 pm". */
  time(time: Temporal.PlainTime): string
  number(number: number): string
  /** "a, b and c". */
  list(words: readonly string[], last?: 'and' | 'or'): string
}

export interface Words {
  language: string
  direction: 'ltr' | 'rtl'
  /** What this language has for a key. Without it the English is said. */
  textOf: (key: string) => string | undefined
}

const zone = 'Europe/London'
const listTypes = { and: 'conjunction', or: 'disjunction' } as const
/** The platform’s Welsh leaves open whether “a” or “ac” follows: a comma is right before both. */
const openInWelsh = / a\(c\)/g

/** Makes the voice of one language. Texts are read once and kept. */
export function sayIn({ language, direction, textOf }: Words): Say {
  const locale = language === 'en' ? 'en-GB' : language
  const formats = new Map<string, IntlMessageFormat>()
  const say = (message: Message, filled: Record<string, Filled> = {}): string => {
    const text = textOf(message.key) ?? message.english
    if (!text.includes('{') && !text.includes("'")) return text
    let format = formats.get(text)
    if (!format)
      formats.set(text, (format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })))
    return String(format.format(filled))
  }
  const dates = {
    date: formatOf(locale, { dateStyle: 'long' }),
    weekday: formatOf(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    moment: formatOf(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }),
    time: formatOf(locale, { timeStyle: 'short' }),
  }
  return Object.assign(say as Say, {
    language,
    direction,
    date: (date: Temporal.PlainDate) => dates.date(date),
    weekday: (date: Temporal.PlainDate) => dates.weekday(date),
    day: (at: Temporal.Instant) => dates.date(at.toZonedDateTimeISO(zone).toPlainDate()),
    moment: (at: Temporal.Instant) => dates.moment(at),
    time: (time: Temporal.PlainTime) => dates.time(time),
    number: (number: number) => number.toLocaleString(locale),
    list: (words: readonly string[], last: 'and' | 'or' = 'and') =>
      new Intl.ListFormat(locale, { type: listTypes[last] }).format(words).replace(openInWelsh, ','),
  })
}

/** Made when it is first needed: a formatter costs more than a page. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions) {
  let format: Intl.DateTimeFormat | undefined
  return (of: Temporal.PlainDate | Temporal.PlainTime | Temporal.Instant): string =>
    (format ??= new Intl.DateTimeFormat(locale, options)).format(of)
}
