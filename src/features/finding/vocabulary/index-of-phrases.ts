/** Finds the phrases that stand in plain words: a tree of words, made once for each list of phrases. Pure. */
import type { Phrase } from './phrase.ts'
import { sameAs } from './plain-words.ts'
import { isFiller, isPassedOver, isStopWord } from './stop-words.ts'
import { faultFinder } from './typing-faults.ts'
import { unchanged } from './welsh/beginnings.ts'

/** A phrase and where it stands: from the word `from` up to, without, the word `to`. */
export interface Heard {
  phrase: Phrase
  from: number
  to: number
}

interface Branch {
  ends?: Phrase
  words: Map<string, Branch>
  /** Beginnings of words, for a word with a star. */
  beginnings: Map<string, Branch>
}

export interface IndexOfPhrases {
  heardIn(words: readonly string[]): Heard[]
}

const made = new WeakMap<readonly Phrase[], IndexOfPhrases>()

/** The same list is indexed once, for as long as anybody keeps it. */
export function indexFor(phrases: readonly Phrase[]): IndexOfPhrases {
  const index = made.get(phrases) ?? newIndex(phrases)
  made.set(phrases, index)
  return index
}

function newIndex(phrases: readonly Phrase[]): IndexOfPhrases {
  const tree = emptyBranch()
  for (const phrase of phrases) plant(tree, phrase)
  const written = phrases.flatMap(({ says }) => says.split(' '))
  const known = new Set(written.filter(word => !word.endsWith('*')).map(sameAs))
  const begun = new Set(written.filter(word => word.endsWith('*')).map(word => word.slice(0, -1)))
  const isKnown = (word: string) =>
    known.has(sameAs(word)) || isStopWord(word) || beginningsOf(word).some(beginning => begun.has(beginning))
  const welsh = new Set(
    phrases.flatMap(({ says, language }) => (language === 'cy' ? says.split(' ').map(sameAs) : [])),
  )
  const rightWord = faultFinder(written)
  /** The word a listener takes it for: as it is, before Welsh changed its beginning, or typed right. */
  const meant = (word: string): string =>
    isKnown(word) ? word : (unchanged(word).find(one => welsh.has(sameAs(one))) ?? rightWord(word) ?? word)
  return {
    heardIn(words) {
      const plain = words.map(word => (isFiller(word) ? word : meant(word)))
      return longestFirst(plain.flatMap((_, at) => beginningAt(tree, plain, at)))
    },
  }
}

const emptyBranch = (): Branch => ({ words: new Map(), beginnings: new Map() })

function plant(tree: Branch, phrase: Phrase): void {
  let branch = tree
  for (const word of meaningful(phrase.says.split(' '))) {
    const hasStar = word.endsWith('*')
    const next = hasStar ? branch.beginnings : branch.words
    const key = hasStar ? word.slice(0, -1) : sameAs(word)
    const grown = next.get(key) ?? emptyBranch()
    next.set(key, grown)
    branch = grown
  }
  // Of two that say the same, the later one stands: a place's own comes after the shipped ones.
  branch.ends = phrase
}

/** Without the words that are passed over, unless a single one is left: "the change" is not "change". */
function meaningful(words: readonly string[]): readonly string[] {
  const left = words.filter(word => !isFiller(word))
  return left.length > 1 ? left : words
}

/** What makes two phrases one to a listener: "lost my husband" and "lost a husband". */
export const keyOf = ({ says }: Pick<Phrase, 'says'>): string =>
  meaningful(says.split(' '))
    .map(word => (word.endsWith('*') ? word : sameAs(word)))
    .join(' ')

/** Every phrase that begins at this word. */
function beginningAt(tree: Branch, words: readonly string[], from: number): Heard[] {
  const found: Heard[] = []
  let branches = [tree]
  for (let at = from; at < words.length && branches.length > 0; at++) {
    const word = words[at] ?? ''
    const reached = branches.flatMap(branch => next(branch, word))
    for (const { ends } of reached) if (ends) found.push({ phrase: ends, from, to: at + 1 })
    branches = at > from && isPassedOver(word) ? [...branches, ...reached] : reached
  }
  return found
}

function next({ words, beginnings }: Branch, word: string): Branch[] {
  const exact = words.get(sameAs(word))
  const begun =
    beginnings.size === 0 ? [] : beginningsOf(word).flatMap(beginning => beginnings.get(beginning) ?? [])
  return exact ? [exact, ...begun] : begun
}

/** The longest first; the letters of a word, shortest part last. */
const beginningsOf = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 2) }, (_, less) => word.slice(0, word.length - less))

const wordsNamed = ({ phrase }: Heard): number => meaningful(phrase.says.split(' ')).length

/** The longer phrase stands; of two as long, the one said first, then the one that names more of it. In their order. */
function longestFirst(found: readonly Heard[]): Heard[] {
  const taken = new Set<number>()
  const kept: Heard[] = []
  const bySpan = (a: Heard, b: Heard) =>
    b.to - b.from - (a.to - a.from) || a.from - b.from || wordsNamed(b) - wordsNamed(a)
  for (const one of found.toSorted(bySpan)) {
    const places = Array.from({ length: one.to - one.from }, (_, at) => one.from + at)
    if (places.some(at => taken.has(at))) continue
    for (const at of places) taken.add(at)
    kept.push(one)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}
