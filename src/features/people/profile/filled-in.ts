/**
 * What is known, with what somebody else says: a second referral, or the other of two records of one person. Nothing
 * known is lost, what is safer wins, and what is not taken is named. Pure.
 */
import { away, entriesOf, stands, type Content, type Entry } from './content.ts'
import { answerInWords, entryInWords } from './in-words.ts'
import { isUnsaid, type Entries, type Item, type Section } from './item.ts'

type Answer = string | readonly string[]

export interface Filled {
  content: Content
  /** What was said and not taken, each with its question: “Text messages: Yes”. Hidden answers are never named. */
  notTaken: string[]
}

/**
 * Nothing known is overwritten, but by what is safer; a detail is added only where its question was answered the same.
 * Entries that are new are added: a risk that one person knows is never lost.
 */
export function filledIn(section: Section, before: Content, given: Content): Filled {
  const answers: Record<string, Content[string]> = {}
  for (const item of section.items) {
    const answer = together(item, answerOf(before, item), answerOf(given, item))
    if (answer !== undefined && answer !== away && stands(item, answers)) answers[item.key] = answer
  }
  const left = section.items.flatMap(item => notTakenOf(item, answerOf(answers, item), answerOf(given, item)))
  const { entries } = section
  if (!entries) return { content: answers, notTaken: left }
  const had = entriesOf(section, before)
  const { added, cut } = newEntries(entries, had, entriesOf(section, given))
  const all = [...had, ...added]
  const ofRisks =
    section.key === 'risks' && added.some(entry => !isEnded(entries, entry)) ? { risks_known: 'some' } : {}
  return {
    content: { ...answers, ...ofRisks, ...(all.length > 0 && { [entries.key]: all }) },
    notTaken: [...left, ...cut.map(entry => `${entries.name}: ${entryInWords(entries.items, entry)}`)],
  }
}

const answerOf = (content: Content, { key }: Item) => content[key] as Answer | undefined

/** The one answer that two make: the safer one, both of them, or the one that was known. */
function together(item: Item, known: Answer | undefined, said: Answer | undefined): Answer | undefined {
  if (known === undefined || said === undefined) return known ?? said
  if (item.isJoined) return joined(item, known, said) ?? known
  return typeof said === 'string' && rank(item, said) < rank(item, known) ? said : known
}

/** The place among the safer answers; behind all of them where it is none. */
function rank({ safer = [] }: Item, answer: Answer): number {
  const place = safer.indexOf(String(answer))
  return place < 0 ? safer.length : place
}

/** Both, each once; undefined where that is longer than an answer may be. */
function joined({ kind, size = 0 }: Item, known: Answer, said: Answer): Answer | undefined {
  if (typeof known !== 'string' || typeof said !== 'string')
    return [...new Set([...[known].flat(), ...[said].flat()])]
  const between = kind === 'long' ? '\n' : '; '
  const parts = known.split(between)
  const more = said.split(between).filter(part => !parts.some(one => isAlike(one, part)))
  const both = [...parts, ...more].join(between)
  return both.length > size ? undefined : both
}

const isAlike = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

function notTakenOf(item: Item, kept: Answer | undefined, said: Answer | undefined): string[] {
  if (said === undefined || item.isHidden || isUnsaid(said) || isWithin(item, kept, said)) return []
  return [`${item.short ?? item.label}: ${answerInWords(item, said)}`]
}

/** Whether what is kept says all that was said. */
function isWithin(item: Item, kept: Answer | undefined, said: Answer): boolean {
  if (kept === undefined) return false
  if (typeof kept === 'string' && typeof said === 'string')
    return isAlike(kept, said) || (item.isJoined === true && joined(item, kept, said) === kept)
  return [said].flat().every(one => kept.includes(one))
}

const isEnded = ({ isHistory }: Entries, entry: Entry): boolean =>
  isHistory !== undefined && entry[isHistory.until] !== undefined

/** Those that say something new, what goes on first; and those for which there is no room. */
function newEntries(entries: Entries, had: readonly Entry[], given: readonly Entry[]) {
  // What ended and is said again came back: it is new.
  const isKnown = (entry: Entry) =>
    had.some(
      one =>
        isEnded(entries, one) === isEnded(entries, entry) &&
        Object.entries(entry).every(([key, answer]) => one[key] === answer),
    )
  const more = given.filter(entry => !isKnown(entry))
  const inTurn = [
    ...more.filter(entry => !isEnded(entries, entry)),
    ...more.filter(entry => isEnded(entries, entry)),
  ]
  const room = Math.max(0, entries.most - had.length)
  return { added: inTurn.slice(0, room), cut: inTurn.slice(room) }
}
