/**
 * What is known under one section: answers by the keys of its items. What was not asked is absent. Reads a form into
 * it. Pure.
 */
import type { Item, Section } from './item.ts'

export type Entry = Readonly<Record<string, string>>
export type Content = Readonly<Record<string, string | readonly string[] | readonly Entry[]>>

/** Stands for a hidden answer wherever content is read: it says that something is recorded, and not what. */
export const recorded = 'recorded'
/** Chosen on the form to take a hidden answer away. */
export const away = 'away'

/** The name of a question of the numbered entry: `risk2`. */
export const nameIn = (item: Item, number: number): string => `${item.key}_${number}`

/** One answer of a form, as it is kept; undefined where there is none. */
function kept(value: unknown): string | readonly string[] | undefined {
  if (value instanceof Temporal.PlainDate) return value.toString()
  if (Array.isArray(value)) return value.length > 0 ? (value as string[]) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}

const known = (pairs: readonly (readonly [string, Content[string] | undefined])[]): Content =>
  Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Content

/**
 * The content that a form's values make. A detail whose question does not stand is dropped, as a browser would have
 * hidden it; one answered alone answers its question too. A hidden answer stays unless it is replaced or taken away.
 */
export function contentOf(
  section: Section,
  values: Readonly<Record<string, unknown>>,
  before: Content = {},
): Content {
  const said = known(section.items.map(item => [item.key, kept(values[item.key])]))
  const answers = withHidden(section, withoutOrphans(section, withGroups(section, said)), before)
  return known([...Object.entries(answers), [section.entries?.key ?? '', entriesIn(section, values)]])
}

/** Without scripts every detail is in sight: one that is chosen alone says which question it belongs to. */
function withGroups(section: Section, said: Content): Content {
  const alone = section.items.filter(
    ({ key, when }) => when && said[key] !== undefined && said[when.item] === undefined,
  )
  const [only] = alone
  return only?.when && alone.length === 1 ? { ...said, [only.when.item]: only.when.is } : said
}

/** Whether a detail is asked at all: its question was answered so. */
export const stands = ({ when }: Item, answers: Content): boolean => !when || answers[when.item] === when.is

function withoutOrphans({ items }: Section, said: Content): Content {
  return known(items.map(item => [item.key, stands(item, said) ? said[item.key] : undefined]))
}

const withHidden = ({ items }: Section, said: Content, before: Content): Content =>
  known(
    items.map(({ key, isHidden }) => {
      const answer = isHidden ? (said[key] ?? before[key]) : said[key]
      return [key, isHidden && answer === away ? undefined : answer]
    }),
  )

function entriesIn({ entries }: Section, values: Readonly<Record<string, unknown>>): Entry[] | undefined {
  if (!entries) return undefined
  const numbers = Array.from({ length: entries.most }, (_, index) => index + 1)
  const all = numbers
    .map(number => known(entries.items.map(item => [item.key, kept(values[nameIn(item, number)])])) as Entry)
    .filter(entry => Object.keys(entry).length > 0)
  return all.length > 0 ? all : undefined
}

export const entriesOf = ({ entries }: Section, content: Content): readonly Entry[] =>
  entries ? ((content[entries.key] ?? []) as readonly Entry[]) : []

/** The same content, with every hidden answer as `recorded`: what pages and messages may have. */
export const masked = (section: Section, content: Content): Content =>
  known(
    Object.entries(content).map(([key, answer]) => [
      key,
      section.items.some(item => item.key === key && item.isHidden) ? recorded : answer,
    ]),
  )

/** The same answers, in whatever order they stand. */
export const isSame = (one: Content, other: Content): boolean => inOrder(one) === inOrder(other)

const inOrder = (content: Content): string =>
  JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other)))
      : value,
  )
