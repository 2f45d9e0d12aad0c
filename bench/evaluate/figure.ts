/** One line of the evaluation: what was measured, what came out, what it is held to, and whether it holds. */
export interface Figure {
  what: string
  value: string
  hold: string
  isHeld: boolean
}
