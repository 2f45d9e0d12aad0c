/** Why hours stay words: thrown where the grammar meets what it cannot be sure of, caught where reading began. Pure. */

export class NotSure extends Error {}

/** What could not be read, as the end of one sentence for an import's warnings. */
export const notSure = (what: string): NotSure => new NotSure(`${what}, so the hours are kept as words`)

/** The reason, for those who asked for a reading. Anything else is a fault of ours, and is not hidden. */
export function orUnsure<Read>(read: () => Read): Read | { unsure: string } {
  try {
    return read()
  } catch (reason) {
    if (reason instanceof NotSure) return { unsure: reason.message }
    throw reason
  }
}
