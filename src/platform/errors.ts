/** The few ways a request can end without doing what was asked. Anything else is a bug. */
import type { ReactElement } from 'react'

/** It does not exist, or it is not yours: the answer is the same. `page`: what its kind of address says instead. */
export class NotFound extends Error {
  override name = 'NotFound'
  readonly page: ReactElement | undefined
  constructor(page?: ReactElement) {
    super()
    this.page = page
  }
}

/** A rule said no. The reasons are sentences for the person who asked. */
export class Refused extends Error {
  override name = 'Refused'
  readonly reasons: readonly string[]
  constructor(reasons: readonly string[]) {
    super(reasons.join(' '))
    this.reasons = reasons
  }
}

/** One answer is wrong in a way only the database could tell: the message stands beside its field. */
export class WrongAnswer extends Error {
  override name = 'WrongAnswer'
  readonly field: string
  readonly words: string
  constructor(field: string, words: string) {
    super(words)
    this.field = field
    this.words = words
  }
}

/** Somebody else saved a newer version first. Nothing is lost: both texts are shown. */
export class Conflict extends Error {
  override name = 'Conflict'
  readonly by: string
  readonly at: Temporal.Instant
  constructor(by: string, at: Temporal.Instant) {
    super(`changed by ${by} at ${at.toString()}`)
    this.by = by
    this.at = at
  }
}

/** Stops a change when a rule gave reasons. */
export function refuseIf(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Refused(reasons)
}

/** The row, or NotFound. */
export function orNotFound<Row>(row: Row | undefined | null): Row {
  if (row === undefined || row === null) throw new NotFound()
  return row
}
