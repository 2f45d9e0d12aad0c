/** A section in words, for a page, a summary to check, or a letter: what is blank is not there at all. Pure. */
import { entriesOf, type Content, type Entry } from './content.ts'
import type { Item, Section } from './item.ts'

export interface Row {
  key: string
  label: string
  words: string
  isOwnWords: boolean
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "2027-03-01" as "1 March 2027". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

/** One answer, in the words of its options where it was chosen. */
export function answerInWords({ kind, options = [] }: Item, answer: string | readonly string[]): string {
  const label = (value: string) => options.find(option => option.value === value)?.label ?? value
  if (typeof answer !== 'string') return answer.map(label).join(', ')
  if (kind === 'choice') return label(answer)
  return kind === 'date' ? dayInWords(answer) : answer
}

/** So long after the day the baby was due nobody is told of the pregnancy: it is shared only while it lasts. */
export const afterDue = { days: 28 } as const

function isOver({ key }: Item, content: Content, today: Temporal.PlainDate): boolean {
  const due = content['due_on']
  return (
    (key === 'pregnant' || key === 'due_on') &&
    typeof due === 'string' &&
    Temporal.PlainDate.compare(Temporal.PlainDate.from(due).add(afterDue), today) < 0
  )
}

/** Rows of question and answer. A hidden answer says that it is recorded, and never what it is. */
export function inWords(section: Section, content: Content, today: Temporal.PlainDate): Row[] {
  const rows = section.items.flatMap(item => {
    const answer = content[item.key]
    if (answer === undefined || isOver(item, content, today)) return []
    const words = item.isHidden ? 'Recorded, not shown' : answerInWords(item, answer as string | string[])
    return [rowOf(item, words)]
  })
  return [...rows, ...entriesInWords(section, content)]
}

const rowOf = (item: Item, words: string): Row => ({
  key: item.key,
  label: item.short ?? item.label,
  words,
  isOwnWords: item.voice === 'the person' && (item.kind === 'text' || item.kind === 'long'),
})

/** Those that go on first, then those that ended: none is left out. */
function entriesInWords(section: Section, content: Content): Row[] {
  const { entries } = section
  if (!entries) return []
  const isEnded = (entry: Entry) =>
    entries.isHistory !== undefined && entry[entries.isHistory.until] !== undefined
  const all = entriesOf(section, content)
  return [...all.filter(entry => !isEnded(entry)), ...all.filter(isEnded)].map((entry, index) => ({
    key: `${entries.key}-${index + 1}`,
    label: isEnded(entry) ? `${entries.name} that ended` : entries.name,
    words: entryInWords(entries.items, entry),
    isOwnWords: false,
  }))
}

/** "Falls on the stairs", then a line for each further answer. */
export function entryInWords(items: readonly Item[], entry: Entry): string {
  return items
    .flatMap((item, index) => {
      const answer = entry[item.key]
      if (answer === undefined) return []
      const words = answerInWords(item, answer)
      return [index === 0 ? words : `${(item.short ?? item.label).replace(/[?]$/, '')}: ${words}`]
    })
    .join('\n')
}
