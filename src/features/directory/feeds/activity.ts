/** One item of an OpenActive feed: new, changed or gone (Realtime Paged Data Exchange 1.0, "item"). Pure. */
import { z } from 'zod'
import { canBeKept } from './entries.ts'
import type { FeedFault } from './feed.ts'

const text = z.union([z.string().refine(canBeKept), z.number()]).transform(String)

const itemShape = z
  .object({
    state: z.enum(['updated', 'deleted']),
    kind: z
      .string()
      .refine(kind => kind === '' || canBeKept(kind))
      .default(''),
    id: text,
    modified: text,
    // A deleted item has none.
    data: z.unknown().optional(),
  })
  // A deleted item says nothing more, whatever stands there.
  .transform(item => (item.state === 'deleted' ? { ...item, data: undefined } : item))
  .refine(item => item.state === 'deleted' || (item.data !== null && typeof item.data === 'object'))

/** One activity that is new, changed or gone. A later one with the same kind and id stands for the earlier. */
export type ActivityItem = z.infer<typeof itemShape>

/** The items that can be taken with where they stand, and what is wrong with the others. */
export function sortedItems(
  entries: readonly unknown[],
  page: number,
): { items: ActivityItem[]; rows: number[]; faults: FeedFault[] } {
  const items: ActivityItem[] = []
  const rows: number[] = []
  const faults: FeedFault[] = []
  for (const [index, entry] of entries.entries()) {
    const item = itemShape.safeParse(entry).data
    if (item) {
      items.push(item)
      rows.push(index + 1)
    } else
      faults.push({
        page,
        isWarning: false,
        words: `Item ${index + 1} of page ${page} lacks its id, its state or its data. It was left out: tell the owner`,
      })
  }
  return { items, rows, faults }
}
