/** What a category is: one term of somebody's taxonomy, in the one form that we keep. Pure. */

export interface Term {
  code: string
  name: string
  /** The code of the term above it. */
  parent: string | null
  /** A regular expression: services whose words fit it may be meant. */
  rule?: string
  /** Unless their words fit this one. */
  except?: string
}

/** A term as its source has it: sources point at parents by an id of their own, which may not be the code. */
export interface Line {
  id: string
  code: string
  name: string
  parentId: string | null
  /** What the source calls the parent, where it says. */
  parentName?: string
  rule?: string
  except?: string
}

/** The codes above a term, nearest first. */
export function above(code: string, terms: ReadonlyMap<string, Term>): string[] {
  const codes: string[] = []
  let parent = terms.get(code)?.parent ?? null
  while (parent !== null && !codes.includes(parent)) {
    codes.push(parent)
    parent = terms.get(parent)?.parent ?? null
  }
  return codes
}
