/** Checks content against the items of its section, whenever it is written and whenever it is read. */
import { z } from 'zod'
import type { Content } from './content.ts'
import type { Item, Section, SectionKey } from './item.ts'
import { sections } from './sections.ts'

const text = (size: number) => z.string().min(1).max(size)

function schemaOfItem({ kind, options = [], size = 0 }: Item): z.ZodType {
  const values = options.map(({ value }) => value) as [string, ...string[]]
  if (kind === 'choice') return z.enum(values)
  if (kind === 'choices') return z.array(z.enum(values)).min(1)
  return kind === 'date' ? z.iso.date() : text(size)
}

const objectOf = (items: readonly Item[], more: Record<string, z.ZodType> = {}) =>
  z.strictObject({
    ...Object.fromEntries(items.map(item => [item.key, schemaOfItem(item).optional()])),
    ...more,
  })

const schemaOf = ({ items, entries }: Section) =>
  objectOf(
    items,
    entries && { [entries.key]: z.array(objectOf(entries.items)).min(1).max(entries.most).optional() },
  )

const schemas = new Map(sections.map(section => [section.key, schemaOf(section)]))

/** The content, as the items of the section say it must be; a fault of ours where it is not. */
export const checked = (key: SectionKey, content: unknown): Content =>
  schemas.get(key)?.parse(content) as Content
