/** The pages of an OpenActive feed as they are kept. From the end of the last reading it tells only what changed since. */
import type { ActivityItem } from './activity.ts'
import type { Begun, Came } from './keep.ts'
import { readActivities, type ActivityReading } from './openactive.ts'

/** What is remembered of a page of activities. */
export interface ActivityMemory {
  /** Where to read on: after this page, and after the last page, next time. */
  next: string
  /** What it told of, in order: the place on the page, or nought for what is deleted. */
  told: [key: string, row: number][]
  /** It goes on where an earlier reading ended: what it does not name is as it was. */
  isRest: boolean
}

/** What names an activity: its kind and its id, together. */
export const keyOf = ({ kind, id }: Pick<ActivityItem, 'kind' | 'id'>): string => `${kind}/${id}`

export async function* activitiesOf(
  { address, kept, known }: Begun,
  reach: Pick<ActivityReading, 'fetch' | 'pace'>,
): AsyncGenerator<Came> {
  const [before, earlier] = [kept as ActivityMemory[], known as ActivityMemory[]]
  const from = before.at(-1)?.next ?? earlier.at(-1)?.next
  const isRest = before[0]?.isRest ?? earlier.length > 0
  for await (const page of readActivities(address, { ...reach, ...(from === undefined ? {} : { from }) })) {
    const told = page.items.map((item, index): [string, number] => [
      keyOf(item),
      item.state === 'deleted' ? 0 : (page.rows[index] ?? 0),
    ])
    const isUpdated = (index: number) => (told[index]?.[1] ?? 0) > 0
    yield {
      page: before.length + page.page,
      of: null,
      services: page.items.filter((_, index) => isUpdated(index)),
      rows: page.rows.filter((_, index) => isUpdated(index)),
      unchanged: [],
      faults: page.faults,
      memory: { next: page.next, told, isRest } satisfies ActivityMemory,
      startsAgain: false,
      isLast: page.isLast,
    }
  }
}
