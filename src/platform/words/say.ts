/** Says a message in one language: words from its catalogue, dates, numbers and plurals by the platform's Intl. Pure. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Message } from './message.ts'

type Filled = string | number

export interface Say {
  <Blank extends string>(
    message: Message<Blank>,
    ...filled: [Blank] extends [never] ? [] : [Record<Blank, Filled>]
  ): string
  /** The same with more than words in it, such as a link: its parts in the order of the language. */
  parts<Blank extends string, Part extends object>(
    message: Message<Blank>,
    filled: Record<Blank, Filled | Part>,
  ): (string | Part)[]
  /** The tag of the language, for `lang`: "ur". */
  language: string
  direction: 'ltr' | 'rtl'
  /** "1 April 2026". */
  date(date: Temporal.PlainDate): string
  /** "Wednesday 1 April". */
  weekday(date: Temporal.PlainDate): string
  /** "Wednesday": Monday is 1. */
  dayOfWeek(day: number): string
  /** The day of a moment, as it was in the United Kingdom. */
  day(at: Temporal.Instant): string
  /** "1 April 2026 at 3:05 pm". */
  moment(at: Temporal.Instant): string
  /** "2:00 pm". */
  time(time: Temporal.PlainTime): string
  /** "9am", "5:30pm": shorter, for opening hours. */
  clock(hour: number, minute: number): string
  number(number: number): string
  /** "1.2": always so many digits after the point. */
  decimal(number: number, digits: number): string
  /** "Polish"; undefined where the platform has no name for this code. */
  languageName(code: string): string | undefined
  /** "a, b, c": side by side, without a word between. */
  row(words: readonly string[]): string
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
  const formatOfText = (text: string): IntlMessageFormat => {
    let format = formats.get(text)
    if (!format)
      formats.set(text, (format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })))
    return format
  }
  /** Among words from right to left a number of several groups would turn round: it is kept as it is dialled. */
  const isolated = <Values extends Record<string, unknown>>(filled: Values): Values =>
    direction === 'ltr'
      ? filled
      : new Proxy(filled, {
          get: (values, name) => {
            const value: unknown = Reflect.get(values, name)
            return typeof value === 'string' && dialled.test(value) ? `\u2066${value}\u2069` : value
          },
        })
  const textFor = (message: Message): string => textOf(message.key) ?? message.english
  const say = (message: Message, filled: Record<string, Filled> = {}): string => {
    const text = textFor(message)
    if (!text.includes('{') && !text.includes("'")) return text
    return String(formatOfText(text).format(isolated(filled)))
  }
  const dates = {
    date: formatOf(locale, { dateStyle: 'long' }),
    weekday: formatOf(locale, { weekday: 'long', day: 'numeric', month: 'long' }),
    moment: formatOf(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: zone }),
    time: formatOf(locale, { timeStyle: 'short' }),
    clock: formatOf(locale, { hour: 'numeric', minute: '2-digit' }),
    dayOfWeek: formatOf(locale, { weekday: 'long' }),
  }
  const days = new Map<number, string>()
  let names: Intl.DisplayNames | undefined
  return Object.assign(say as Say, {
    parts: <Part extends object>(message: Message, filled: Record<string, Filled | Part>) =>
      [formatOfText(textFor(message)).format<Part>(isolated(filled))].flat(),
    language,
    direction,
    date: (date: Temporal.PlainDate) => dates.date(date),
    weekday: (date: Temporal.PlainDate) => dates.weekday(date),
    dayOfWeek: (day: number) => {
      const known = days.get(day) ?? dates.dayOfWeek(aMonday.add({ days: day - 1 }))
      days.set(day, known)
      return known
    },
    day: (at: Temporal.Instant) => dates.date(at.toZonedDateTimeISO(zone).toPlainDate()),
    moment: (at: Temporal.Instant) => dates.moment(at),
    time: (time: Temporal.PlainTime) => dates.time(time),
    clock: (hour: number, minute: number) =>
      language === 'en' ? englishClock(hour, minute) : dates.clock(new Temporal.PlainTime(hour % 24, minute)),
    number: (number: number) => number.toLocaleString(locale),
    decimal: (number: number, digits: number) =>
      number.toLocaleString(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: false,
      }),
    languageName: (code: string) =>
      (names ??= new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })).of(code),
    row: (words: readonly string[]) =>
      language === 'en' ? words.join(', ') : new Intl.ListFormat(locale, { type: 'unit' }).format(words),
    list: (words: readonly string[], last: 'and' | 'or' = 'and') =>
      new Intl.ListFormat(locale, { type: listTypes[last] }).format(words).replace(openInWelsh, ','),
  })
}

/** A telephone number, or an email address. */
const dialled = /^(?:[+(\d][\d ()+-]{4,}|\S+@\S+)$/

const aMonday = Temporal.PlainDate.from('2026-01-05')

/** As the GOV.UK style guide writes times, which Intl does not. */
function englishClock(hour: number, minute: number): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  return `${twelve}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour % 24 < 12 ? 'am' : 'pm'}`
}

/** Made when it is first needed: a formatter costs more than a page. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions) {
  let format: Intl.DateTimeFormat | undefined
  return (of: Temporal.PlainDate | Temporal.PlainTime | Temporal.Instant): string =>
    (format ??= new Intl.DateTimeFormat(locale, options)).format(of)
}
