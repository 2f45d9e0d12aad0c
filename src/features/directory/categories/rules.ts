/** Rules made ready: which of them a text fits, and with which words. Pure. */
import { plain } from './pattern/letters.ts'
import { alphabetOf, Machine } from './pattern/machine.ts'
import { parsePattern, Problem } from './pattern/parse.ts'
import { addRule, fitsEmpty, runsOn, type Step } from './pattern/steps.ts'

/** Longer texts are read to here: what a service is for stands at the beginning. */
export const longestText = 4000

/** Words longer than this are shown by their end. */
const longestWords = 100

export interface Found {
  rule: number
  /** The words of the text, in small letters. */
  words: string
  /** Where they begin. */
  at: number
}

/** Why this pattern cannot be a rule, in words that follow "The rule"; null where it can. */
export function whyNoRule(pattern: string): string | null {
  try {
    const part = parsePattern(pattern)
    addRule([], part, 0)
    return fitsEmpty(part) ? 'fits any text, even an empty one' : null
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}

/** Reads a text once for all the rules. The rules must be ones that `whyNoRule` has nothing against. */
export function ruleReader(patterns: readonly string[]): (text: string) => Found[] {
  const steps: Step[] = []
  const parts = patterns.map(parsePattern)
  const starts = parts.map((part, rule) => addRule(steps, part, rule))
  const alphabet = alphabetOf(steps)
  // Rules that run on to the end of the text would double the states of all the others: they go by themselves.
  const machines = [true, false].map(
    isOn =>
      new Machine(
        steps,
        starts.filter((_, rule) => parts[rule] && runsOn(parts[rule]) === isOn),
        alphabet,
      ),
  )
  const alone = new Map<number, Machine>()

  /** The longest words of one rule among those that begin first and are there at this end. */
  const wordsAt = (text: string, rule: number, end: number): Found => {
    const machine = alone.get(rule) ?? new Machine(steps, [starts[rule] ?? 0], alphabet, true)
    alone.set(rule, machine)
    const near = text.slice(0, end + longestWords)
    const first = Math.max(0, end - longestWords)
    for (let at = first; at < end; at += 1) {
      let last = -1
      machine.read(near, at, (_, lastEnd) => (last = lastEnd))
      if (last >= end) return { rule, words: near.slice(at, last), at }
    }
    return { rule, words: `…${text.slice(first, end)}`, at: first }
  }

  return text => {
    const read = plain(text.slice(0, longestText))
    const ends = new Map<number, number>()
    for (const machine of machines)
      machine.read(read, 0, (rule, end) => ends.has(rule) || ends.set(rule, end))
    return [...ends].map(([rule, end]) => wordsAt(read, rule, end))
  }
}
