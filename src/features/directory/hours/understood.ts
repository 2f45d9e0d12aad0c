/** Whether every word of a text is one we know; if not, which part was not understood. Pure. */
import { notSure } from './not-sure.ts'
import { plainText } from './plain.ts'
import { tokensOf, type Token } from './tokens.ts'

/** No opening hours need more, and a longer text is about something else too. */
const longest = 2000

/** The words of the text, all of them known. */
export function understood(text: string): Token[] {
  if (text.length > longest) throw notSure('The text is longer than 2,000 characters')
  const plain = plainText(text)
  const tokens = tokensOf(plain)
  const unknown = tokens.findIndex(token => token.is === 'unknown')
  if (unknown >= 0) throw notSure(`“${notUnderstood(plain, tokens.slice(unknown))}” was not understood`)
  return tokens
}

/** From the first word that was not understood to the next day or time, in the words of the text. */
function notUnderstood(plain: string, tokens: readonly Token[]): string {
  const end = tokens.findIndex(token => endsQuote.has(token.is))
  const [first] = tokens
  const last = tokens
    .slice(0, end < 0 ? undefined : end)
    .findLast(token => token.is === 'unknown' || token.is === 'nth')
  const written = plain.slice(first?.start, (last?.start ?? 0) + (last?.text.length ?? 0))
  const quote = written.split(/\s+/).join(' ')
  return quote.length > 60 ? `${quote.slice(0, 60)}…` : quote
}

const endsQuote = new Set<Token['is']>(['days', 'clock', 'closed', 'break', 'note', 'all day'])
