/** The words that opening hours are made of, one after another. What is no such word is `unknown`. Pure. */
import { clockSource, readClock, type Clock } from './clock.ts'
import { dayCalled, everyDay, weekdays, weekend, type Day } from './week.ts'

export type Token = { text: string; start: number } & (
  | { is: 'days'; days: readonly Day[]; nths: readonly number[] }
  | { is: 'nth'; nth: number }
  | { is: 'clock'; clock: Clock }
  | { is: 'note'; note: string }
  | { is: Mark }
)

/** `break` parts sentences and lines; `month` is "of the month"; `part` is "morning". */
type Mark =
  | ('to' | 'dash' | 'and' | 'comma' | 'slash' | 'colon' | 'break')
  | ('between' | 'month' | 'part' | 'all day' | 'closed' | 'except' | 'unknown')

type Meaning = Token extends infer One ? (One extends Token ? Omit<One, 'text' | 'start'> : never) : never
type Reader = (...found: string[]) => Meaning[]

const mark =
  (is: Mark): Reader =>
  () => [{ is }]
const note =
  (words: string): Reader =>
  () => [{ is: 'note', note: words }]
const nothing: Reader = () => []
const days =
  (which: readonly Day[]): Reader =>
  () => [{ is: 'days', days: which, nths: [] }]

const ordinals = ['last', 'first', 'second', 'third', 'fourth', 'fifth']
const bankHolidays = String.raw`(?:all )?(?:bank|public)(?: (?:and|&|or) (?:bank|public))? hol(?:iday)?s?`
const without = String.raw`(?:except(?:ing)?(?: for)?|excluding|excludes|excl?\.?|apart from|closed|not open|not)(?: on| for| in| during)?(?: the)?`

/** Tried in this order at each place: longer phrases come before the words they begin with. */
const table: readonly [source: string, reader: Reader][] = [
  // Conditions no rule can hold: the schedule carries them as a note.
  [String.raw`(?:in |during )?(?:school )?term[ -]times?(?: only)?`, note('term time only')],
  [`${without} school hol(?:iday)?s?|SH off`, note('not in school holidays')],
  [`${without} ${bankHolidays}|PH (?:off|closed)`, note('not on bank holidays')],
  [String.raw`(?:strictly )?by (?:prior )?appointment(?: only)?|appointments? only`, note('by appointment')],
  [String.raw`(?:pre-?)?booking (?:is )?(?:essential|required)|must be booked`, note('booking needed')],
  // Words that change nothing.
  [`(?:including|incl?\\.?|open)(?: on)? ${bankHolidays}`, nothing],
  [String.raw`(?:opening|opens|open)(?: (?:times|hours))?(?: are)?|(?:hours|times)(?: are| ?:)`, nothing],
  [String.raw`we are open|we're open|we open|we are|we're|our|the|are|is|on|at|from`, nothing],
  [String.raw`(?:every|each|per|a) week|weekly|all year(?: round)?|inclusive|o'clock`, nothing],
  [
    String.raw`(?:please )?(?:call|ring|phone|email|contact us|see website) for (?:more |further )?(?:details|information|info)`,
    nothing,
  ],
  [String.raw`drop[ -]?ins?(?: sessions?)?|sessions?|all welcome|everyone welcome`, nothing],
  [String.raw`last (?:entry|admissions?|orders?)(?: is)?(?: at)? ${clockSource}`, nothing],
  // Days.
  [String.raw`24 ?/ ?7`, () => [...days(everyDay)(), { is: 'all day' }]],
  [String.raw`24[ -]?(?:hours?|hrs?)(?: (?:a|per) day)?`, mark('all day')],
  [String.raw`every ?day|each day|daily|(?:7|seven) days(?: (?:a|per) week)?`, days(everyDay)],
  [String.raw`(?:every )?week ?days?`, days(weekdays)],
  [String.raw`(?:every )?week ?ends?`, days(weekend)],
  [
    String.raw`(?:of|in) (?:the|each|every|a) (?:calendar )?months?|of month|(?:every|each|per|a) month|monthly`,
    mark('month'),
  ],
  [String.raw`every|each`, nothing],
  [String.raw`([1-5]) ?(?:st|nd|rd|th)`, (_, digit) => [{ is: 'nth', nth: Number(digit) }]],
  [ordinals.join('|'), word => [{ is: 'nth', nth: ordinals.indexOf(word.toLowerCase()) || -1 }]],
  // Times, and what joins and parts.
  [String.raw`mornings?|afternoons?|evenings?`, mark('part')],
  [String.raw`closed|shut|not open|off`, mark('closed')],
  [String.raw`except(?:ing)?(?: for)?|excluding|apart from|but not|not`, mark('except')],
  [String.raw`between`, mark('between')],
  [String.raw`to|till|'?til|until|through|thru`, mark('to')],
  [String.raw`and|plus|then`, mark('and')],
]

const wordy = table.map(([source, reader]): [RegExp, Reader] => [
  new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?!\p{L})`, 'iuy'),
  reader,
])

const signs: Record<string, Mark> = {
  '-': 'dash',
  '&': 'and',
  '+': 'and',
  ',': 'comma',
  '/': 'slash',
  ':': 'colon',
  ';': 'break',
  '.': 'break',
  '\n': 'break',
  '|': 'break',
}

const clock = new RegExp(clockSource, 'iuy')
const day = /(\p{L}{2,})(?:'s)?(?:(?<!days?)\.)?(?:\[(-?\d(?:, ?-?\d){0,4})\])?(?!\p{L})/uy
const space = /[^\S\n]+|[()[\]*•·"'“”]/uy
const anything = /[\p{L}\p{N}][\p{L}\p{N}.:'@-]*|[\s\S]/uy

/** One pass, and every pattern is bounded: the time grows with the length of the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const [length, meanings] = readAt(text, at)
    for (const meaning of meanings) tokens.push({ ...meaning, text: text.slice(at, at + length), start: at })
    at += length
  }
  return tokens
}

function readAt(text: string, at: number): [length: number, meanings: Meaning[]] {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const gap = match(space)
  if (gap) return [gap[0].length, []]
  for (const [pattern, reader] of wordy) {
    const found = match(pattern)
    if (found) return [found[0].length, reader(...found)]
  }
  const named = match(day)
  const which = dayCalled(named?.[1] ?? '')
  if (named && which) {
    const nths = named[2]?.split(',').map(Number) ?? []
    return [named[0].length, [{ is: 'days', days: [which], nths }]]
  }
  const time = match(clock)
  const read = time ? readClock(time) : undefined
  if (time && read) return [time[0].length, [{ is: 'clock', clock: read }]]
  const sign = signs[text.charAt(at)]
  if (sign) return [1, [{ is: sign }]]
  return [match(anything)?.[0].length ?? 1, [{ is: 'unknown' }]]
}
