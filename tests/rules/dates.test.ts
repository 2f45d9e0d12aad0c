/** Dates and times as the NHS writes them, in the United Kingdom's own time, also when the clocks change. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asDate, asDay, asMoment, asTime, asWait } from '../../src/ui/dates.ts'

const at = (text: string) => Temporal.Instant.from(text)

test('dates are written out, without a leading nought', () => {
  assert.equal(asDate(Temporal.PlainDate.from('2026-04-01')), '1 April 2026')
  assert.equal(asDate(Temporal.PlainDate.from('1948-12-31')), '31 December 1948')
})

/** The moment in universal time, and how it reads here. The clocks go on at 1am on 29 March 2026 and back on 25 October. */
const moments: [universal: string, here: string][] = [
  ['2026-01-15T09:05Z', '15 January 2026 at 9:05am'],
  ['2026-01-15T15:00Z', '15 January 2026 at 3pm'],
  ['2026-01-15T00:00Z', '15 January 2026 at midnight'],
  ['2026-01-15T00:01Z', '15 January 2026 at 12:01am'],
  ['2026-01-15T12:00Z', '15 January 2026 at midday'],
  ['2026-01-15T12:30Z', '15 January 2026 at 12:30pm'],
  ['2026-01-15T23:59:59Z', '15 January 2026 at 11:59pm'],
  ['2026-07-01T23:30Z', '2 July 2026 at 12:30am'],
  ['2026-07-01T11:00Z', '1 July 2026 at midday'],
  ['2026-03-29T00:59Z', '29 March 2026 at 12:59am'],
  ['2026-03-29T01:00Z', '29 March 2026 at 2am'],
  ['2026-10-25T00:30Z', '25 October 2026 at 1:30am'],
  ['2026-10-25T01:30Z', '25 October 2026 at 1:30am'],
  ['2026-10-25T23:30Z', '25 October 2026 at 11:30pm'],
]
for (const [universal, here] of moments)
  test(`${universal} is ${here}`, () => {
    assert.equal(asMoment(at(universal)), here)
    assert.equal(`${asDay(at(universal))} at ${asTime(at(universal))}`, here)
  })

const waits: [from: string, now: string, words: string][] = [
  ['2026-01-15T09:00Z', '2026-01-15T17:00Z', 'less than a day'],
  ['2026-01-15T23:59Z', '2026-01-16T00:01Z', '1 day'],
  ['2026-01-15T00:01Z', '2026-01-16T23:59Z', '1 day'],
  ['2026-01-15T09:00Z', '2026-01-17T09:00Z', '2 days'],
  ['2026-01-15T09:00Z', '2026-01-28T09:00Z', '13 days'],
  ['2026-01-15T09:00Z', '2026-01-29T09:00Z', '2 weeks'],
  ['2026-01-15T09:00Z', '2026-02-04T09:00Z', '2 weeks'],
  ['2026-01-15T09:00Z', '2026-02-05T09:00Z', '3 weeks'],
  ['2026-03-28T23:30Z', '2026-03-29T22:30Z', '1 day'],
  ['2026-03-28T12:00Z', '2026-03-29T11:00Z', '1 day'],
  ['2026-10-24T22:30Z', '2026-10-24T23:30Z', '1 day'],
  ['2026-10-25T09:00Z', '2026-10-24T09:00Z', 'less than a day'],
]
for (const [from, now, words] of waits)
  test(`from ${from} to ${now} somebody has waited: ${words}`, () =>
    assert.equal(asWait(at(from), at(now)), words))
