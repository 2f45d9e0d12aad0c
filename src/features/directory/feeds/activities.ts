/**
 * The pages of an OpenActive feed as they are kept. Sessions that belong together make one service, so a feed that
 * changed is read from its beginning; one that did not costs a single question, at the end of the last reading.
 */
import type { ActivityItem } from './activity.ts'
import { FeedBroken } from './broken.ts'
import type { Begun } from './begin.ts'
import type { Came } from './keep.ts'
import { readActivities, type ActivityPage, type ActivityReading } from './openactive.ts'

/** What is remembered of a page of activities. */
export interface ActivityMemory {
  /** Where to read on: after this page, and after the last page, next time. */
  next: string
  /** What it told of, in order: the place on the page, or nought for what is deleted. */
  told: [key: string, row: number][]
  /** The one page of a feed in which nothing has changed. */
  isAsBefore: boolean
}

type Reach = Pick<ActivityReading, 'fetch' | 'pace'>

export async function* activitiesOf({ address, kept, known }: Begun, reach: Reach): AsyncGenerator<Came> {
  const [before, earlier] = [kept as ActivityMemory[], known as ActivityMemory[]]
  const end = earlier.at(-1)?.next
  if (before.length === 0 && end !== undefined) {
    const page = await nothingNew(end, reach)
    if (page) return yield asKept(page, 0, true)
  }
  const from = before.at(-1)?.next
  for await (const page of readActivities(address, { ...reach, ...(from === undefined ? {} : { from }) }))
    yield asKept(page, before.length, false)
}

/** The empty page at which the last reading ended, where nothing came after it. */
async function nothingNew(end: string, reach: Reach): Promise<ActivityPage | undefined> {
  try {
    for await (const page of readActivities(end, { ...reach, from: end }))
      return page.isLast ? page : undefined
  } catch (error) {
    // An owner may have begun a new feed: the beginning tells.
    if (!(error instanceof FeedBroken) || error.mayTryAgain) throw error
  }
  return undefined
}

function asKept(
  { page, items, rows, faults, isLast, next }: ActivityPage,
  before: number,
  isAsBefore: boolean,
): Came {
  const isUpdated = (_: unknown, index: number) => items[index]?.state === 'updated'
  return {
    page: before + page,
    of: null,
    services: items.filter(isUpdated),
    rows: rows.filter(isUpdated),
    unchanged: [],
    faults,
    memory: {
      next,
      told: items.map((item, index) => [keyOf(item), item.state === 'updated' ? (rows[index] ?? 0) : 0]),
      isAsBefore,
    } satisfies ActivityMemory,
    startsAgain: false,
    isLast,
  }
}

/** What names an activity: its kind and its id, together. */
const keyOf = ({ kind, id }: Pick<ActivityItem, 'kind' | 'id'>): string => `${kind}/${id}`
