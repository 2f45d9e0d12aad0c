/**
 * Many rules over a text in one pass, whatever the rules: the time grows with the text and with nothing else.
 * Each set of steps that can be reached is a state, made when it is first needed (Russ Cox, "Regular Expression
 * Matching Can Be Simple And Fast", 2007). Nothing is tried twice, so no pattern can hang the program. Pure.
 */
import { isWordLetter } from './letters.ts'
import type { Step } from './steps.ts'

interface Place {
  /** The letter steps that wait for the next letter. */
  steps: readonly number[]
  wasWord: boolean
  /** Where the text, and where the reading, begins. */
  isTextStart: boolean
  isOpening: boolean
}

interface State extends Place {
  /** The rules whose words ended before the letter that led here. */
  found: readonly number[]
  /** By kind of letter; filled as texts need it. */
  next: (State | undefined)[]
}

/** Letters that no rule tells apart are one kind. The last three kinds: other word letters, other signs, the end. */
interface Alphabet {
  letters: readonly string[]
  kindOf: Uint16Array
}

/** Beyond this, states are forgotten and made again, so memory has an end too. */
const mostStates = 20_000

const wordUnits = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  isWordLetter(String.fromCharCode(unit)) ? 1 : 0,
)

export function alphabetOf(steps: readonly Step[]): Alphabet {
  const all = new Set(steps.flatMap(step => (step.is === 'letter' ? step.of.named.split('') : [])))
  const letters = [...all]
  const kindOf = Uint16Array.from(wordUnits, isWord => letters.length + (isWord === 1 ? 0 : 1))
  for (const [kind, letter] of letters.entries()) kindOf[letter.charCodeAt(0)] = kind
  return { letters, kindOf }
}

export class Machine {
  readonly #states = new Map<string, State>()
  readonly #steps: readonly Step[]
  readonly #starts: readonly number[]
  readonly #alphabet: Alphabet
  readonly #isFixed: boolean
  readonly #openings: State[] = []

  /** `isFixed`: words must begin where the reading begins. */
  constructor(steps: readonly Step[], starts: readonly number[], alphabet: Alphabet, isFixed = false) {
    this.#steps = steps
    this.#starts = starts
    this.#alphabet = alphabet
    this.#isFixed = isFixed
  }

  /** Tells each rule and where its words end, until the text ends or no words can be going on. */
  read(text: string, from: number, tell: (rule: number, end: number) => void): void {
    const { kindOf, letters } = this.#alphabet
    let state = this.#opening(from === 0 ? 0 : wordUnits[text.charCodeAt(from - 1)] === 0 ? 1 : 2)
    for (let at = from; at <= text.length; at += 1) {
      const kind = at === text.length ? letters.length + 2 : (kindOf[text.charCodeAt(at)] ?? 0)
      state = state.next[kind] ?? this.#move(state, kind)
      for (const rule of state.found) tell(rule, at)
      if (this.#isFixed && state.steps.length === 0) return
    }
  }

  /** At the start of the text, after a sign, or after a word letter. */
  #opening(after: 0 | 1 | 2): State {
    const place = { steps: [], wasWord: after === 2, isTextStart: after === 0, isOpening: true }
    return (this.#openings[after] ??= { ...place, found: [], next: [] })
  }

  #state(place: Place, found: readonly number[]): State {
    const { steps, wasWord, isTextStart, isOpening } = place
    const key = `${wasWord}${isTextStart}${isOpening}|${found.join()}|${steps.join()}`
    const known = this.#states.get(key)
    if (known) return known
    if (this.#states.size >= mostStates) this.#forget()
    const state = { ...place, found, next: [] }
    this.#states.set(key, state)
    return state
  }

  #forget(): void {
    for (const state of [...this.#states.values(), ...this.#openings]) state.next = []
    this.#states.clear()
  }

  #move(state: State, kind: number): State {
    const letter = this.#alphabet.letters[kind] ?? ''
    const isWord = letter === '' ? kind === this.#alphabet.letters.length : isWordLetter(letter)
    const isEnd = kind === this.#alphabet.letters.length + 2
    const found = new Set<number>()
    const next = new Set<number>()
    const seen = new Set<number>()
    const open = [...state.steps]
    if (!this.#isFixed || state.isOpening) open.push(...this.#starts)
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const step = this.#steps[at]
      if (!step || seen.has(at)) continue
      seen.add(at)
      if (step.is === 'found') found.add(step.rule)
      else if (step.is === 'fork') open.push(...step.next)
      else if (step.is === 'letter') {
        if (!isEnd && step.of.has(letter, isWord)) next.add(step.next)
      } else if (
        step.is === 'edge'
          ? (state.wasWord !== isWord) === step.ofWord
          : step.is === 'start'
            ? state.isTextStart
            : isEnd
      )
        open.push(step.next)
    }
    const steps = [...next].toSorted((one, other) => one - other)
    const place = { steps, wasWord: isWord, isTextStart: false, isOpening: false }
    const reached = this.#state(
      place,
      [...found].toSorted((one, other) => one - other),
    )
    state.next[kind] = reached
    return reached
  }
}
