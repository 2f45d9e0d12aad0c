/** Where an item of the PRSB standard stands in the program: in a column, or nowhere, with the reason. Pure. */

/** In these columns: "person.first_name". */
export interface Standing {
  at: readonly string[]
  note?: string
}
/** Not kept, and why that is right. */
export interface LeftOut {
  why: string
}
export type Place = Standing | LeftOut

/** Places by the names of the standard, as it nests them. A place above others is the place of all below it. */
export interface Places {
  [name: string]: Place | Places
}

export const at = (...columns: string[]): Standing => ({ at: columns })
export const leftOut = (why: string): LeftOut => ({ why })

export const isPlace = (one: Place | Places): one is Place =>
  ('at' in one && Array.isArray(one.at)) || ('why' in one && typeof one.why === 'string')
