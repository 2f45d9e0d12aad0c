/** The entries on a page of a feed: which can be taken, and what is wrong with the others. Pure. */
import { createHash } from 'node:crypto'
import type { FeedFault } from './feed.ts'

export interface Listed {
  id: string
  entry: object
  print: string
  /** Where on the page it stands, from 1. */
  row: number
}

/** What the pages before this one gave: how many entries, and the fingerprint of each service by its id. */
export interface Before {
  entries: number
  prints: Map<string, string>
}

/** The entries that can be taken, each once, and what is wrong with the others. */
export function sorted(page: number, entries: readonly unknown[], { prints }: Before) {
  const faults: FeedFault[] = []
  const say = (isWarning: boolean, words: string) => void faults.push({ page, isWarning, words })
  const all: Listed[] = []
  const taken = new Map<string, Listed>()
  for (const [index, entry] of entries.entries()) {
    const one = listedOf(entry, index + 1)
    if (!one) {
      say(
        false,
        `Entry ${index + 1} of page ${page} is not a service with an id. It was left out: tell the owner`,
      )
      continue
    }
    all.push(one)
    const first = taken.get(one.id)?.print ?? prints.get(one.id)
    if (first === undefined) taken.set(one.id, one)
    else if (first === one.print)
      say(true, `Service ${shortly(one.id)} is in the feed twice. It was taken once`)
    else say(false, `Two services have the id ${shortly(one.id)}. The first was taken: tell the feed’s owner`)
  }
  return { all, taken: [...taken.values()], faults }
}

function listedOf(entry: unknown, row: number): Listed | undefined {
  const id = idOf(entry)
  if (id === undefined) return undefined
  const print = createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 16)
  return { id, entry: entry as object, print, row }
}

/** Its id as text; undefined where there is none. */
export function idOf(entry: unknown): string | undefined {
  if (entry === null || typeof entry !== 'object' || !('id' in entry)) return undefined
  const { id } = entry
  return typeof id === 'number' || (typeof id === 'string' && canBeKept(id)) ? String(id).trim() : undefined
}

/** Some text, and no character that a database refuses: those, and halves of letters. */
export const canBeKept = (text: string): boolean =>
  text.trim() !== '' && text.isWellFormed() && !/\p{Cc}/u.test(text.trim())

export const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
