/** How much time and memory a server may take. */

export interface BodyLimits {
  /** Bytes, after unpacking. */
  size: number
  /** How many times larger it may get by unpacking. */
  ratio: number
}

export interface Limits extends BodyLimits {
  /** Milliseconds until connected, the look-up of the name included. */
  connect: number
  /** Milliseconds without a byte. */
  stall: number
  /** Milliseconds for everything, redirects included. */
  whole: number
}

export const usualLimits: Limits = {
  connect: 10_000,
  stall: 30_000,
  whole: 120_000,
  size: 32_000_000,
  ratio: 100,
}
