/** A text as words with a meaning, one after another. What the vocabulary lacks is `unknown`. Pure. */
import { clockSource, readClock } from './clock.ts'
import { phrases, signs, type Meaning } from './vocabulary.ts'
import { dayCalled } from './week.ts'

export type Token = { text: string; start: number } & Meaning

const wordy = phrases.map(([source, reader]): [RegExp, typeof reader] => [
  new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?!\p{L})`, 'iuy'),
  reader,
])

const clock = new RegExp(clockSource, 'iuy')
const day = /(\p{L}{2,})(?:'s)?(?:(?<!days?)\.)?(?:\[(-?\d(?:, ?-?\d){0,4})\])?(?!\p{L})/uy
const space = /[^\S\n]+|[()[\]*•·"'“”]/uy
const anything = /(?:[\p{L}\p{N}]|[.:'@-](?=[\p{L}\p{N}]))+|[\s\S]/uy

/** One pass, and every pattern is bounded: the time grows with the length of the text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const [length, meanings] = readAt(text, at)
    for (const meaning of meanings) tokens.push({ ...meaning, text: text.slice(at, at + length), start: at })
    at += length
  }
  return tokens
}

function readAt(text: string, at: number): [length: number, meanings: Meaning[]] {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const gap = match(space)
  if (gap) return [gap[0].length, []]
  for (const [pattern, reader] of wordy) {
    const found = match(pattern)
    if (found) return [found[0].length, reader(...found)]
  }
  const named = match(day)
  const which = dayCalled(named?.[1] ?? '')
  if (named && which) {
    const nths = named[2]?.split(',').map(Number) ?? []
    return [named[0].length, [{ is: 'days', days: [which], nths }]]
  }
  const time = match(clock)
  const read = time ? readClock(time) : undefined
  if (time && read) return [time[0].length, [{ is: 'clock', clock: read }]]
  const sign = signs[text.charAt(at)]
  if (sign) return [1, [{ is: sign }]]
  return [match(anything)?.[0].length ?? 1, [{ is: 'unknown' }]]
}
