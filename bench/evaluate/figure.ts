/** One line of an evaluation: what was measured, how it came out, and what it must hold. */

export interface Figure {
  what: string
  value: string
  hold: string
  isHeld: boolean
}
