/** What became of a practice's referrals, as its page says it: what is the practice's to learn from, and what is ours. Pure. */
import { cameBackWords, lessonOf, unawareLesson } from './lessons.ts'
import { isOurs, statuses, statusWords, type Status } from './referral.ts'

/** A count of this quarter so far, and of the one before. */
export interface Became {
  status: Status
  why: string | null
  now: number
  before: number
  /** Of them, how many people said that they did not know about it. */
  unawareNow?: number
  unawareBefore?: number
}

interface Row {
  what: string
  /** What the list of referrals is asked for, to see them. */
  status: Status | null
  now: number
  before: number
}

const sum = (rows: readonly Became[]) => ({
  now: rows.reduce((total, row) => total + row.now, 0),
  before: rows.reduce((total, row) => total + row.before, 0),
})

/** One row for each status, and what we had no capacity for apart: it says nothing about how the practice refers. */
export function rowsOf(all: readonly Became[]): Row[] {
  const of = (status: Status, ours: boolean) =>
    sum(all.filter(row => row.status === status && (status === 'returned' && isOurs(row.why)) === ours))
  const rows = statuses.flatMap(status => [
    { what: statusWords[status].text, status, ...of(status, false) },
    ...(status === 'returned'
      ? [{ what: 'Returned because we had no capacity: counted apart', status, ...of(status, true) }]
      : []),
  ])
  return [{ what: 'Sent', status: null, ...sum(all) }, ...rows]
}

interface Lesson {
  what: string
  lesson: string
  now: number
  before: number
}

/** What came back, the most frequent first; our own failure last. */
export function lessonsOf(all: readonly Became[]): Lesson[] {
  return [...all.flatMap(cameBack), ...unawareOf(all)]
    .toSorted(
      (one, other) =>
        Number(one.isOurs) - Number(other.isOurs) ||
        other.now + other.before - (one.now + one.before) ||
        one.what.localeCompare(other.what),
    )
    .map(({ what, lesson, now, before }) => ({ what, lesson, now, before }))
}

/** Those who said no because they did not know are counted with the others who did not, below. */
const isUnaware = ({ status, why }: Became): boolean => status === 'declined' && why === 'unaware'

function cameBack(row: Became) {
  const { status, why, now, before } = row
  const what = cameBackWords(status, why)
  const lesson = lessonOf(status, why)
  if (what === null || lesson === null || isUnaware(row)) return []
  return [{ what, lesson, now, before, isOurs: isOurs(why) }]
}

/** “I did not know about this”: whatever became of it, and each person once. */
function unawareOf(all: readonly Became[]) {
  const now = all.reduce((sum, row) => sum + (isUnaware(row) ? row.now : (row.unawareNow ?? 0)), 0)
  const before = all.reduce((sum, row) => sum + (isUnaware(row) ? row.before : (row.unawareBefore ?? 0)), 0)
  const what = cameBackWords('declined', 'unaware') ?? ''
  return now + before === 0 ? [] : [{ what, lesson: unawareLesson, now, before, isOurs: false }]
}

/** The first day of the quarter a day is in, and of the one before. */
export function quartersOn(today: Temporal.PlainDate): {
  now: Temporal.PlainDate
  before: Temporal.PlainDate
} {
  const month = 1 + 3 * Math.floor((today.month - 1) / 3)
  const now = Temporal.PlainDate.from({ year: today.year, month, day: 1 })
  return { now, before: now.subtract({ months: 3 }) }
}
