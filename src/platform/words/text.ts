/** What is wrong with a text that is to be said instead of another: where it cannot be read, and what it fills in. Pure. */
import { IntlMessageFormat } from 'intl-messageformat'

type Parts = ReturnType<IntlMessageFormat['getAst']>

export type Fault =
  | { fault: 'unreadable'; kind: string; line: number; column: number; near: string }
  /** Missing: English fills it in. Unknown: nothing does. Otherwise: it is filled in, but not as such a thing. */
  | { fault: 'missing' | 'unknown' | 'otherwise'; blank: string }

interface Unreadable extends Error {
  location?: { start: { offset: number; line: number; column: number } }
}

/** The parts of a text, or where it cannot be read. */
function partsOf(text: string): Parts | Fault {
  try {
    return new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true, captureLocation: true }).getAst()
  } catch (error) {
    const { message, location } = error as Unreadable
    const { offset, line, column } = location?.start ?? { offset: 0, line: 1, column: 1 }
    const near = text.slice(offset, offset + 20) || text.slice(-20)
    return { fault: 'unreadable', kind: message, line, column, near }
  }
}

/** As ICU numbers the parts of a text that are filled in: {name}, {count, number}, {count, plural, …}. */
const plain = 1
const ofAKind = [2, 3, 4, 5, 6]

interface Blank {
  name: string
  as: string
}

function blanksIn(parts: Parts): Blank[] {
  return parts.flatMap((part): Blank[] => {
    const kind: number = part.type
    if (!('value' in part) || (kind !== plain && !ofAKind.includes(kind))) return []
    if (kind === plain) return [{ name: part.value, as: 'it is' }]
    const style = 'style' in part ? JSON.stringify(part.style) : ''
    const inside =
      'options' in part ? Object.values(part.options).flatMap(({ value }) => blanksIn(value)) : []
    return [{ name: part.value, as: `${kind} ${style}` }, ...inside]
  })
}

/** What a text leaves open: of "Hello {name}", name. Nothing where it cannot be read. */
export const openIn = (text: string): string[] => {
  const parts = partsOf(text)
  return Array.isArray(parts) ? [...new Set(blanksIn(parts).map(({ name }) => name))] : []
}

/** Why this cannot be said instead of the English. What fits is said without a fault, whatever it is filled with. */
export function faultsIn(text: string, english: string): Fault[] {
  const [here, there] = [partsOf(text), partsOf(english)]
  if (!Array.isArray(here)) return [here]
  const given = blanksIn(Array.isArray(there) ? there : [])
  const used = blanksIn(here)
  const names = (blanks: readonly Blank[]) => [...new Set(blanks.map(({ name }) => name))]
  const isGiven = (name: string) => given.some(blank => blank.name === name)
  const isOtherwise = ({ name, as }: Blank) =>
    isGiven(name) && as !== 'it is' && !given.some(blank => blank.name === name && blank.as === as)
  return [
    ...names(given)
      .filter(name => !names(used).includes(name))
      .map(blank => ({ fault: 'missing', blank }) as const),
    ...names(used)
      .filter(name => !isGiven(name))
      .map(blank => ({ fault: 'unknown', blank }) as const),
    ...names(used.filter(isOtherwise)).map(blank => ({ fault: 'otherwise', blank }) as const),
  ]
}

/** Each sentence as it can come out, with every plural of the language. */
export function sentencesIn(text: string, language: string): string[] {
  const parts = partsOf(text)
  if (!Array.isArray(parts)) return []
  const format = new IntlMessageFormat(parts, language)
  const said = [0, 1, 2, 3, 5, 11].map(count =>
    String(format.format(Object.fromEntries(openIn(text).map(name => [name, count])))),
  )
  return [...new Set(said.flatMap(one => one.split(/(?<=[.?!:۔؟])\s+|\n+/).filter(Boolean)))]
}
