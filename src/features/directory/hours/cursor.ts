/** Where reading has come to in a row of words, and the few ways to go on. Pure. */
import type { Token } from './tokens.ts'

export interface Cursor {
  tokens: readonly Token[]
  at: number
}

/** What the next word is, or the one so many further on. */
export const next = ({ tokens, at }: Cursor, ahead = 0): Token['is'] | undefined => tokens[at + ahead]?.is

/** The next word where it is of this kind, and reading goes on behind it. */
export function take<Kind extends Token['is']>(
  cursor: Cursor,
  ...kinds: Kind[]
): (Token & { is: Kind }) | undefined {
  const token = cursor.tokens[cursor.at]
  if (!token || !kinds.some(kind => kind === token.is)) return undefined
  cursor.at += 1
  return token as Token & { is: Kind }
}
