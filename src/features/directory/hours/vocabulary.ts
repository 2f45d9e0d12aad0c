/** The words of opening hours and what each means; whoever finds one missing adds a line. Pure. */
import { clockSource, type Clock } from './clock.ts'
import type { PartOfDay } from './range.ts'
import { everyDay, weekdays, weekend, type Day } from './week.ts'

export type Meaning =
  | { is: 'days'; days: readonly Day[]; nths: readonly number[] }
  | { is: 'nth'; nth: number }
  | { is: 'clock'; clock: Clock }
  | { is: 'note'; note: string }
  | { is: 'part'; part: PartOfDay }
  | { is: Mark }

/** `break` parts sentences and lines; `month` is "of the month". */
type Mark =
  | ('to' | 'dash' | 'and' | 'comma' | 'slash' | 'colon' | 'break')
  | ('between' | 'month' | 'all day' | 'closed' | 'except' | 'unknown')

/** From the words that were found, whole and in groups. */
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
export const phrases: readonly [source: string, reader: Reader][] = [
  // Conditions no rule can hold: the schedule carries them as a note.
  [String.raw`(?:in |during )?(?:school )?term[ -]times?(?: only)?`, note('term time only')],
  [`${without} school hol(?:iday)?s?|SH off`, note('not in school holidays')],
  [`${without} ${bankHolidays}|PH (?:off|closed)`, note('not on bank holidays')],
  // Beside the hours, not instead of them.
  [String.raw`and by (?:prior )?appointment`, mark('unknown')],
  [String.raw`(?:strictly )?by (?:prior )?appointment(?: only)?|appointments? only`, note('by appointment')],
  [String.raw`(?:pre-?)?booking (?:is )?(?:essential|required)|must be booked`, note('booking needed')],
  // One day of one year is no schedule.
  [String.raw`\d{1,4}([/.-])\d{1,2}\1\d{2,4}(?!\d)`, mark('unknown')],
  // Words that change nothing.
  [`(?:including|incl?\\.?|open)(?: on)? ${bankHolidays}`, nothing],
  [String.raw`(?:opening|opens|open)(?: (?:times|hours))?(?: are)?|(?:hours|times)(?: are| ?:)`, nothing],
  [String.raw`we are open|we're open|we open|we are|we're|our|the|are|is|on|at|from|only`, nothing],
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
  [
    String.raw`(morning|afternoon|evening)s?`,
    (_, word) => [{ is: 'part', part: word.toLowerCase() as PartOfDay }],
  ],
  [String.raw`closed|shut|not open|off`, mark('closed')],
  [String.raw`except(?:ing)?(?: for)?|excluding|apart from|but not|not`, mark('except')],
  [String.raw`between`, mark('between')],
  [String.raw`to|till|'?til|until|through|thru`, mark('to')],
  [String.raw`and|plus|then`, mark('and')],
]

export const signs: Record<string, Mark> = {
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
