/** A date as people type it: day, month, year. Every fault names the part that is wrong. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { date } from '../../src/platform/screen/date-field.ts'

const born = date({
  label: 'Date of birth',
  name: 'Date of birth',
  required: 'Enter their date of birth',
  earliest: { date: Temporal.PlainDate.from('1900-01-01'), message: 'Date of birth must be after 1900' },
  latest: { date: Temporal.PlainDate.from('2026-04-01'), message: 'Date of birth must be in the past' },
})

/** "day/month/year" as typed, and the date it becomes or the part and message. */
const table: [typed: string, becomes: string][] = [
  ['15/3/1948', '1948-03-15'],
  ['15/03/1948', '1948-03-15'],
  [' 15 / 3 / 1948 ', '1948-03-15'],
  ['15/mar/1948', '1948-03-15'],
  ['15/March/1948', '1948-03-15'],
  ['1/Sept./1948', '1948-09-01'],
  ['29/2/1948', '1948-02-29'],
  ['1/4/2026', '2026-04-01'],
  ['1/1/1900', '1900-01-01'],
  ['//', 'day: Enter their date of birth'],
  ['/3/1948', 'day: Date of birth must include a day'],
  ['15//1948', 'month: Date of birth must include a month'],
  ['15/3/', 'year: Date of birth must include a year'],
  ['15//', 'month: Date of birth must include a month and year'],
  ['//1948', 'day: Date of birth must include a day and month'],
  ['x/3/1948', 'day: Date of birth must have a day in numbers'],
  ['15/Ma/1948', 'month: Date of birth must have a month in numbers'],
  ['15/Brumaire/1948', 'month: Date of birth must have a month in numbers'],
  ['15/3/MCMXLVIII', 'year: Date of birth must have a year in numbers'],
  ['1.5/3/1948', 'day: Date of birth must have a day in numbers'],
  ['-1/3/1948', 'day: Date of birth must have a day in numbers'],
  ['15/3/48', 'year: Date of birth must have a year with 4 numbers, like 1948'],
  ['15/3/19480', 'year: Date of birth must have a year with 4 numbers, like 1948'],
  ['31/2/1948', 'day: Date of birth must be a real date'],
  ['29/2/1900', 'day: Date of birth must be a real date'],
  ['31/6/1948', 'day: Date of birth must be a real date'],
  ['0/3/1948', 'day: Date of birth must be a real date'],
  ['15/13/1948', 'day: Date of birth must be a real date'],
  ['99999999999999999999/3/1948', 'day: Date of birth must be a real date'],
  ['2/4/2026', 'year: Date of birth must be in the past'],
  ['31/12/1899', 'year: Date of birth must be after 1900'],
]
for (const [typed, becomes] of table)
  test(`${typed} is ${becomes}`, () => {
    const [day = '', month = '', year = ''] = typed.split('/')
    const read = born.read({ day, month, year })
    assert.equal(
      'problem' in read ? `${read.part ?? 'day'}: ${read.problem}` : read.value?.toString(),
      becomes,
    )
  })

test('a date that nobody needs may be left out, and whatever is no date is none', () => {
  const optional = date({ label: 'By when?', name: 'By when' })
  for (const raw of [{ day: '', month: '', year: '' }, '', null, ['1', '2', '3'], '15/3/1948'])
    assert.deepEqual(optional.read(raw), { value: null })
})
