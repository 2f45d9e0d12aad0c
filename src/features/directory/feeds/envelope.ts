/** The envelope around a page of a list, as HSDS-UK 3.0 and as Open Referral UK 1.0 have it. Pure. */
import { z } from 'zod'

export interface Envelope {
  entries: unknown[]
  total: number | null
  pages: number | null
  isFirst: boolean | null
  isLast: boolean | null
}

/** Counts and flags are help, not needed: what is not one is as if it were not there. */
const count = z.number().int().nonnegative().nullable().catch(null)
const flag = z.boolean().nullable().catch(null)

/** HSDS-UK 3.0, "Page" in its description of the API. */
const version3 = z
  .object({
    contents: z.array(z.unknown()),
    total_items: count,
    total_pages: count,
    first_page: flag,
    last_page: flag,
  })
  .transform(page => ({
    entries: page.contents,
    total: page.total_items,
    pages: page.total_pages,
    isFirst: page.first_page,
    isLast: page.last_page,
  }))

/** Open Referral UK 1.0, which most live feeds still speak. */
const version1 = z
  .object({
    content: z.array(z.unknown()),
    totalElements: count,
    totalPages: count,
    first: flag,
    last: flag,
  })
  .transform(page => ({
    entries: page.content,
    total: page.totalElements,
    pages: page.totalPages,
    isFirst: page.first,
    isLast: page.last,
  }))

const either = z.union([version3, version1])

/** The envelope; undefined when this is not a page of a list. */
export const envelopeOf = (content: unknown): Envelope | undefined => either.safeParse(content).data

/** The list holds whole services: with what belongs to them, not the one-to-one fields alone. */
export const isFull = (entry: object): boolean =>
  belonging.some(name => Array.isArray((entry as Record<string, unknown>)[name]))

/** Lists inside a service (3.0, then 1.0). A short list may have `organization`, `attributes` and `phones`. */
const belonging = [
  'schedules',
  'service_at_locations',
  'service_areas',
  'cost_options',
  'contacts',
  'languages',
  'funding',
  'regular_schedules',
  'eligibilitys',
]

/** HSDS 3.0: `last_modified` is when the service "or any related information" changed, so it speaks for its details. */
export const hasDate = (entry: object): boolean =>
  'last_modified' in entry && typeof entry.last_modified === 'string'
