/** A fault at any statement: the other half of the writes, so that two processors share the work. */
import { describe } from 'node:test'
import { failsEverywhere, writes } from '../support/fail-everywhere.ts'

describe('a fault at any statement leaves all or nothing, and the form can be sent again', () =>
  failsEverywhere(Object.keys(writes).filter((_, at) => at % 2 === 1)))
