/**
 * Somebody else's regular expression as parts we can run safely, or why not. Pure.
 * What Python and JavaScript share, without what cannot be run in one pass: looking around and looking back.
 */
import { anyOf, escapes, everything, named, not, type Letters } from './letters.ts'

export type Part =
  | { is: 'letter'; of: Letters }
  | { is: 'edge'; ofWord: boolean }
  | { is: 'start' }
  | { is: 'end' }
  | { is: 'all'; parts: Part[] }
  | { is: 'any'; parts: Part[] }
  | { is: 'repeat'; part: Part; least: number; most: number | null }

/** What is wrong with a pattern, in words that follow "The rule". */
export class Problem extends Error {}

const longest = 4000
const deepest = 50
const widestRange = 300

/** Reads a pattern; throws a Problem where it cannot be run. */
export function parsePattern(source: string): Part {
  if (source.length > longest) throw new Problem(`is longer than ${longest} characters`)
  const reader = { rest: source.replace(/^\(\?[imsu]+\)/, ''), depth: 0 }
  const part = alternatives(reader)
  if (reader.rest !== '') throw new Problem('closes a bracket that was never opened')
  return part
}

interface Reader {
  rest: string
  depth: number
}

/** Takes what fits from the front. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  const found = pattern.exec(reader.rest)
  if (found?.index !== 0) return undefined
  reader.rest = reader.rest.slice(found[0].length)
  return found
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)]
  while (take(reader, /\|/)) parts.push(sequence(reader))
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'any', parts }
}

function sequence(reader: Reader): Part {
  const parts: Part[] = []
  while (reader.rest !== '' && !/^[|)]/.test(reader.rest)) parts.push(repeated(reader, single(reader)))
  return { is: 'all', parts }
}

function repeated(reader: Reader, part: Part): Part {
  const sign = take(reader, /[*+?]|\{(\d*)(,?)(\d*)\}/)
  if (!sign) return part
  if (/^\{,?\}$/.test(sign[0])) throw new Problem(`has “${sign[0]}”, which says nothing`)
  take(reader, /\?/)
  if (/^[*+{]/.test(reader.rest)) throw new Problem('has two repeats after each other')
  const [, first = '', comma = '', last = ''] = sign
  if (sign[0] === '*') return { is: 'repeat', part, least: 0, most: null }
  if (sign[0] === '+') return { is: 'repeat', part, least: 1, most: null }
  if (sign[0] === '?') return { is: 'repeat', part, least: 0, most: 1 }
  const least = Number(first)
  const most = comma === '' ? least : last === '' ? null : Number(last)
  if (most !== null && most < least) throw new Problem(`repeats from ${least} to ${most}`)
  return { is: 'repeat', part, least, most }
}

function single(reader: Reader): Part {
  if (take(reader, /\((\?:|\?P?<[A-Za-z]\w*>)?(?!\?)/)) return group(reader)
  if (reader.rest.startsWith('(?')) throw new Problem('looks around itself with “(?”, which is not supported')
  if (take(reader, /\[/)) return { is: 'letter', of: bracket(reader) }
  if (take(reader, /\^/)) return { is: 'start' }
  if (take(reader, /\$/)) return { is: 'end' }
  if (take(reader, /\./)) return { is: 'letter', of: everything }
  if (/^[*+?]/.test(reader.rest)) throw new Problem(`has “${reader.rest[0]}” with nothing before it`)
  const edge = take(reader, /\\([bBAZ])/)?.[1]
  if (edge === 'A') return { is: 'start' }
  if (edge === 'Z') return { is: 'end' }
  if (edge) return { is: 'edge', ofWord: edge === 'b' }
  return { is: 'letter', of: letter(reader) }
}

function group(reader: Reader): Part {
  reader.depth += 1
  if (reader.depth > deepest) throw new Problem(`has more than ${deepest} brackets inside each other`)
  const part = alternatives(reader)
  if (!take(reader, /\)/)) throw new Problem('opens a bracket and never closes it')
  reader.depth -= 1
  return part
}

/** One letter, or a backslash and what it stands for. */
function letter(reader: Reader): Letters {
  const found = take(reader, /\\?([^])/)
  const sign = found?.[1] ?? ''
  if (!found?.[0].startsWith('\\') || found[0] === '\\') {
    if (sign === '\\') throw new Problem('ends with a backslash')
    return named(sign)
  }
  const known = Object.hasOwn(escapes, sign) ? escapes[sign] : undefined
  if (known) return known
  if (/[A-Za-z0-9]/.test(sign)) throw new Problem(`has “\\${sign}”, which is not supported`)
  return named(sign)
}

/** What stands in square brackets, the first of them taken already. */
function bracket(reader: Reader): Letters {
  const isNot = take(reader, /\^/) !== undefined
  const sets: Letters[] = []
  do {
    if (reader.rest === '') throw new Problem('opens a square bracket and never closes it')
    const range = take(reader, /([^\\\]])-([^\\\]])/)
    sets.push(range ? rangeOf(range[1] ?? '', range[2] ?? '') : letter(reader))
  } while (!take(reader, /\]/))
  return isNot ? not(anyOf(sets)) : anyOf(sets)
}

function rangeOf(first: string, last: string): Letters {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)]
  if (to < from || to - from > widestRange) throw new Problem(`has the range “${first}-${last}”`)
  return named(String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, index) => from + index)))
}
